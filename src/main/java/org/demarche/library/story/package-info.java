/// Which articles tell of the same matter, as the reader sees it.
@NullMarked
package org.demarche.library.story;

import org.jspecify.annotations.NullMarked;
