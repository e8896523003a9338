package org.demarche.analysis.time.reading;

import org.demarche.analysis.time.calendar.TimeValue;
import org.demarche.analysis.time.pattern.TimeMatch;
import org.jspecify.annotations.Nullable;

/// What the words of a [TimeMatch] mean, by the rule that found them.
public final class TimeReading {

    private TimeReading() {}

    /// Null when the words cannot be a time after all: "31 February", "2022-1990".
    public static @Nullable TimeValue of(TimeMatch match, Anchor anchor) {
        return switch (match.rule()) {
            case "iso" -> DateReader.iso(match, anchor);
            case "digits" -> DateReader.digits(match, anchor);
            case "date" -> DateReader.date(match, anchor);
            case "dates" -> DateReader.dates(match, anchor);
            case "month" -> DateReader.month(match, anchor);
            case "festival" -> FestivalReader.festival(match, anchor);
            case "year" -> YearReader.year(match, anchor);
            case "years" -> YearReader.years(match, anchor);
            case "fiscal" -> YearReader.fiscal(match, anchor);
            case "decade" -> YearReader.decade(match, anchor);
            case "century" -> YearReader.century(match, anchor);
            case "quarter" -> YearReader.quarter(match, anchor);
            case "half" -> YearReader.half(match, anchor);
            case "season" -> YearReader.season(match, anchor);
            case "weekday", "weekday-part", "part-of-weekday" -> DayReader.weekday(match, anchor);
            case "weekday-of" -> DayReader.weekdayOfWeek(match, anchor);
            case "deictic" -> DayReader.deictic(match, anchor);
            case "daypart" -> DayReader.daypart(match, anchor);
            case "part-of-day" -> DayReader.deictic(match, anchor);
            case "clock", "clock-word", "clock-day" -> DayReader.clock(match, anchor);
            default -> counted(match, anchor);
        };
    }

    /// Null for ages, which say how old somebody is and not when or how long something was.
    private static @Nullable TimeValue counted(TimeMatch match, Anchor anchor) {
        return switch (match.rule()) {
            case "this-unit" -> UnitReader.thisUnit(match, anchor);
            case "last-unit" -> UnitReader.lastUnit(match, anchor);
            case "next-unit" -> UnitReader.nextUnit(match, anchor);
            case "part-unit", "the-unit" -> UnitReader.partUnit(match, anchor);
            case "unit-anchor" -> UnitReader.beside(match, anchor);
            case "year-end" -> ReportReader.yearEnd(anchor);
            case "year-earlier" -> ReportReader.yearEarlier(match, anchor);
            case "the-quarter" -> ReportReader.quarter(match, anchor);
            case "latest" -> ReportReader.latest(anchor);
            case "in-year" -> ReportReader.inYear(match, anchor);
            case "ago" -> UnitReader.ago(match, anchor);
            case "later" -> UnitReader.later(match, anchor);
            case "inunits" -> UnitReader.in(match, anchor);
            case "past-units" -> LengthReader.pastUnits(match, anchor);
            case "next-units" -> LengthReader.nextUnits(match, anchor);
            case "vague-past" -> UnitReader.recent(match, anchor);
            case "vague-future" -> UnitReader.coming(match, anchor);
            case "age" -> null;
            case "length", "length-vague", "length-all" -> LengthReader.length(match, anchor);
            case "set" -> LengthReader.every(match, anchor);
            case "set-word" -> LengthReader.everyWord(match, anchor);
            case "weekdays" -> LengthReader.everyWeekday(match, anchor);
            case "present" -> TimeValue.unresolved("PRESENT_REF");
            case "past" -> TimeValue.unresolved("PAST_REF");
            case "future" -> TimeValue.unresolved("FUTURE_REF");
            default ->
                    throw new IllegalStateException(
                            "time-patterns.txt has a rule \"%s\" that has no meaning here"
                                    .formatted(match.rule()));
        };
    }
}
