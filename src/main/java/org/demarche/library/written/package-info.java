/// How words are put into documents of several kinds, so that what came from outside stays words.
@NullMarked
package org.demarche.library.written;

import org.jspecify.annotations.NullMarked;
