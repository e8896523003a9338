package org.demarche.analysis.quote;

import org.demarche.model.finding.Quote.Speaker;
import org.demarche.model.finding.Span;

/// Words that give something to a speaker: "Mr. Lavrov said", "according to the ministry".
///
/// @param firstToken place in the sentence of the first word of speaker and cue
/// @param tokenAfter one past their last
/// @param certain true when the verb needs no "that"
record Attribution(Speaker speaker, Span cue, int firstToken, int tokenAfter, boolean certain) {}
