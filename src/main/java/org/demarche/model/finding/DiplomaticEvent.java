package org.demarche.model.finding;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One act between actors that one article reports, and the words that it rests on.
///
/// @param evidence the sentence (or part of one) that says so
/// @param kind the reader's word for it
/// @param plover PLOVER event type (`REJECT`, `CONSULT`…); null for a plain statement
/// @param cameo CAMEO code of two to four digits:
///   http://eventdata.parusanalytics.com/data.dir/cameo.html
/// @param trigger the verb or noun that it was known by
/// @param source who acts: places of [Entity]s in [Analysis#entities()]
/// @param target on whom or with whom; empty when nobody is named
/// @param sourceCountries ISO 3166-1 alpha-3 or a body's three letters, for the source's side, each
///   once
/// @param targetCountries the same for the target's side
/// @param when as exactly as the text says
/// @param place where; null when it is not said
/// @param status fact, plan, or neither
/// @param confidence from 0 to 1
/// @param summary one line in plain words: "United States rejects Russia's demand"
public record DiplomaticEvent(
        Span evidence,
        EventKind kind,
        @Nullable String plover,
        String cameo,
        Span trigger,
        List<Integer> source,
        List<Integer> target,
        List<String> sourceCountries,
        List<String> targetCountries,
        CalendarTime when,
        @Nullable EventPlace place,
        EventStatus status,
        double confidence,
        String summary) {

    public DiplomaticEvent {
        source = List.copyOf(source);
        target = List.copyOf(target);
        sourceCountries = List.copyOf(sourceCountries);
        targetCountries = List.copyOf(targetCountries);
    }

    /// @param words the place's name as printed
    /// @param entity the place of an [Entity] in [Analysis#entities()], or -1
    /// @param country ISO 3166-1 alpha-3 of where it lies; null when unknown
    public record EventPlace(String words, int entity, @Nullable String country) {}
}
