/// What a search finds within the open article, and the way from one to the next.
@NullMarked
package org.demarche.ui.reader.hit;

import org.jspecify.annotations.NullMarked;
