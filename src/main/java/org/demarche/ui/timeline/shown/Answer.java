package org.demarche.ui.timeline.shown;

import org.demarche.library.Timeline;
import org.demarche.model.query.Happening;
import org.demarche.model.query.LanesBy;
import org.demarche.model.query.TimelineEvent;
import org.demarche.model.query.TimelineRequest;
import org.demarche.ui.timeline.lane.EventSpan;
import org.demarche.ui.timeline.lane.Lane;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the library answered, made ready to be drawn while the window is free for other things.
///
/// @param events in the order in which they are drawn, those without any place last
/// @param happenings of each event, by its row number
/// @param headlines of stories, by article
/// @param by what the lanes are
/// @param lanes of the events
/// @param spread of the events
record Answer(
        List<TimelineEvent> events,
        Map<Long, Happening> happenings,
        Map<Long, String> headlines,
        LanesBy by,
        List<Lane> lanes,
        Spread spread) {

    /// As they lie on the axis, so that the keys walk from left to right; those of one day as the
    /// library has them.
    private static final Comparator<TimelineEvent> AS_DRAWN =
            Comparator.comparingDouble(
                    event -> {
                        var span = EventSpan.of(event);
                        return span == null ? Double.POSITIVE_INFINITY : span.from();
                    });

    static Answer nothing(LanesBy by, LocalDate now) {
        return new Answer(List.of(), Map.of(), Map.of(), by, List.of(), Spread.of(List.of(), now));
    }

    static Answer of(
            Timeline timeline,
            TimelineRequest request,
            Narrowing narrowing,
            LanesBy by,
            LocalDate now) {
        var happenings = new HashMap<Long, Happening>();
        var events =
                timeline.happenings(narrowing.applied(request)).stream()
                        .filter(happening -> narrowing.lets(happening.lead()))
                        .peek(happening -> happenings.put(happening.lead().id(), happening))
                        .map(Happening::lead)
                        .sorted(AS_DRAWN)
                        .toList();
        var headlines = timeline.headlines(events);
        return new Answer(
                events,
                happenings,
                headlines,
                by,
                Lane.of(events, by, headlines),
                Spread.of(events, now));
    }

    /// The same events in other lanes.
    Answer in(LanesBy other) {
        return new Answer(
                events, happenings, headlines, other, Lane.of(events, other, headlines), spread);
    }

    boolean showsTheSame(Answer than) {
        return events.equals(than.events) && headlines.equals(than.headlines) && by == than.by;
    }

    /// How many outlets tell of an event.
    int outlets(TimelineEvent event) {
        var happening = happenings().get(event.id());
        return happening == null ? 1 : happening.outlets();
    }

    /// Whether reports of an event name different days.
    boolean daysDiffer(TimelineEvent event) {
        var happening = happenings().get(event.id());
        return happening != null && happening.daysDiffer();
    }
}
