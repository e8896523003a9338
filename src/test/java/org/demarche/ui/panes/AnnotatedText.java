package org.demarche.ui.panes;

import org.demarche.model.article.CleanText;
import org.demarche.model.finding.Analysis;
import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.DiplomaticEvent;
import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.EventKind;
import org.demarche.model.finding.EventStatus;
import org.demarche.model.finding.Mention;
import org.demarche.model.finding.Precision;
import org.demarche.model.finding.Quote;
import org.demarche.model.finding.Span;
import org.demarche.model.finding.TimeMention;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/// Reads a text with its findings written into it: `{p:Mr. Blinken=Antony Blinken/USA}` is a
/// person, `{t:Wednesday=2022-01-26}` a time, `{q:words=speaker}` a quote.
public final class AnnotatedText {

    private static final Pattern NOTE =
            Pattern.compile("\\{(\\w):([^=}]*)(?:=([^/}]*))?(?:/([^}]*))?}");

    private final StringBuilder text = new StringBuilder();
    private final LinkedHashMap<String, Entity> entities = new LinkedHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<TimeMention> times = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final List<DiplomaticEvent> events = new ArrayList<>();

    public AnnotatedText(String notes) {
        var note = NOTE.matcher(notes);
        int at = 0;
        while (note.find()) {
            text.append(notes, at, note.start());
            add(note.group(1), note.group(2), note.group(3), note.group(4));
            at = note.end();
        }
        text.append(notes, at, notes.length());
    }

    private void add(String sort, String words, @Nullable String meant, @Nullable String country) {
        int start = text.length();
        text.append(words);
        var span = new Span(start, text.length());
        switch (sort) {
            case "t" ->
                    times.add(
                            new TimeMention(
                                    span,
                                    words,
                                    TimeMention.Type.DATE,
                                    String.valueOf(meant),
                                    CalendarTime.day(LocalDate.parse(String.valueOf(meant)))));
            case "q" -> quotes.add(new Quote(span, true, null, speaker(span, meant)));
            default -> name(span, words, kind(sort), meant == null ? words : meant, country);
        }
    }

    private Quote.@Nullable Speaker speaker(Span span, @Nullable String name) {
        return name == null ? null : new Quote.Speaker(span, place(name));
    }

    private void name(
            Span span, String words, EntityKind kind, String name, @Nullable String country) {
        entities.computeIfAbsent(
                name,
                _ ->
                        new Entity(
                                name,
                                kind,
                                List.of(),
                                kind == EntityKind.PERSON ? "foreign minister" : null,
                                country,
                                null));
        mentions.add(new Mention(span, kind, words, place(name), 0.5));
    }

    private static EntityKind kind(String letter) {
        return switch (letter) {
            case "p" -> EntityKind.PERSON;
            case "o" -> EntityKind.ORGANISATION;
            case "c" -> EntityKind.COUNTRY;
            case "l" -> EntityKind.PLACE;
            case "f" -> EntityKind.OFFICE;
            case "x" -> EntityKind.TREATY;
            case "m" -> EntityKind.MEETING;
            case "n" -> EntityKind.NATIONALITY;
            case "w" -> EntityKind.WEAPON;
            default -> EntityKind.OTHER;
        };
    }

    private int place(String name) {
        return List.copyOf(entities.keySet()).indexOf(name);
    }

    /// Says that the words from `first` to `last` tell of an event.
    public AnnotatedText event(
            String first,
            String last,
            EventKind kind,
            EventStatus status,
            String from,
            String to,
            String source,
            String target,
            String summary) {
        int start = text.indexOf(first);
        int end = text.indexOf(last, start) + last.length();
        CalendarTime when =
                from.isEmpty()
                        ? CalendarTime.UNKNOWN
                        : new CalendarTime.Known(
                                LocalDate.parse(from),
                                LocalDate.parse(to),
                                from.equals(to) ? Precision.DAY : Precision.RANGE);
        events.add(
                new DiplomaticEvent(
                        new Span(start, end),
                        kind,
                        null,
                        "040",
                        new Span(start, start + 3),
                        List.of(),
                        List.of(),
                        codes(source),
                        codes(target),
                        when,
                        null,
                        status,
                        0.8,
                        summary));
        return this;
    }

    private static List<String> codes(String code) {
        return code.isEmpty() ? List.of() : List.of(code.split(" "));
    }

    public CleanText text() {
        return new CleanText(text.toString());
    }

    public Analysis analysis() {
        return new Analysis(
                "1", "en", List.copyOf(entities.values()), mentions, times, quotes, events);
    }
}
