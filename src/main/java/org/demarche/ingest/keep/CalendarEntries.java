package org.demarche.ingest.keep;

import org.demarche.analysis.event.PlannedActs;
import org.demarche.model.article.CleanText;
import org.demarche.model.article.PublicationDate;
import org.demarche.model.article.media.ArticleLink;
import org.demarche.model.article.media.ArticleMedia;
import org.demarche.model.finding.Analysis;
import org.demarche.model.finding.PlannedTime;
import org.demarche.model.finding.Span;
import org.demarche.model.intake.NewArticle;
import org.demarche.model.intake.RawDocument;
import org.demarche.source.calendar.CalendarReader;
import org.demarche.source.calendar.PlannedEvent;
import org.demarche.source.feed.FeedProblem;
import org.demarche.store.Store;
import org.demarche.store.identity.Arrived;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Makes articles of a calendar's entries, so that each planned event has words that it rests on,
/// and is found, read, starred and noted like any other article.
///
/// An entry that comes again and again is one article with many times. Its text names no day then,
/// or it would be another text every week.
public final class CalendarEntries {

    /// An entry that comes again is known for so long ahead; what lies further is known later.
    private static final int YEARS_AHEAD = 1;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /// @param name of the calendar; empty when it has none
    public record Read(String name, List<Arrived> entries) {}

    /// @param calendar the address that it is known by
    /// @throws FeedProblem when the document is no calendar
    public static Read of(RawDocument document, URI calendar, Instant now) throws FeedProblem {
        var name = CalendarReader.name(document);
        var byEntry = new LinkedHashMap<String, List<PlannedEvent>>();
        for (var event : CalendarReader.read(document)) {
            if (!event.summary().isBlank()) {
                byEntry.computeIfAbsent(key(event), _ -> new ArrayList<>()).add(event);
            }
        }
        var outlet = name.isEmpty() ? document.address().toString() : name;
        var entries = new ArrayList<Arrived>();
        byEntry.forEach(
                (key, events) -> entry(key, events, calendar, outlet, now).ifPresent(entries::add));
        return new Read(name, entries);
    }

    /// An entry without a name of its own is known by its words and day.
    private static String key(PlannedEvent event) {
        return event.uid().isEmpty() ? event.summary() + " " + event.first() : event.uid();
    }

    private static Optional<Arrived> entry(
            String key, List<PlannedEvent> events, URI calendar, String outlet, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        boolean again = events.size() > 1;
        var near =
                events.stream()
                        .filter(e -> !again || isNear(e.first(), today))
                        .map(
                                e ->
                                        new PlannedTime(
                                                e.first(),
                                                e.last(),
                                                oneLine(e.place()),
                                                e.cancelled()))
                        .toList();
        if (near.isEmpty()) {
            return Optional.empty();
        }
        var event = events.getFirst();
        var paragraphs = new ArrayList<String>();
        paragraphs.add(again ? announcedDays(event) : announcedDay(event));
        event.description()
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .forEach(paragraphs::add);
        var article =
                new NewArticle(
                        address(calendar, key),
                        key,
                        event.summary(),
                        null,
                        outlet,
                        again ? null : PublicationDate.of(event.first()),
                        now,
                        null,
                        CleanText.ofParagraphs(paragraphs),
                        false);
        return Optional.of(Arrived.of(article, media(event)).at(near));
    }

    private static boolean isNear(LocalDate day, LocalDate today) {
        return !day.isBefore(today.minusYears(YEARS_AHEAD))
                && !day.isAfter(today.plusYears(YEARS_AHEAD));
    }

    /// For instance "Summit of the lake states, Tuesday, 6 January 2026, 09:00 (Europe/Paris),
    /// Geneva."
    private static String announcedDay(PlannedEvent event) {
        var words =
                new StringBuilder(event.summary()).append(", ").append(DAY.format(event.first()));
        var start = event.start();
        if (!event.last().equals(event.first())) {
            words.append(" to ").append(DAY.format(event.last()));
        } else if (start != null) {
            words.append(", ")
                    .append(HOUR.format(start))
                    .append(" (")
                    .append(start.getZone())
                    .append(")");
        }
        return ended(words.append(event.cancelled() ? ", cancelled" : ""), event);
    }

    private static String announcedDays(PlannedEvent event) {
        return ended(new StringBuilder(event.summary()).append(", on several days"), event);
    }

    private static String ended(StringBuilder words, PlannedEvent event) {
        var place = oneLine(event.place());
        return words.append(place.isEmpty() ? "" : ", " + place).append(".").toString();
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private static ArticleMedia media(PlannedEvent event) {
        var link = event.link();
        return link == null
                ? ArticleMedia.NONE
                : new ArticleMedia(
                        List.of(new ArticleLink(new Span(0, event.summary().length()), link)),
                        List.of());
    }

    /// Not the entry's own page, which news may speak of too.
    private static URI address(URI calendar, String key) {
        var name = (calendar + " " + key).getBytes(StandardCharsets.UTF_8);
        return URI.create("urn:demarche:event:" + UUID.nameUUIDFromBytes(name));
    }

    /// Writes the events of entries whose times have changed. Who takes part is known when the
    /// entry has been analysed.
    public static void tell(Store store) {
        for (long id : store.planned().untold()) {
            store.lists()
                    .stored(id)
                    .ifPresent(
                            entry ->
                                    store.planned()
                                            .tell(
                                                    id,
                                                    PlannedActs.of(
                                                            entry.text().text(),
                                                            entry.summary().title().length(),
                                                            store.findingsReader()
                                                                    .of(id)
                                                                    .orElse(
                                                                            Analysis.nothing(
                                                                                    "", "en")),
                                                            store.planned().of(id))));
        }
    }

    /// What was found in an article; of an entry of a calendar with the calendar's events.
    public static Analysis withPlans(
            Store store, long id, String title, String text, Analysis found) {
        var times = store.planned().of(id);
        return times.isEmpty()
                ? found
                : new Analysis(
                        found.version(),
                        found.language(),
                        found.entities(),
                        found.mentions(),
                        found.times(),
                        found.quotes(),
                        PlannedActs.of(text, title.length(), found, times));
    }

    private CalendarEntries() {}
}
