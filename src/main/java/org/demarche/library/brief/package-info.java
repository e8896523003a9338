/// The brief: what is new since the reader last looked, and how it is written down.
@NullMarked
package org.demarche.library.brief;

import org.jspecify.annotations.NullMarked;
