/// From reports to events: which of them tell of the same one.
@NullMarked
package org.demarche.analysis.happening;

import org.jspecify.annotations.NullMarked;
