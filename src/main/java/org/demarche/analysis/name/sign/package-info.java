/// What gives a name away by itself: the statistical model, the build of the name, its letters.
@NullMarked
package org.demarche.analysis.name.sign;

import org.jspecify.annotations.NullMarked;
