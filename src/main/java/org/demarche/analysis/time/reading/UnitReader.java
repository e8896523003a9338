package org.demarche.analysis.time.reading;

import org.demarche.analysis.time.calendar.CalendarUnit;
import org.demarche.analysis.time.calendar.CalendarWords;
import org.demarche.analysis.time.calendar.Part;
import org.demarche.analysis.time.calendar.TimeValue;
import org.demarche.analysis.time.pattern.TimeMatch;
import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.CalendarTime.Known;
import org.demarche.model.finding.Precision;
import org.demarche.model.finding.TimeMention;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Locale;

/// Weeks, months and years counted from an anchor: "last month", "two weeks ago", "recent weeks".
public final class UnitReader {

    private UnitReader() {}

    static TimeValue thisUnit(TimeMatch match, Anchor anchor) {
        var words = match.words().toLowerCase(Locale.ROOT);
        boolean pointsBack = words.matches("(.* )?(that|same)( .*)?");
        if (pointsBack && CalendarUnit.of(match.group("unit", "day")) == CalendarUnit.DAY) {
            return around(match, 0, anchor.sameDay(), anchor);
        }
        return around(match, 0, pointsBack ? anchor.story() : anchor.published(), anchor);
    }

    static TimeValue lastUnit(TimeMatch match, Anchor anchor) {
        return around(match, -1, told(match, anchor, "previous", "preceding"), anchor);
    }

    static TimeValue nextUnit(TimeMatch match, Anchor anchor) {
        return around(match, 1, told(match, anchor, "following", "next"), anchor);
    }

    /// "the following day" belongs to the story, "next day" and "last week" to the reader, unless
    /// the text is a history.
    private static @Nullable LocalDate told(TimeMatch match, Anchor anchor, String a, String b) {
        var words = match.words().toLowerCase(Locale.ROOT);
        boolean story =
                words.contains(a) || words.contains("the " + b) || words.contains("next day");
        return story || anchor.narrative() ? anchor.story() : anchor.published();
    }

    static TimeValue partUnit(TimeMatch match, Anchor anchor) {
        var day = anchor.base();
        boolean weekend = CalendarUnit.of(match.group("unit", "day")) == CalendarUnit.WEEKEND;
        if (day != null && weekend && !anchor.narrative() && anchor.tense() != Tense.FUTURE) {
            day = day.minusDays(5); // on a weekday, "the weekend" is the one that is over
        }
        return around(match, 0, day, anchor);
    }

    /// "the day after", "a year earlier".
    static TimeValue beside(TimeMatch match, Anchor anchor) {
        var compared = match.has("before") ? ReportReader.yearBefore(match, anchor) : null;
        return compared != null
                ? compared
                : around(match, match.has("before") ? -1 : 1, anchor.story(), anchor);
    }

    private static TimeValue around(
            TimeMatch match, int steps, @Nullable LocalDate day, Anchor anchor) {
        var unit = CalendarUnit.of(match.group("unit", "day"));
        if (day == null) {
            return TimeValue.unresolved(unknown(unit));
        }
        var whole = unit.around(unit.plus(day, steps));
        var part = match.group("part");
        return Part.of(part, whole, anchor.published());
    }

    static TimeValue ago(TimeMatch match, Anchor anchor) {
        var compared = match.has("one") ? ReportReader.yearBefore(match, anchor) : null;
        return compared != null ? compared : counted(match, -1, anchor.published());
    }

    static TimeValue later(TimeMatch match, Anchor anchor) {
        boolean now = match.words().toLowerCase(Locale.ROOT).endsWith("from now");
        return counted(
                match, match.has("earlier") ? -1 : 1, now ? anchor.published() : anchor.story());
    }

    /// "in two weeks" is a date when something lies ahead, and else how long it took.
    static TimeValue in(TimeMatch match, Anchor anchor) {
        return anchor.tense() == Tense.FUTURE
                ? counted(match, 1, anchor.published())
                : LengthReader.length(match, anchor);
    }

    private static TimeValue counted(TimeMatch match, int direction, @Nullable LocalDate from) {
        var unit = CalendarUnit.of(match.group("unit", "day"));
        var number = match.has("one") ? Double.valueOf(1) : number(match);
        if (number == null) {
            return TimeValue.unresolved(direction < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        if (from == null) {
            return TimeValue.unresolved(unknown(unit));
        }
        long steps = direction * Math.round(Math.min(number, 100_000));
        var day = shifted(unit, from, steps);
        if (unit.shorterThanDay()) {
            return new TimeValue(TimeMention.Type.TIME, from.toString(), CalendarTime.UNKNOWN);
        }
        return day.getYear() < 1 ? TimeValue.unresolved("PAST_REF") : unit.around(day);
    }

    private static LocalDate shifted(CalendarUnit unit, LocalDate from, long steps) {
        return unit.plus(
                from, unit.compareTo(CalendarUnit.YEAR) > 0 ? Math.max(-100, steps) : steps);
    }

    private static @Nullable Double number(TimeMatch match) {
        var count = match.group("count");
        return count == null ? null : CalendarWords.number(count);
    }

    /// "in recent weeks": up to the day of writing. How far back is said by the unit alone: some
    /// six of them; years and more are left open.
    static TimeValue recent(TimeMatch match, Anchor anchor) {
        var unit = CalendarUnit.of(match.group("unit", "days"));
        var published = anchor.published();
        var value = TimeValue.unresolved("PAST_REF");
        boolean vague = unit.shorterThanDay() || unit.compareTo(CalendarUnit.MONTH) > 0;
        if (published == null || vague) {
            return value;
        }
        return value.during(new Known(unit.plus(published, -6), published, Precision.RANGE));
    }

    static TimeValue coming(TimeMatch match, Anchor anchor) {
        var unit = CalendarUnit.of(match.group("unit", "days"));
        var published = anchor.published();
        var value = TimeValue.unresolved("FUTURE_REF");
        boolean vague = unit.shorterThanDay() || unit.compareTo(CalendarUnit.MONTH) > 0;
        if (published == null || vague) {
            return value;
        }
        return value.during(new Known(published, unit.plus(published, 6), Precision.RANGE));
    }

    private static String unknown(CalendarUnit unit) {
        return switch (unit) {
            case DAY, NIGHT -> "XXXX-XX-XX";
            case WEEK, FORTNIGHT -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
            default -> "XXXX";
        };
    }
}
