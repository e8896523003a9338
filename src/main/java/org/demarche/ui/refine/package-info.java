/// Narrows what is found by what it has in common: facets with counts, and a stretch of days.
@NullMarked
package org.demarche.ui.refine;

import org.jspecify.annotations.NullMarked;
