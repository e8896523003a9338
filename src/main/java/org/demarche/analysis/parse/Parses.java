package org.demarche.analysis.parse;

import org.demarche.analysis.token.Sentence;

import java.util.IdentityHashMap;
import java.util.Optional;

/// The trees of one text's sentences, each made when it is first asked for and then kept, so that
/// quotes and acts share them and sentences that promise nothing cost nothing.
///
/// For one text and one thread; made by `CoreNlp.parses()`.
public final class Parses {

    private final SentenceParser parser;
    private final IdentityHashMap<Sentence, Optional<Parse>> known = new IdentityHashMap<>();

    public Parses(SentenceParser parser) {
        this.parser = parser;
    }

    /// The sentence's tree; empty when it is too long to be a sentence. Takes a few milliseconds
    /// the first time.
    public Optional<Parse> of(Sentence sentence) {
        return known.computeIfAbsent(sentence, one -> Optional.ofNullable(parser.parse(one)));
    }
}
