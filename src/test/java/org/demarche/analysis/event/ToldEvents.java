package org.demarche.analysis.event;

import org.demarche.analysis.CoreNlp;
import org.demarche.analysis.LoadedModels;
import org.demarche.analysis.gazetteer.Gazetteer;
import org.demarche.analysis.name.EntityResolver;
import org.demarche.analysis.quote.QuoteFinder;
import org.demarche.analysis.time.TimeResolver;
import org.demarche.model.finding.DiplomaticEvent;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// Text in, acts out, by every step that they hang on; the articles are of Thursday 27 January
/// 2022.
final class ToldEvents {

    static final LocalDate THURSDAY = LocalDate.of(2022, 1, 27);

    private static final CoreNlp WORDS = LoadedModels.CORE_NLP;
    private static final EntityResolver NAMES = new EntityResolver(new Gazetteer());
    private static final TimeResolver TIMES = new TimeResolver();
    private static final QuoteFinder QUOTES = new QuoteFinder();
    private static final EventFinder EVENTS = new EventFinder();

    private ToldEvents() {}

    static List<DiplomaticEvent> of(String text) {
        var read = WORDS.read(text);
        var found = NAMES.resolve(read, THURSDAY);
        var times = TIMES.resolve(read, THURSDAY);
        var quotes = QUOTES.find(read, found.mentions(), found.entities());
        var known = new Findings(found.entities(), found.mentions(), times, quotes);
        return EVENTS.find(read, WORDS.parses(), known, THURSDAY);
    }

    /// Each act's kind and who does it: "MOBILISATION PRK", parted by commas.
    static String told(String text) {
        return of(text).stream()
                .map(event -> event.kind() + " " + String.join(" ", event.sourceCountries()))
                .collect(Collectors.joining(", "));
    }

    /// Each kind once, parted by commas.
    static String kinds(String text) {
        return of(text).stream()
                .map(event -> event.kind().name())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
