/// What two actors do to each other, say of each other and do together, and in what tone.
@NullMarked
package org.demarche.library.dyad;

import org.jspecify.annotations.NullMarked;
