package org.demarche.analysis.happening;

import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.DiplomaticEvent;
import org.demarche.model.finding.EventKind;
import org.demarche.model.finding.EventStatus;
import org.demarche.model.query.TimelineEvent;

import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells how sure it is that two reports are of the same event.
///
/// They must be of one sort, have the same actors on the same sides (on either, where both act
/// together), name no places in two countries, and agree in their days. What is left to doubt then
/// is decided by the words that they share: two meetings of the same two on one day are likely one,
/// two statements are not.
public final class SameEvent {

    /// From here on two reports count as one event.
    public static final double SURE = 1;

    /// Not names: both sentences name the actors anyway.
    private static final Pattern WORD = Pattern.compile("\\b\\p{Ll}{4,}");

    private static final int LONG = 31; // days: what is no more exact says little
    private static final int ABOUT = 1; // days: of another time zone, or told the day after

    private SameEvent() {}

    /// 0 for certainly not; [#SURE] and more for the same.
    public static double score(TimelineEvent one, TimelineEvent other) {
        var a = one.event();
        var b = other.event();
        if (!sameSort(a.kind(), b.kind())
                || !canBeOne(a.status(), b.status())
                || elsewhere(a, b)
                || !sameActors(a, b)) {
            return 0;
        }
        double days = days(one, other);
        return days == 0 ? 0 : days + common(one.sentence(), other.sentence()) / needed(a.kind());
    }

    private static boolean sameSort(EventKind a, EventKind b) {
        return a == b || (isMeeting(a) && isMeeting(b));
    }

    private static boolean isMeeting(EventKind kind) {
        return switch (kind) {
            case MEETING, TALKS, SUMMIT, VISIT -> true;
            default -> false;
        };
    }

    private static boolean isTogether(EventKind kind) {
        return isMeeting(kind)
                || kind == EventKind.CALL
                || kind == EventKind.AGREEMENT
                || kind == EventKind.CEASEFIRE;
    }

    /// A plan may come true or be called off; what is merely thought of does not.
    private static boolean canBeOne(EventStatus a, EventStatus b) {
        return (a == EventStatus.HYPOTHETICAL) == (b == EventStatus.HYPOTHETICAL);
    }

    private static boolean elsewhere(DiplomaticEvent a, DiplomaticEvent b) {
        var here = a.place() == null ? null : a.place().country();
        var there = b.place() == null ? null : b.place().country();
        return here != null && there != null && !here.equals(there);
    }

    private static boolean sameActors(DiplomaticEvent a, DiplomaticEvent b) {
        if (isTogether(a.kind()) && isTogether(b.kind())) {
            return alike(all(a), all(b));
        }
        return alike(a.sourceCountries(), b.sourceCountries())
                && (alike(a.targetCountries(), b.targetCountries())
                        || (a.targetCountries().isEmpty() && b.targetCountries().isEmpty()));
    }

    private static List<String> all(DiplomaticEvent event) {
        return Stream.concat(event.sourceCountries().stream(), event.targetCountries().stream())
                .distinct()
                .toList();
    }

    /// Most of the shorter list stands in the other.
    private static boolean alike(List<String> a, List<String> b) {
        var common = new HashSet<>(a);
        common.retainAll(b);
        int least = Math.min(a.size(), b.size());
        return least > 0
                && common.size() >= Math.min(2, Math.max(a.size(), b.size()))
                && common.size() * 3 >= least * 2;
    }

    /// 0 where the days exclude each other; more, the more exactly they agree.
    private static double days(TimelineEvent one, TimelineEvent other) {
        if (one.event().when() instanceof CalendarTime.Known a
                && other.event().when() instanceof CalendarTime.Known b) {
            boolean apart =
                    a.from().isAfter(b.to().plusDays(ABOUT))
                            || b.from().isAfter(a.to().plusDays(ABOUT));
            if (apart) {
                return 0;
            }
            boolean meet = !a.from().isAfter(b.to()) && !b.from().isAfter(a.to());
            return length(a) > LONG || length(b) > LONG ? 0.1 : meet ? 0.6 : 0.3;
        }
        return 0.1; // they were told at about the same time, or they would not be compared
    }

    private static long length(CalendarTime.Known known) {
        return ChronoUnit.DAYS.between(known.from(), known.to());
    }

    /// How large a share of words must be common, if the days are right, for [#SURE].
    private static double needed(EventKind kind) {
        return switch (kind) {
            case MEETING, TALKS, SUMMIT, VISIT, CALL, EXPULSION, CEASEFIRE -> 0.3;
            case AGREEMENT, SANCTION, VOTE, WITHDRAWAL, MOBILISATION, ATTACK, AID -> 0.45;
            default -> 0.7;
        };
    }

    /// The share of the shorter sentence's words that the other has too.
    private static double common(String one, String other) {
        var a = words(one);
        var b = words(other);
        int least = Math.min(a.size(), b.size());
        if (least == 0) {
            return 0;
        }
        a.retainAll(b);
        return (double) a.size() / least;
    }

    private static Set<String> words(String sentence) {
        return WORD.matcher(sentence)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
