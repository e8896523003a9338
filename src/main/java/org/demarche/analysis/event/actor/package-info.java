/// Who acts, and on whom: from the names of a sentence to the two sides of an act.
@NullMarked
package org.demarche.analysis.event.actor;

import org.jspecify.annotations.NullMarked;
