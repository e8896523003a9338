/// Links and pictures of an article.
@NullMarked
package org.demarche.ui.reader.media;

import org.jspecify.annotations.NullMarked;
