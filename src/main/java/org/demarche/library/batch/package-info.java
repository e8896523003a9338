/// A list of names or queries in, what answers each of them out.
@NullMarked
package org.demarche.library.batch;

import org.jspecify.annotations.NullMarked;
