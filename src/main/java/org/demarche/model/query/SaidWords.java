package org.demarche.model.query;

import org.demarche.model.finding.Span;

/// Words that somebody said, with the article that gives them.
///
/// @param told which article
/// @param span of the words in its clean text
/// @param words as printed, without quotation marks
/// @param direct true when they stand between quotation marks
public record SaidWords(Telling told, Span span, String words, boolean direct) {}
