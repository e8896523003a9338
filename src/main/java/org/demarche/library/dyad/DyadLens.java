package org.demarche.library.dyad;

import org.demarche.library.Timeline;
import org.demarche.model.article.ArticleSummary;
import org.demarche.model.finding.Analysis;
import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.Entity;
import org.demarche.model.finding.Mention;
import org.demarche.model.finding.Quote;
import org.demarche.model.query.Happening;
import org.demarche.model.query.TimelineEvent;
import org.demarche.model.query.TimelineRequest;
import org.demarche.store.Store;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Looks at two actors: their articles, events and quotes in order, and the tone of all pairs by
/// month. Call it from any thread but JavaFX's.
public final class DyadLens {

    private static final int READ = 200; // articles whose quotes are looked at
    private static final int NAMED = 2; // mentions of each, for an article to be on both

    private final Store store;
    private final Timeline timeline;
    private final ToneScale scale = ToneScale.load();

    public DyadLens(Store store, Timeline timeline) {
        this.store = store;
        this.timeline = timeline;
    }

    /// What is known of two, newest first, what has no day last.
    ///
    /// @param month only of this one; null for all
    public List<DyadEntry> between(Dyad dyad, @Nullable YearMonth month) {
        var deeds = timeline.happenings(TimelineRequest.ofPair(dyad.one(), dyad.other()));
        var entries = new ArrayList<DyadEntry>();
        deeds.forEach(deed -> entries.add(new DyadEntry.Deed(deed, tone(deed.lead()))));
        for (var article : store.lists().of(articles(dyad, deeds))) {
            entries.add(new DyadEntry.Paper(article));
            store.findingsReader()
                    .of(article.id())
                    .ifPresent(found -> entries.addAll(quotes(dyad, article, found)));
        }
        return entries.stream()
                .filter(entry -> month == null || isIn(entry.day(), month))
                .sorted(
                        Comparator.comparing(
                                        DyadEntry::day,
                                        Comparator.nullsLast(Comparator.reverseOrder()))
                                .thenComparingInt(DyadLens::sort))
                .toList();
    }

    private static boolean isIn(@Nullable LocalDate day, YearMonth month) {
        return day != null && YearMonth.from(day).equals(month);
    }

    private static int sort(DyadEntry entry) {
        return switch (entry) {
            case DyadEntry.Deed _ -> 0;
            case DyadEntry.Words _ -> 1;
            case DyadEntry.Paper _ -> 2;
        };
    }

    private double tone(TimelineEvent event) {
        return scale.of(event.event().cameo());
    }

    /// Those that the events rest on, and those that name both more than in passing.
    private List<Long> articles(Dyad dyad, List<Happening> deeds) {
        var articles = new LinkedHashSet<Long>();
        for (var deed : deeds) {
            deed.reports().forEach(report -> articles.add(report.articleId()));
        }
        articles.addAll(store.entities().naming(dyad.one(), dyad.other(), NAMED, READ));
        return articles.stream().limit(READ).toList();
    }

    private List<DyadEntry> quotes(Dyad dyad, ArticleSummary article, Analysis found) {
        var about = found.quotes().stream().filter(quote -> isBetween(dyad, quote, found)).toList();
        if (about.isEmpty()) {
            return List.of();
        }
        var text =
                store.lists().stored(article.id()).map(stored -> stored.text().text()).orElse("");
        return about.stream()
                .filter(quote -> quote.span().end() <= text.length())
                .<DyadEntry>map(
                        quote ->
                                new DyadEntry.Words(
                                        speaker(quote, found),
                                        quote.span().of(text),
                                        article,
                                        quote.span()))
                .toList();
    }

    /// Whether somebody of one side speaks of the other: its name stands in the words.
    private static boolean isBetween(Dyad dyad, Quote quote, Analysis found) {
        var speaker = quote.speaker();
        if (speaker == null || speaker.entity() < 0) {
            return false;
        }
        var who = found.entities().get(speaker.entity());
        return (isOf(dyad.one(), who) && speaksOf(dyad.other(), quote, found))
                || (isOf(dyad.other(), who) && speaksOf(dyad.one(), quote, found));
    }

    private static boolean speaksOf(String actor, Quote quote, Analysis found) {
        Predicate<Mention> within =
                mention ->
                        mention.span().start() >= quote.span().start()
                                && mention.span().end() <= quote.span().end();
        return found.mentions().stream()
                .filter(within)
                .anyMatch(mention -> isOf(actor, found.entities().get(mention.entity())));
    }

    /// By the three letters of its country or body, or by its name.
    private static boolean isOf(String actor, Entity entity) {
        return actor.equals(entity.country())
                || entity.name().toLowerCase(Locale.ROOT).contains(actor.toLowerCase(Locale.ROOT));
    }

    private static String speaker(Quote quote, Analysis found) {
        var speaker = quote.speaker();
        return speaker == null ? "" : found.entities().get(speaker.entity()).name();
    }

    /// The tone of pairs by month: of what happened, without plain statements.
    ///
    /// @param atMost pairs, those with most events
    public PairMatrix matrix(int atMost) {
        var tones = new HashMap<Dyad, Map<YearMonth, List<Double>>>();
        var months = new TreeSet<YearMonth>();
        for (var happening : timeline.happenings(TimelineRequest.EVERYTHING)) {
            var event = happening.lead();
            if (counts(event) && event.event().when() instanceof CalendarTime.Known when) {
                var month = YearMonth.from(when.from());
                for (var dyad : Dyad.of(event)) {
                    tones.computeIfAbsent(dyad, _ -> new HashMap<>())
                            .computeIfAbsent(month, _ -> new ArrayList<>())
                            .add(tone(event));
                }
            }
        }
        var rows =
                tones.entrySet().stream()
                        .map(pair -> PairMatrix.Row.of(pair.getKey(), pair.getValue()))
                        .sorted(
                                Comparator.comparingInt(PairMatrix.Row::events)
                                        .reversed()
                                        .thenComparing(PairMatrix.Row::dyad))
                        .limit(atMost)
                        .toList();
        rows.forEach(row -> months.addAll(row.cells().keySet()));
        return new PairMatrix(
                months.isEmpty() ? List.of() : between(months.first(), months.last()), rows);
    }

    /// What came to pass, was no mere statement, and is known to about a month.
    private static boolean counts(TimelineEvent event) {
        var what = event.event();
        boolean fact =
                switch (what.status()) {
                    case HAPPENED, ONGOING -> true;
                    case PLANNED, CANCELLED, DENIED, HYPOTHETICAL -> false;
                };
        return fact
                && !what.cameo().startsWith("01")
                && what.when() instanceof CalendarTime.Known(var from, var to, _)
                && to.isBefore(from.plusMonths(2));
    }

    private static List<YearMonth> between(YearMonth first, YearMonth last) {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }
}
