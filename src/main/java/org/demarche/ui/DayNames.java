package org.demarche.ui;

import org.demarche.model.finding.CalendarTime;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Says a time as exactly as it is known, and no more exactly.
public final class DayNames {

    private static final DateTimeFormatter WEEKDAY = format("EEEE, d MMMM yyyy");
    private static final DateTimeFormatter DAY = format("d MMM yyyy");
    private static final DateTimeFormatter SHORT = format("d MMM");
    private static final DateTimeFormatter MONTH = format("MMMM yyyy");

    private DayNames() {}

    /// "Wednesday, 26 January 2022", "January 2022", "24 Jan 2022 – 30 Jan 2022".
    public static String full(CalendarTime time) {
        return switch (time) {
            case CalendarTime.Unknown _ -> "day unknown";
            case CalendarTime.Known known ->
                    switch (known.precision()) {
                        case DAY -> WEEKDAY.format(known.from());
                        case MONTH -> MONTH.format(known.from());
                        case QUARTER ->
                                "quarter %d of %d"
                                        .formatted(
                                                (known.from().getMonthValue() + 2) / 3,
                                                known.from().getYear());
                        case YEAR -> String.valueOf(known.from().getYear());
                        case WEEK, RANGE -> range(known.from(), known.to());
                    };
        };
    }

    /// "Wednesday, 26 January 2022".
    public static String full(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /// "26 Jan", with its year when that is not `year`.
    public static String brief(LocalDate day, int year) {
        return (day.getYear() == year ? SHORT : DAY).format(day);
    }

    /// The same, short enough for a label: "26 Jan", "Jan 2022", "~24–30 Jan". The year is left out
    /// when it is `year`.
    public static String brief(CalendarTime time, int year) {
        return switch (time) {
            case CalendarTime.Unknown _ -> "undated";
            case CalendarTime.Known known ->
                    switch (known.precision()) {
                        case DAY -> brief(known.from(), year);
                        case MONTH -> format("MMM yyyy").format(known.from());
                        case QUARTER, YEAR -> full(known);
                        case WEEK, RANGE -> briefRange(known, year);
                    };
        };
    }

    private static String briefRange(CalendarTime.Known known, int year) {
        if (known.from().equals(known.to())) {
            return brief(known.from(), year);
        }
        boolean sameMonth =
                known.from().getMonth() == known.to().getMonth()
                        && known.from().getYear() == known.to().getYear();
        var first =
                sameMonth
                        ? String.valueOf(known.from().getDayOfMonth())
                        : brief(known.from(), known.to().getYear());
        return "~" + first + "–" + brief(known.to(), year);
    }

    private static String range(LocalDate from, LocalDate to) {
        return from.equals(to) ? WEEKDAY.format(from) : DAY.format(from) + " – " + DAY.format(to);
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
