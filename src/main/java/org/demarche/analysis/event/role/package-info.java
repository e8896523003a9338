/// Who does an act and to whom it is done: from the actors of a sentence to its two sides, by the
/// tree\n/// or, where there is none, by what stands where.
@NullMarked
package org.demarche.analysis.event.role;

import org.jspecify.annotations.NullMarked;
