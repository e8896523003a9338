/// What looks like a time: the patterns of `resources/org/demarche/analysis/time-patterns.txt`, and
/// the words that only look so.
@NullMarked
package org.demarche.analysis.time.pattern;

import org.jspecify.annotations.NullMarked;
