package org.demarche.bench;

import org.demarche.analysis.CoreNlp;
import org.demarche.analysis.event.EventFinder;
import org.demarche.analysis.event.Findings;
import org.demarche.analysis.gazetteer.Gazetteer;
import org.demarche.analysis.name.EntityResolver;
import org.demarche.analysis.quote.QuoteFinder;
import org.demarche.analysis.time.TimeResolver;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// What each step of the analysis costs an article of 765 tokens, warm, in milliseconds of this
/// thread's processor time.
final class AnalysisStages {

    private static final int TOKENS = 765;
    private static final int ROUNDS = 5;
    private static final LocalDate DAY = LocalDate.of(2022, 1, 27);

    private final Map<String, Double> spent = new LinkedHashMap<>();
    private long tokens;

    private AnalysisStages() {}

    static void run(List<String> articles) {
        var coreNlp = new CoreNlp();
        var names = new EntityResolver(new Gazetteer());
        var times = new TimeResolver();
        var quotes = new QuoteFinder();
        var events = new EventFinder();
        AnalysisStages stages = new AnalysisStages();
        for (int round = 0; round < ROUNDS; round++) {
            stages = new AnalysisStages(); // the last round counts
            for (var text : articles) {
                var clock = stages;
                var read = clock.of("words, tags and names (CoreNLP)", () -> coreNlp.read(text));
                clock.tokens += read.sentences().stream().mapToInt(s -> s.tokens().size()).sum();
                var parses = coreNlp.parses();
                var found = clock.of("who is who", () -> names.resolve(read, DAY));
                var when = clock.of("times", () -> times.resolve(read, DAY));
                var said =
                        clock.of(
                                "quotes",
                                () -> quotes.find(read, found.mentions(), found.entities()));
                var known = new Findings(found.entities(), found.mentions(), when, said);
                clock.of("events with their parses", () -> events.find(read, parses, known, DAY));
            }
        }
        stages.print();
    }

    private <T> T of(String step, Supplier<T> work) {
        double start = Spent.now();
        var made = work.get();
        spent.merge(step, Spent.now() - start, Double::sum);
        return made;
    }

    private void print() {
        double articles = (double) tokens / TOKENS;
        double all = 0;
        for (var step : spent.entrySet()) {
            double each = step.getValue() * 1000 / articles;
            all += each;
            System.out.printf("%-34s %6.1f ms an article of 765 tokens%n", step.getKey(), each);
        }
        System.out.printf("%-34s %6.1f ms%n", "all", all);
    }
}
