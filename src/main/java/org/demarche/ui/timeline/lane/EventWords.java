package org.demarche.ui.timeline.lane;

import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.EventKind;
import org.demarche.model.finding.EventStatus;
import org.demarche.model.query.TimelineEvent;
import org.demarche.ui.DayNames;
import org.demarche.ui.KindNames;

import java.util.List;
import java.util.Locale;

/// What an event is called on the screen: on its label, on its card, in the list.
public final class EventWords {

    /// Its line of plain words; its kind where there is none.
    public static String label(TimelineEvent event) {
        var summary = event.event().summary();
        return summary.isBlank() ? kind(event.event().kind()) : summary;
    }

    /// "Ceasefire" for `CEASEFIRE`.
    public static String kind(EventKind kind) {
        return capital(kind);
    }

    /// "Planned"; "Happened" too.
    public static String status(EventStatus status) {
        return capital(status);
    }

    /// "planned"; "happened" too.
    public static String status(TimelineEvent event) {
        return event.event().status().name().toLowerCase(Locale.ROOT);
    }

    private static String capital(Enum<?> value) {
        return value.name().charAt(0) + value.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /// "Wednesday, 26 January 2022 · planned".
    public static String when(TimelineEvent event) {
        var when = event.event().when();
        var published = event.told().published();
        var told = published == null ? "" : "; told on " + DayNames.full(published.day());
        var day =
                when instanceof CalendarTime.Known
                        ? DayNames.full(when)
                        : "The text does not tell the day" + told;
        return event.event().status() == EventStatus.HAPPENED ? day : day + " · " + status(event);
    }

    /// Short enough for a label: "26 Jan", "told 27 Jan" where only the article has a day,
    /// "undated". The year is left out when it is `year`.
    public static String day(TimelineEvent event, int year) {
        var published = event.told().published();
        return published != null && EventSpan.isOnlyTold(event)
                ? "told " + DayNames.brief(published.day(), year)
                : DayNames.brief(event.event().when(), year);
    }

    /// "Antony Blinken → Russia"; countries where nobody is named.
    public static String actors(TimelineEvent event) {
        var source = side(event.sources(), event.event().sourceCountries());
        var target = side(event.targets(), event.event().targetCountries());
        return source.isEmpty() || target.isEmpty() ? source + target : source + " → " + target;
    }

    private static String side(List<String> names, List<String> codes) {
        return names.isEmpty()
                ? String.join(", ", codes.stream().map(KindNames::country).toList())
                : String.join(", ", names);
    }

    private EventWords() {}
}
