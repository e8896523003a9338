package org.demarche.ui.timeline.shown;

import org.demarche.model.finding.EventKind;
import org.demarche.model.finding.EventStatus;
import org.demarche.model.query.TimelineEvent;
import org.demarche.model.query.TimelineRequest;
import org.demarche.ui.KindNames;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Which events are left out of what a scope has.
///
/// @param kinds only these; empty means all
/// @param statuses only these; empty means all
/// @param surest only events of at least this confidence, from 0 to 1
/// @param outlets only events that at least so many outlets tell of
/// @param who takes part: a part of a name, a country or its three letters; several with commas
///   between, of which each must; empty for anybody
public record Narrowing(
        Set<EventKind> kinds, Set<EventStatus> statuses, double surest, int outlets, String who) {

    public static final Narrowing NONE = new Narrowing(Set.of(), Set.of(), 0, 1, "");

    public Narrowing {
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
        who = who.strip();
    }

    TimelineRequest applied(TimelineRequest request) {
        return request.only(kinds, statuses).least(surest, outlets);
    }

    /// Whether those wanted take part.
    boolean lets(TimelineEvent event) {
        if (who.isEmpty()) {
            return true;
        }
        var names = names(event);
        return Stream.of(who.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(wanted -> !wanted.isEmpty())
                .allMatch(wanted -> names.stream().anyMatch(name -> name.contains(wanted)));
    }

    private static List<String> names(TimelineEvent event) {
        var act = event.event();
        var codes =
                Stream.concat(act.sourceCountries().stream(), act.targetCountries().stream())
                        .flatMap(code -> Stream.of(code, KindNames.country(code)));
        var names = Stream.concat(event.sources().stream(), event.targets().stream());
        return Stream.concat(codes, names).map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    /// "2 filters"; empty for none.
    public String told() {
        int parts =
                (kinds.isEmpty() ? 0 : 1)
                        + (statuses.isEmpty() ? 0 : 1)
                        + (surest > 0 ? 1 : 0)
                        + (outlets > 1 ? 1 : 0)
                        + (who.isEmpty() ? 0 : 1);
        return parts == 0 ? "" : parts == 1 ? "1 filter" : parts + " filters";
    }
}
