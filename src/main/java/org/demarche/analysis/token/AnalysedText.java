package org.demarche.analysis.token;

import java.util.List;

/// A clean text with its sentences and words, before names, times and acts are sought in it.
public record AnalysedText(String text, List<Sentence> sentences) {

    public AnalysedText {
        sentences = List.copyOf(sentences);
    }
}
