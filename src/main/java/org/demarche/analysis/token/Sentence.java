package org.demarche.analysis.token;

import org.demarche.model.finding.Span;

import java.util.List;

/// One sentence, the unit in which an act is told.
///
/// @param span where it stands in the whole clean text
/// @param tokens in reading order
/// @param paragraph place of its paragraph in the text, from 0
public record Sentence(Span span, List<Token> tokens, int paragraph) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
