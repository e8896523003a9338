/// Links and pictures of an article, as its page had them.
@NullMarked
package org.demarche.model.article.media;

import org.jspecify.annotations.NullMarked;
