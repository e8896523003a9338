package org.demarche.ui.timeline.lane;

import org.demarche.model.finding.EventKind;
import org.demarche.model.query.LanesBy;
import org.demarche.model.query.TimelineEvent;
import org.demarche.ui.KindNames;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The events between two actors, of one actor, of one kind, or of one story.
///
/// @param title "RUS → NATO", "RUS · USA" for what both do, "Russia", "Talks", a headline
/// @param events in order of time, those of unknown day last
public record Lane(String title, List<TimelineEvent> events) {

    private static final String BOTH = " · ";
    private static final String ONTO = " → ";
    private static final String NOBODY = "Others";

    public Lane {
        events = List.copyOf(events);
    }

    /// The lanes with most to say first ([Weight]), those between two before those of one; an event
    /// of several actors stands in the lane of each.
    ///
    /// @param stories the headline of each article's story, by article; an article that is not in
    ///   it is a story of its own
    public static List<Lane> of(List<TimelineEvent> events, LanesBy by, Map<Long, String> stories) {
        var lanes = new LinkedHashMap<String, List<TimelineEvent>>();
        for (var event : events) {
            for (var title : titles(event, by, stories)) {
                lanes.computeIfAbsent(title, _ -> new ArrayList<>()).add(event);
            }
        }
        return lanes.entrySet().stream()
                .map(e -> new Weighed(new Lane(e.getKey(), e.getValue())))
                .sorted(
                        Comparator.comparingInt((Weighed lane) -> lane.lane().rank(by))
                                .thenComparingDouble(lane -> -lane.weight())
                                .thenComparingInt(lane -> -lane.lane().events().size()))
                .map(Weighed::lane)
                .toList();
    }

    private record Weighed(Lane lane, double weight) {
        Weighed(Lane lane) {
            this(lane, lane.events().stream().mapToDouble(Weight::of).sum());
        }
    }

    /// Lanes between two come before lanes of one; what nobody does comes last.
    private int rank(LanesBy by) {
        boolean two = by != LanesBy.PAIR || title.contains(BOTH) || title.contains(ONTO);
        return title.equals(NOBODY) ? 2 : two ? 0 : 1;
    }

    private static List<String> titles(TimelineEvent event, LanesBy by, Map<Long, String> stories) {
        return switch (by) {
            case PAIR -> List.of(pair(event));
            case ACTOR -> actors(event);
            case KIND -> List.of(EventWords.kind(event.event().kind()));
            case STORY -> List.of(stories.getOrDefault(event.articleId(), event.articleTitle()));
        };
    }

    private static String pair(TimelineEvent event) {
        var source = side(event.event().sourceCountries(), event.sources());
        var target = side(event.event().targetCountries(), event.targets());
        if (source.isEmpty() || target.isEmpty() || source.equals(target)) {
            return source.isEmpty() && target.isEmpty()
                    ? NOBODY
                    : source.isEmpty() ? "→ " + target : source;
        }
        if (KindGroup.of(event.event().kind()) == KindGroup.CONTACT
                || event.event().kind() == EventKind.AGREEMENT) {
            return source.compareTo(target) < 0 ? source + BOTH + target : target + BOTH + source;
        }
        return source + ONTO + target;
    }

    private static String side(List<String> codes, List<String> names) {
        return codes.isEmpty() ? names.isEmpty() ? "" : names.getFirst() : body(codes.getFirst());
    }

    /// "RUS", but "NATO" for a body.
    private static String body(String code) {
        var brief = KindNames.shortCode(code);
        return brief.length() == 2
                        && !brief.equals("EU")
                        && !brief.equals("UN")
                        && !brief.equals("AU")
                ? code
                : brief;
    }

    private static List<String> actors(TimelineEvent event) {
        var act = event.event();
        var codes =
                Stream.concat(act.sourceCountries().stream(), act.targetCountries().stream())
                        .map(KindNames::country)
                        .distinct()
                        .toList();
        if (!codes.isEmpty()) {
            return codes;
        }
        var names =
                Stream.concat(event.sources().stream(), event.targets().stream())
                        .distinct()
                        .toList();
        return names.isEmpty() ? List.of(NOBODY) : names;
    }
}
