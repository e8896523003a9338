package org.demarche.analysis.time.reading;

import org.demarche.analysis.time.calendar.CalendarUnit;
import org.demarche.analysis.time.calendar.CalendarWords;
import org.demarche.analysis.time.calendar.TimeValue;
import org.demarche.analysis.time.pattern.TimeMatch;
import org.demarche.model.finding.CalendarTime.Known;
import org.demarche.model.finding.Precision;
import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// How long and how often: "three days", "the past two years", "every week".
public final class LengthReader {

    private LengthReader() {}

    static TimeValue length(TimeMatch match, Anchor anchor) {
        var unit = CalendarUnit.of(match.group("unit", "days"));
        return TimeValue.length(written(unit, amount(match)));
    }

    /// "the past three days": a length whose place on the calendar is known as well.
    static TimeValue pastUnits(TimeMatch match, Anchor anchor) {
        var value = length(match, anchor);
        var number = number(match);
        var published = anchor.published();
        var unit = CalendarUnit.of(match.group("unit", "days"));
        if (number == null || published == null || unit.shorterThanDay() || number > 500) {
            return value;
        }
        var from = unit.plus(published, -Math.round(number));
        return from.getYear() < 1
                ? value
                : value.during(new Known(from, published, Precision.RANGE));
    }

    static TimeValue nextUnits(TimeMatch match, Anchor anchor) {
        var value = length(match, anchor);
        var number = number(match);
        var published = anchor.published();
        var unit = CalendarUnit.of(match.group("unit", "days"));
        if (number == null || published == null || unit.shorterThanDay() || number > 500) {
            return value;
        }
        var to = unit.plus(published, Math.round(number));
        return value.during(new Known(published, to, Precision.RANGE));
    }

    static TimeValue every(TimeMatch match, Anchor anchor) {
        if (match.has("weekday")) {
            return TimeValue.set(
                    "XXXX-WXX-" + CalendarWords.weekday(match.group("weekday", "")).getValue());
        }
        if (match.has("month")) {
            return TimeValue.set(
                    "XXXX-%02d".formatted(CalendarWords.month(match.group("month", ""))));
        }
        if (match.has("season")) {
            var season = match.group("season", "").substring(0, 2).toUpperCase(Locale.ROOT);
            return TimeValue.set("XXXX-" + (season.equals("AU") ? "FA" : season));
        }
        var unit = CalendarUnit.of(match.group("unit", "day"));
        boolean other = match.words().contains("other ") || match.words().contains("alternate ");
        var number = number(match);
        return TimeValue.set(written(unit, other ? "2" : number == null ? "1" : plain(number)));
    }

    static TimeValue everyWord(TimeMatch match, Anchor anchor) {
        return TimeValue.set(
                switch (match.group("word", "").toLowerCase(Locale.ROOT)) {
                    case "daily", "nightly" -> "P1D";
                    case "weekly" -> "P1W";
                    case "biweekly", "fortnightly" -> "P2W";
                    case "monthly" -> "P1M";
                    case "bimonthly" -> "P2M";
                    case "quarterly" -> "P1Q";
                    case "hourly" -> "PT1H";
                    case "biennial" -> "P2Y";
                    case "bi-annual", "semiannual", "semi-annual" -> "P6M";
                    default -> "P1Y";
                });
    }

    static TimeValue everyWeekday(TimeMatch match, Anchor anchor) {
        return every(match, anchor);
    }

    /// `3`, `1.5`, or `X` for "several".
    private static String amount(TimeMatch match) {
        var one = match.group("one");
        if (one != null) {
            return one.toLowerCase(Locale.ROOT).startsWith("half") ? "0.5" : "1";
        }
        var number = number(match);
        if (number == null) {
            return match.words()
                            .toLowerCase(Locale.ROOT)
                            .matches("(all|the whole|the entire|the full) .*")
                    ? "1"
                    : "X";
        }
        boolean half = match.words().endsWith("and a half") && number == Math.rint(number);
        return plain(half ? number + 0.5 : number);
    }

    private static @Nullable Double number(TimeMatch match) {
        var count = match.group("count");
        return count == null ? null : CalendarWords.number(count);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    private static String written(CalendarUnit unit, String amount) {
        var count = unit == CalendarUnit.FORTNIGHT && amount.equals("1") ? "2" : amount;
        var half = halves(unit);
        if (half != null && count.endsWith(".5") && !count.equals("0.5")) {
            return half.formatted(count.replace(".5", ""));
        }
        return unit.shorterThanDay()
                ? "PT" + count + unit.letters.substring(1)
                : "P" + count + unit.letters;
    }

    /// How "two and a half" of a unit is written; null where the decimals stay.
    private static @Nullable String halves(CalendarUnit unit) {
        return switch (unit) {
            case MINUTE -> "PT%sM30S";
            case HOUR -> "PT%sH30M";
            case YEAR -> "P%sY6M";
            default -> null;
        };
    }
}
