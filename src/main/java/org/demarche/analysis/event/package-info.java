/// Diplomatic events, found by the words of `resources/org/demarche/analysis/event-lexicon.txt`:
/// trigger (`word`), then actors on both sides (`actor`), then in what sense it is said (`sense`),
/// when it was (`date`), and the whole (`telling`).
@NullMarked
package org.demarche.analysis.event;

import org.jspecify.annotations.NullMarked;
