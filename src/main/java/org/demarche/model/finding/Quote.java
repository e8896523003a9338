package org.demarche.model.finding;

import org.jspecify.annotations.Nullable;

/// Words that the article gives to somebody.
///
/// @param span what was said, without its quotation marks
/// @param direct true when it stands between quotation marks
/// @param cue the word that gives it to the speaker ("said"); null when there is none
/// @param speaker who said it; null when the article does not tell
public record Quote(Span span, boolean direct, @Nullable Span cue, @Nullable Speaker speaker) {

    /// @param span the words that name the speaker ("Mr. Lavrov", "he")
    /// @param entity the place of an [Entity] in [Analysis#entities()], or -1 when it is none of
    ///   them
    public record Speaker(Span span, int entity) {}
}
