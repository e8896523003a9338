package org.demarche.model.finding;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Set;

/// Words that the article gives to somebody.
///
/// @param span what was said, without its quotation marks
/// @param manner whether it stands between quotation marks
/// @param cue the word that gives it to the speaker ("said"); null when there is none
/// @param speaker who said it; null when the article does not tell
/// @param addressee to whom it was said ("told reporters"); null when the article does not tell
public record Quote(
        Span span,
        Manner manner,
        @Nullable Span cue,
        @Nullable Speaker speaker,
        @Nullable Speaker addressee) {

    /// How the article gives the words.
    public enum Manner {
        /// All of it between quotation marks.
        DIRECT,
        /// In the writer's words, with some of the speaker's between marks: said it was "too late".
        MIXED,
        /// In the writer's words.
        INDIRECT
    }

    /// @param span the words that name the speaker ("Mr. Lavrov", "he")
    /// @param entity the place of an [Entity] in [Analysis#entities()], or -1 when it is none of
    ///   them
    public record Speaker(Span span, int entity) {

        /// Whether the words name nobody by themselves: "they", "both sides".
        ///
        /// @param text the article's, which `span` points into
        public boolean isBare(String text) {
            return entity < 0 && BARE.contains(span.of(text).toLowerCase(Locale.ROOT));
        }
    }

    private static final Set<String> BARE =
            Set.of(
                    "i",
                    "we",
                    "you",
                    "he",
                    "she",
                    "it",
                    "they",
                    "him",
                    "her",
                    "them",
                    "who",
                    "one",
                    "both",
                    "both sides",
                    "the two sides",
                    "the two",
                    "either side",
                    "some",
                    "some people",
                    "others",
                    "many",
                    "most",
                    "few",
                    "all",
                    "each",
                    "this",
                    "that",
                    "these",
                    "those",
                    "everyone",
                    "everybody",
                    "someone",
                    "somebody",
                    "anyone",
                    "nobody",
                    "no one",
                    "people",
                    "the former",
                    "the latter",
                    "a",
                    "his",
                    "their",
                    "its");

    /// A quote that tells of no addressee.
    public Quote(Span span, boolean direct, @Nullable Span cue, @Nullable Speaker speaker) {
        this(span, direct ? Manner.DIRECT : Manner.INDIRECT, cue, speaker, null);
    }

    /// Whether all of it stands between quotation marks.
    public boolean direct() {
        return manner == Manner.DIRECT;
    }
}
