package org.demarche.analysis.time.reading;

import org.demarche.analysis.time.calendar.CalendarUnit;
import org.demarche.analysis.time.calendar.CalendarWords;
import org.demarche.analysis.time.calendar.Part;
import org.demarche.analysis.time.calendar.TimeValue;
import org.demarche.analysis.time.pattern.TimeMatch;
import org.demarche.model.finding.CalendarTime.Known;
import org.demarche.model.finding.Precision;
import org.demarche.model.finding.TimeMention;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Locale;

/// Whole years and what is longer or a set part of one: "2015", "the 1990s", "the third quarter".
public final class YearReader {

    private YearReader() {}

    static @Nullable TimeValue year(TimeMatch match, Anchor anchor) {
        int spelled = said(match);
        var words = match.group("year", "");
        int year = spelled > 0 ? spelled : Integer.parseInt(words.replaceAll("\\D", ""));
        if (words.contains("B")) {
            return TimeValue.unresolved("BC%04d".formatted(year));
        }
        if (year == 0) {
            return null;
        }
        return Part.of(match.group("part"), CalendarUnit.year(year), anchor.published());
    }

    /// The year said in figures or in words; 0 when there is none.
    static int said(TimeMatch match) {
        var spelled = match.group("spelled");
        var written = match.group("year", "");
        if (spelled != null) {
            return CalendarWords.year(spelled);
        }
        return written.matches("\\d{4}") ? Integer.parseInt(written) : 0;
    }

    static @Nullable TimeValue years(TimeMatch match, Anchor anchor) {
        int first = Integer.parseInt(match.group("year", "0"));
        var end = match.group("year2", "0");
        int second =
                end.length() == 2
                        ? first / 100 * 100 + Integer.parseInt(end)
                        : Integer.parseInt(end);
        if (second <= first || second - first > 200) {
            return null;
        }
        var known =
                new Known(LocalDate.of(first, 1, 1), LocalDate.of(second, 12, 31), Precision.RANGE);
        return new TimeValue(TimeMention.Type.DATE, "%d/%d".formatted(first, second), known);
    }

    /// A fiscal year begins in another month in each country, so that its days are not known.
    static TimeValue fiscal(TimeMatch match, Anchor anchor) {
        return TimeValue.unresolved(match.group("year", ""));
    }

    static TimeValue decade(TimeMatch match, Anchor anchor) {
        var written = match.group("year");
        int year;
        if (written != null) {
            year = Integer.parseInt(written);
        } else {
            int tens = tens(match);
            var base = anchor.base();
            int now = base == null ? 2025 : base.getYear();
            year =
                    now / 100 * 100 + tens > now
                            ? now / 100 * 100 - 100 + tens
                            : now / 100 * 100 + tens;
        }
        var whole = CalendarUnit.DECADE.around(LocalDate.of(year, 1, 1));
        return Part.of(match.group("part"), whole, anchor.published());
    }

    private static int tens(TimeMatch match) {
        var digits = match.group("tens");
        if (digits != null) {
            return Integer.parseInt(digits);
        }
        var word = match.group("tensword", "").toLowerCase(Locale.ROOT);
        var tens = CalendarWords.number(word.replace("ies", "y"));
        return tens == null ? 0 : tens.intValue();
    }

    static TimeValue century(TimeMatch match, Anchor anchor) {
        int nth = CalendarWords.ordinal(match.group("nth", "1st"));
        if (match.has("bc")) {
            return TimeValue.unresolved("BC%02d".formatted(nth - 1));
        }
        if (nth < 1 || nth > 30) {
            return TimeValue.unresolved("XX");
        }
        var whole = CalendarUnit.CENTURY.around(LocalDate.of(nth * 100 - 50, 1, 1));
        return Part.of(match.group("part"), whole, anchor.published());
    }

    static TimeValue quarter(TimeMatch match, Anchor anchor) {
        int number = quarterNumber(match.group("quarter", "1"));
        int year = quarterYear(match, anchor, (number - 1) * 3 + 1);
        return year == 0
                ? TimeValue.unresolved("XXXX-Q" + number)
                : CalendarUnit.quarter(year, number);
    }

    /// A quarter that is reported has begun; only one that is expected may lie ahead.
    private static int quarterYear(TimeMatch match, Anchor anchor, int month) {
        int year = year(match, anchor, month);
        var base = anchor.base();
        boolean named =
                match.has("year") || match.has("year0") || match.has("rel") || match.has("next");
        boolean ahead =
                base != null && year > 0 && LocalDate.of(year, month, 1).isAfter(base) && !named;
        return ahead && anchor.tense() == Tense.PAST ? year - 1 : year;
    }

    static int quarterNumber(String words) {
        return switch (words.toLowerCase(Locale.ROOT)) {
            case "1", "1st", "first" -> 1;
            case "2", "2nd", "second" -> 2;
            case "3", "3rd", "third" -> 3;
            default -> 4;
        };
    }

    static TimeValue half(TimeMatch match, Anchor anchor) {
        int number = match.group("half", "").equalsIgnoreCase("first") ? 1 : 2;
        var rel = match.group("rel", "").toLowerCase(Locale.ROOT);
        if (rel.endsWith("century") || rel.endsWith("decade") || rel.endsWith("month")) {
            return TimeValue.unresolved("XXXX");
        }
        int year = year(match, anchor, 1);
        return year == 0
                ? TimeValue.unresolved("XXXX-H" + number)
                : CalendarUnit.months(
                        "%d-H%d".formatted(year, number), LocalDate.of(year, number * 6 - 5, 1), 6);
    }

    /// Northern seasons; winter is named after the year that it begins in, and ends in the next.
    static TimeValue season(TimeMatch match, Anchor anchor) {
        var word = match.group("season", "winter").toLowerCase(Locale.ROOT);
        int place =
                switch (word) {
                    case "spring" -> 0;
                    case "summer" -> 1;
                    case "winter" -> 3;
                    default -> 2;
                };
        int year = year(match, anchor, place == 3 ? 12 : 4 + 3 * place);
        var code = "SP SU FA WI".split(" ", -1)[place];
        if (year == 0) {
            return TimeValue.unresolved("XXXX-" + code);
        }
        var first = LocalDate.of(year, 3 + 3 * place, 1);
        var whole = CalendarUnit.months("%d-%s".formatted(year, code), first, 3);
        return Part.of(match.group("part"), whole, anchor.published());
    }

    /// The year said beside a quarter or season, or the likely one; 0 when nothing tells.
    private static int year(TimeMatch match, Anchor anchor, int month) {
        if (match.has("spelled")) {
            return said(match);
        }
        var written = match.group("year", match.group("year0", ""));
        if (!written.isEmpty()) {
            return Integer.parseInt(written);
        }
        var base = anchor.base();
        if (base == null) {
            return 0;
        }
        var rel = match.group("rel", "").toLowerCase(Locale.ROOT);
        if (!rel.isEmpty()) {
            return base.getYear() + DateReader.shift(rel);
        }
        if (match.has("last")) {
            return month + 2 < base.getMonthValue() ? base.getYear() : base.getYear() - 1;
        }
        if (match.has("next")) {
            return month > base.getMonthValue() ? base.getYear() : base.getYear() + 1;
        }
        return DateReader.likelyYear(month, 0, anchor.timeless());
    }
}
