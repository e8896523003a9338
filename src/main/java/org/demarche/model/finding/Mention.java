package org.demarche.model.finding;

import org.jspecify.annotations.Nullable;

/// A name as it stands in one article, and whom it means there.
///
/// @param span where it stands in the clean text
/// @param kind what sort of thing is named
/// @param words the words as printed, for lists and for checking `span` against the text
/// @param entity whom or what is meant: the place of an [Entity] in [Analysis#entities()]
/// @param salience how much the article is about that entity, from 0 (in passing) to 1
/// @param standsFor where the words are another's name for a government ("Moscow rejected", "the
///   Kremlin said"): the letters of that country or body, as in [Entity#country()]; else null
public record Mention(
        Span span,
        EntityKind kind,
        String words,
        int entity,
        double salience,
        @Nullable String standsFor) {

    public Mention {
        if (words.length() != span.length()) {
            throw new IllegalArgumentException(
                    "The mention \"%s\" has %d characters, its span has %d"
                            .formatted(words, words.length(), span.length()));
        }
        if (entity < 0 || !(salience >= 0 && salience <= 1)) {
            throw new IllegalArgumentException(
                    "A mention needs an entity and a salience from 0 to 1: \"%s\""
                            .formatted(words));
        }
    }

    /// A mention that means what it says.
    public Mention(Span span, EntityKind kind, String words, int entity, double salience) {
        this(span, kind, words, entity, salience, null);
    }

    public static Mention in(String text, Span span, EntityKind kind, int entity, double salience) {
        return new Mention(span, kind, span.of(text), entity, salience);
    }

    /// The same words, used for the government of `code`; null for what they say.
    public Mention standingFor(@Nullable String code) {
        return new Mention(span, kind, words, entity, salience, code);
    }

    /// The same words as a name of `other`, of another kind maybe.
    public Mention of(int other, EntityKind itsKind) {
        return new Mention(span, itsKind, words, other, salience, standsFor);
    }
}
