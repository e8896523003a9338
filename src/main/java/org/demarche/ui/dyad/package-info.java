/// Two actors under a lens: what each does and says to the other, and the tone of all pairs by
/// month.
@NullMarked
package org.demarche.ui.dyad;

import org.jspecify.annotations.NullMarked;
