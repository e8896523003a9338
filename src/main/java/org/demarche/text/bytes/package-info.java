/// What the bytes are: their kind and their charset.
@NullMarked
package org.demarche.text.bytes;

import org.jspecify.annotations.NullMarked;
