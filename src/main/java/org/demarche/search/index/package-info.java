/// What is written into the index, and when it can be found.
@NullMarked
package org.demarche.search.index;

import org.jspecify.annotations.NullMarked;
