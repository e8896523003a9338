package org.demarche.model.finding;

/// A name as it stands in one article, and whom it means there.
///
/// @param span where it stands in the clean text
/// @param kind what sort of thing is named
/// @param words the words as printed, for lists and for checking `span` against the text
/// @param entity whom or what is meant: the place of an [Entity] in [Analysis#entities()]
/// @param salience how much the article is about that entity, from 0 (in passing) to 1
public record Mention(Span span, EntityKind kind, String words, int entity, double salience) {

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

    public static Mention in(String text, Span span, EntityKind kind, int entity, double salience) {
        return new Mention(span, kind, span.of(text), entity, salience);
    }
}
