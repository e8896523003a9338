/// Diplomatic events, found by the words of `resources/org/demarche/analysis/event-lexicon.txt`:
/// trigger, then actors on both sides, then whether and when it happened.
@NullMarked
package org.demarche.analysis.event;

import org.jspecify.annotations.NullMarked;
