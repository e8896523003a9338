package org.demarche.analysis.time.reading;

import org.demarche.analysis.time.calendar.CalendarWords;
import org.demarche.analysis.time.calendar.TimeValue;
import org.demarche.analysis.time.pattern.TimeMatch;
import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.CalendarTime.Known;
import org.demarche.model.finding.TimeMention;
import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/// Days named by their place in the week or from today: "on Wednesday", "yesterday morning".
public final class DayReader {

    private DayReader() {}

    static TimeValue weekday(TimeMatch match, Anchor anchor) {
        var weekday = CalendarWords.weekday(match.group("weekday", "Monday"));
        var base = anchor.base();
        if (base == null) {
            return inPart(
                    TimeValue.unresolved("XXXX-WXX-" + weekday.getValue()), match.group("daypart"));
        }
        return inPart(TimeValue.day(weekday(weekday, match, anchor, base)), match.group("daypart"));
    }

    private static LocalDate weekday(
            DayOfWeek weekday, TimeMatch match, Anchor anchor, LocalDate base) {
        var last = match.group("last", "").toLowerCase(Locale.ROOT);
        if (!last.isEmpty()) {
            return base.with(TemporalAdjusters.previous(weekday));
        }
        if (match.has("next")) {
            var next = base.with(TemporalAdjusters.next(weekday));
            return next;
        }
        if (anchor.narrative() && anchor.reference() != null) {
            return base.with(TemporalAdjusters.nextOrSame(weekday));
        }
        if (weekday == base.plusDays(1).getDayOfWeek() && anchor.tense() != Tense.FUTURE) {
            return base.plusDays(1); // the clock of whoever dated it is behind the writer's
        }
        return anchor.tense() == Tense.FUTURE
                ? base.with(TemporalAdjusters.nextOrSame(weekday))
                : base.with(TemporalAdjusters.previousOrSame(weekday));
    }

    /// "Tuesday of last week".
    static TimeValue weekdayOfWeek(TimeMatch match, Anchor anchor) {
        var weekday = CalendarWords.weekday(match.group("weekday", "Monday"));
        var base = anchor.base();
        if (base == null) {
            return TimeValue.unresolved("XXXX-WXX-" + weekday.getValue());
        }
        int weeks = match.has("last") ? -1 : match.has("next") ? 1 : 0;
        return TimeValue.day(base.plusWeeks(weeks).with(weekday));
    }

    static TimeValue deictic(TimeMatch match, Anchor anchor) {
        var part = match.group("daypart");
        var words = match.words().toLowerCase(Locale.ROOT);
        if (words.endsWith("night") && part == null) {
            part = "night";
        }
        var published = anchor.published();
        if (published == null) {
            return inPart(TimeValue.unresolved("XXXX-XX-XX"), part);
        }
        int days = 0;
        if (match.has("yesterday")) {
            days = -1;
        } else if (match.has("tomorrow")) {
            days = 1;
        } else if (match.has("before")) {
            days = -2;
        } else if (match.has("after")) {
            days = 2;
        }
        return inPart(TimeValue.day(published.plusDays(days)), part);
    }

    /// "the morning", "that evening": of the day that the text speaks of.
    static TimeValue daypart(TimeMatch match, Anchor anchor) {
        var part = CalendarWords.daypart(match.group("daypart", "night"));
        var words = match.words().toLowerCase(Locale.ROOT);
        if (words.startsWith("every") || words.startsWith("each")) {
            return TimeValue.set("XXXX-XX-XXT" + part);
        }
        var day = anchor.story();
        if (day == null) {
            return new TimeValue(TimeMention.Type.TIME, "XXXX-XX-XXT" + part, CalendarTime.UNKNOWN);
        }
        int days =
                words.startsWith("the following") || words.startsWith("the next")
                        ? 1
                        : words.startsWith("the previous") ? -1 : 0;
        return inPart(TimeValue.day(day.plusDays(days)), match.group("daypart"));
    }

    private static TimeValue inPart(TimeValue day, @Nullable String part) {
        return part == null
                ? day
                : new TimeValue(
                        TimeMention.Type.TIME,
                        day.value() + "T" + CalendarWords.daypart(part),
                        day.when());
    }

    /// A time of day on the day that the sentence, or else the story, speaks of.
    static @Nullable TimeValue clock(TimeMatch match, Anchor anchor) {
        var time = time(match);
        if (time == null) {
            return null;
        }
        var day = clockDay(match, anchor);
        var date = day == null ? "XXXX-XX-XX" : day.toString();
        CalendarTime when = day == null ? CalendarTime.UNKNOWN : CalendarTime.day(day);
        return new TimeValue(TimeMention.Type.TIME, date + "T" + time, when);
    }

    /// The day that is said beside the hour, or else the one that the story speaks of.
    private static @Nullable LocalDate clockDay(TimeMatch match, Anchor anchor) {
        if (!match.rule().equals("clock-day")) {
            return anchor.story();
        }
        var day =
                match.has("month")
                        ? DateReader.date(match, anchor)
                        : match.has("weekday") ? weekday(match, anchor) : deictic(match, anchor);
        return day != null && day.when() instanceof Known known ? known.from() : null;
    }

    private static @Nullable String time(TimeMatch match) {
        var word = match.group("word", "").toLowerCase(Locale.ROOT);
        if (!word.isEmpty()) {
            return word.equals("midnight") ? "24:00" : "12:00";
        }
        var military = match.group("military");
        if (military != null) {
            return military.substring(0, 2) + ":" + military.substring(2);
        }
        var oclock = match.group("oclock");
        var spoken = oclock == null ? null : CalendarWords.number(oclock);
        int hour =
                spoken != null
                        ? spoken.intValue()
                        : Integer.parseInt(match.group("hour", match.group("hour24", "0")));
        int minute = Integer.parseInt(match.group("minute", match.group("minute24", "0")));
        var half = match.group("ampm", "").toLowerCase(Locale.ROOT);
        boolean late = match.has("daypart") && !match.group("daypart", "").contains("morning");
        if ((half.startsWith("p") || late) && hour < 12) {
            hour += 12;
        } else if (half.startsWith("a") && hour == 12) {
            hour = 0;
        }
        return hour > 24 ? null : "%02d:%02d".formatted(hour, minute);
    }
}
