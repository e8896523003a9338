package org.demarche.search.query;

import org.demarche.model.finding.EntityKind;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// What a reader asks for, understood.
public sealed interface QueryTree {

    /// No condition (yet): nothing typed, or a field whose value is still to come.
    record Everything() implements QueryTree {}

    /// A word, or what the index takes for several (`build-up`), which then stand together.
    ///
    /// @param open still being typed, so that longer words may be meant
    record Word(Place place, String text, boolean open) implements QueryTree {}

    /// `negotiat*`: words that begin so.
    record Start(Place place, String text) implements QueryTree {}

    /// `Zelensky~`: words that are spelt alike, with up to `edits` (1 or 2) letters amiss.
    record Slip(Place place, String text, int edits) implements QueryTree {}

    /// Words as written, one after the other; or, with `reach` over 0, near each other in any order
    /// and any form, with at most `reach` other words between.
    ///
    /// @param open the last word is still being typed
    record Phrase(Place place, String text, int reach, boolean open) implements QueryTree {}

    /// Articles that speak of something with this name.
    record Named(EntityKind kind, String name, boolean open) implements QueryTree {}

    /// Articles that speak of a country.
    ///
    /// @param name a name, a nationality or a code of two or three letters
    record OfCountry(String name, boolean open) implements QueryTree {}

    /// Articles with an event between two countries or bodies, whoever acted; `countries` as in
    /// [OfCountry].
    record Between(String one, String other) implements QueryTree {}

    /// Articles with an event of this kind, or of one that begins so if it is still being typed.
    record WithEvent(String kind, boolean open) implements QueryTree {}

    /// Articles of such a voice: `GOVERNMENT`, `STATE_MEDIA`.
    ///
    /// @param open still being typed, so that a longer word may be meant
    record OfOwner(String owner, boolean open) implements QueryTree {}

    /// @param code ISO 639-1
    record InLanguage(String code) implements QueryTree {}

    /// What the reader did with it (`read`, `unread`, `bookmarked`, `noted`, `tag:NAME`,
    /// `tag:BEGIN*`, `note:WORDS`), which story it tells (`story:ID` of any of its articles), or
    /// what was found in it (`has:quote`, `has:event`).
    record Marked(String mark) implements QueryTree {}

    /// Published from the first to the last day, both included; null is open.
    record Published(@Nullable LocalDate from, @Nullable LocalDate to) implements QueryTree {}

    record Not(QueryTree what) implements QueryTree {}

    record All(List<QueryTree> parts) implements QueryTree {

        public All {
            parts = List.copyOf(parts);
        }
    }

    record Any(List<QueryTree> parts) implements QueryTree {

        public Any {
            parts = List.copyOf(parts);
        }
    }
}
