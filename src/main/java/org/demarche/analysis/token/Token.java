package org.demarche.analysis.token;

import org.demarche.model.finding.Span;

/// One word or mark, and what is known of it before any meaning is sought.
///
/// @param span where it stands in the whole clean text
/// @param word as printed
/// @param pos Penn Treebank tag: `NNP`, `VBD`
/// @param lemma dictionary form
/// @param ner `PERSON`, `LOCATION`, `ORGANIZATION` or `O`
public record Token(Span span, String word, String pos, String lemma, String ner) {}
