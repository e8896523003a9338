/// What is still to be done, what failed, and what the index has not seen.
@NullMarked
package org.demarche.store.work;

import org.jspecify.annotations.NullMarked;
