package org.demarche.analysis;

import org.demarche.analysis.event.EventFinder;
import org.demarche.analysis.event.Findings;
import org.demarche.analysis.event.word.OwnWords;
import org.demarche.analysis.gazetteer.Gazetteer;
import org.demarche.analysis.gazetteer.OfficeHolders;
import org.demarche.analysis.name.EntityResolver;
import org.demarche.analysis.name.abroad.AbroadNames;
import org.demarche.analysis.quote.QuoteFinder;
import org.demarche.analysis.time.TimeResolver;
import org.demarche.model.article.PublicationDate;
import org.demarche.model.finding.Analysis;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Mention;
import org.demarche.model.finding.TimeMention;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Clean text in, findings out: runs the steps of the analysis in their order.
///
/// Any number of threads may analyse at once; the first text waits for the language models.
public final class Analyser {

    /// Raised whenever the same text would be analysed otherwise, so that articles are analysed
    /// anew; so is what the reader changes in the own words.
    private static final String VERSION = "8";

    /// The steps with their tables, read when the first text comes: a window that only shows what
    /// is kept needs none of them.
    private record Steps(
            EntityResolver names, TimeResolver times, QuoteFinder quotes, EventFinder events) {
        Steps(Gazetteer gazetteer, OwnWords own) {
            this(
                    new EntityResolver(gazetteer),
                    new TimeResolver(),
                    new QuoteFinder(),
                    new EventFinder(own));
        }
    }

    private final CoreNlp coreNlp;
    private final OwnWords own;
    private @Nullable Gazetteer gazetteer;
    private @Nullable Steps steps;
    private @Nullable AbroadNames abroad;

    public Analyser(CoreNlp coreNlp) {
        this(coreNlp, OwnWords.NONE);
    }

    /// @param own the reader's words for events
    public Analyser(CoreNlp coreNlp, OwnWords own) {
        this.coreNlp = coreNlp;
        this.own = own;
    }

    /// What is wrong with the reader's own words, a sentence each.
    public List<String> faults() {
        return own.faults();
    }

    /// Lets the language models go; the next text reads them again, which takes some seconds.
    public void release() {
        coreNlp.release();
    }

    private synchronized Steps steps() {
        if (steps == null) {
            steps = new Steps(gazetteer(), own);
        }
        return steps;
    }

    private synchronized AbroadNames abroad() {
        if (abroad == null) {
            abroad = new AbroadNames(gazetteer(), new OfficeHolders());
        }
        return abroad;
    }

    private synchronized Gazetteer gazetteer() {
        if (gazetteer == null) {
            gazetteer = new Gazetteer();
        }
        return gazetteer;
    }

    public String version() {
        return VERSION + own.mark();
    }

    /// @param text clean text; all spans of the answer point into it
    /// @param published what relative days are counted from; null when the article has no date
    /// @param language ISO 639-1; null to guess it. What is not English gives only names that the
    ///   tables have in that language, without any model
    public Analysis analyse(
            String text, @Nullable PublicationDate published, @Nullable String language) {
        var spoken = language == null || language.isBlank() ? LanguageGuess.of(text) : language;
        if (text.isBlank()) {
            return Analysis.nothing(version(), spoken);
        }
        var day = published == null ? null : published.day();
        if (!spoken.startsWith(LanguageGuess.ENGLISH)) {
            var known = abroad().find(text, spoken, day);
            return new Analysis(
                    version(),
                    spoken,
                    known.entities(),
                    known.mentions(),
                    List.of(),
                    List.of(),
                    List.of());
        }
        var words = coreNlp.read(text);
        var parses = coreNlp.parses();
        var step = steps();
        var found = step.names().resolve(words, day);
        var when = outsideNames(step.times().resolve(words, day), found.mentions());
        var said = step.quotes().find(words, found.mentions(), found.entities());
        var known = new Findings(found.entities(), found.mentions(), when, said);
        var acts = step.events().find(words, parses, known, day);
        return new Analysis(
                version(), spoken, found.entities(), found.mentions(), when, said, acts);
    }

    /// "Theresa May" met nobody in May.
    private static List<TimeMention> outsideNames(List<TimeMention> times, List<Mention> names) {
        var persons = names.stream().filter(it -> it.kind() == EntityKind.PERSON).toList();
        return times.stream()
                .filter(time -> persons.stream().noneMatch(it -> it.span().overlaps(time.span())))
                .toList();
    }
}
