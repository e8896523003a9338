package org.demarche.analysis.event.date;

import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.CalendarTime.Known;
import org.demarche.model.finding.EventStatus;
import org.demarche.model.finding.Precision;
import org.demarche.model.finding.Span;
import org.demarche.model.finding.TimeMention;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/// Gives an act the time that its sentence names nearest to it.
public final class EventDate {

    private static final Pattern LINK =
            Pattern.compile(
                    "\\s*(?:to|until|till|through|and|-|–|—)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SAME_DAY = Pattern.compile("(?i)(?:earlier|later)(?: in| on)? .*");

    private static final int LONGEST_YEARS = 12; // "in the 21st century" dates nothing

    private final String text;
    private final List<TimeMention> times;
    private final @Nullable LocalDate published;

    /// @param published null when the day of the article is not known
    public EventDate(String text, List<TimeMention> times, @Nullable LocalDate published) {
        this.text = text;
        this.times = times;
        this.published = published;
    }

    /// Empty when the sentence names no time that fits.
    ///
    /// @param reach how close each time is to the act in the sentence's tree, see [TimeReach]
    public Optional<CalendarTime> within(
            Span sentence, Span trigger, EventStatus status, ToIntFunction<TimeMention> reach) {
        return times.stream()
                .filter(time -> sentence.overlaps(time.span()))
                .filter(time -> fits(time, status))
                .filter(time -> !belongsToName(time) || names(time, trigger))
                .filter(time -> reach.applyAsInt(time) < TimeReach.OTHER)
                .min(
                        Comparator.comparingInt(reach)
                                .thenComparingInt(time -> distance(time.span(), trigger)))
                .map(this::whole);
    }

    /// A fact does not lie in the future, nor a plan in the past.
    private boolean fits(TimeMention time, EventStatus status) {
        if (!(time.when() instanceof Known known)) {
            return false;
        }
        if (known.to().isAfter(known.from().plusYears(LONGEST_YEARS))) {
            return false;
        }
        if (time.type() == TimeMention.Type.DURATION && published != null) {
            return status == EventStatus.PLANNED
                    ? known.to().isAfter(published)
                    : !known.from().isAfter(published) && known.to().equals(published);
        }
        if (published == null) {
            return true;
        }
        return status == EventStatus.PLANNED
                ? !known.to().isBefore(published.minusDays(7))
                : status != EventStatus.HAPPENED || hasBegun(known, published);
    }

    /// "this week" holds what has happened in it, "the coming weeks" do not.
    private static boolean hasBegun(Known known, LocalDate published) {
        boolean ahead = known.to().isAfter(published) && !known.from().isBefore(published);
        boolean stretch = known.precision() == Precision.RANGE || known.from().isAfter(published);
        return !(ahead && stretch);
    }

    /// "the 2015 Minsk agreements": the year is part of what the next words name.
    private boolean belongsToName(TimeMention time) {
        int start = time.span().start();
        int end = time.span().end();
        boolean the = text.substring(Math.max(0, start - 4), start).equalsIgnoreCase("the ");
        return the
                && time.words().matches("\\d{4}")
                && end + 1 < text.length()
                && text.charAt(end) == ' '
                && Character.isLetter(text.charAt(end + 1));
    }

    private static boolean names(TimeMention time, Span trigger) {
        int away = trigger.start() - time.span().end();
        return away > 0 && away < 40;
    }

    private static int distance(Span time, Span trigger) {
        return time.start() >= trigger.end()
                ? time.start() - trigger.end()
                : 20 + trigger.start() - Math.min(time.end(), trigger.start());
    }

    /// "from June 9 to June 13", "between Monday and Friday" as one stretch.
    private CalendarTime whole(TimeMention time) {
        for (var other : times) {
            if (other.type() == TimeMention.Type.DATE && isLinked(time, other)) {
                return joined(time.when(), other.when());
            }
            if (other.type() == TimeMention.Type.DATE && isLinked(other, time)) {
                return joined(other.when(), time.when());
            }
        }
        return time.when();
    }

    private boolean isLinked(TimeMention first, TimeMention second) {
        int gap = second.span().start() - first.span().end();
        if (gap <= 0 || gap > 12) {
            return false;
        }
        var between = text.substring(first.span().end(), second.span().start());
        if (!LINK.matcher(between).matches()) {
            return false;
        }
        var before = text.substring(Math.max(0, first.span().start() - 9), first.span().start());
        boolean and = between.strip().equalsIgnoreCase("and");
        return !and || before.toLowerCase(java.util.Locale.ROOT).contains("between");
    }

    private static CalendarTime joined(CalendarTime first, CalendarTime second) {
        return first instanceof Known from
                        && second instanceof Known to
                        && !to.to().isBefore(from.from())
                ? new Known(from.from(), to.to(), Precision.RANGE)
                : first;
    }

    /// The day that the report as a whole is about, when it says so: "earlier on Wednesday" tells
    /// that its main matter is of that Wednesday too. [CalendarTime#UNKNOWN] otherwise.
    public CalendarTime ofReport() {
        var day = published;
        if (day == null) {
            return CalendarTime.UNKNOWN;
        }
        return times.stream()
                .filter(time -> SAME_DAY.matcher(time.words()).matches())
                .map(TimeMention::when)
                .filter(when -> isRecentDay(when, day))
                .findFirst()
                .orElse(CalendarTime.UNKNOWN);
    }

    private static boolean isRecentDay(CalendarTime when, LocalDate published) {
        return when instanceof Known known
                && known.precision() == Precision.DAY
                && !known.from().isAfter(published)
                && known.from().isAfter(published.minusDays(4));
    }
}
