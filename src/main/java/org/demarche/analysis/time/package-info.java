/// Time expressions, by our own rules: `resources/org/demarche/analysis/time-patterns.txt` says how
/// they look, the classes here say what they mean and which day they are counted from.
@NullMarked
package org.demarche.analysis.time;

import org.jspecify.annotations.NullMarked;
