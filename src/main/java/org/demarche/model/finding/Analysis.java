package org.demarche.model.finding;

import java.util.List;

/// Everything that was found in one article's clean text. All spans point into that text; all lists
/// are in reading order, but for `entities`, whose places the others refer to.
///
/// @param version of the analyser; an article whose stored version is another one is analysed anew
/// @param language of the text, as ISO 639-1: `en`
public record Analysis(
        String version,
        String language,
        List<Entity> entities,
        List<Mention> mentions,
        List<TimeMention> times,
        List<Quote> quotes,
        List<DiplomaticEvent> events) {

    public Analysis {
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
        quotes = List.copyOf(quotes);
        events = List.copyOf(events);
    }

    /// Nothing found: for a text without words, or in a language that is not analysed yet.
    public static Analysis nothing(String version, String language) {
        return new Analysis(
                version, language, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
