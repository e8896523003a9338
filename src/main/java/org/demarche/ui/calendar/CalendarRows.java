package org.demarche.ui.calendar;

import org.demarche.model.finding.CalendarTime;
import org.demarche.model.query.Happening;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Puts plans under headings: the nearest weeks one by one, then months.
final class CalendarRows {

    private static final int WEEKS = 6; // that have a heading of their own
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    /// @param plans of known days, in order of time
    /// @param today the day from which is counted
    static List<CalendarRow> of(List<Happening> plans, LocalDate today) {
        var rows = new ArrayList<CalendarRow>();
        var heading = "";
        for (var plan : plans) {
            if (plan.lead().event().when() instanceof CalendarTime.Known known) {
                var words = heading(known, today);
                if (!words.equals(heading)) {
                    rows.add(new CalendarRow.Heading(words));
                    heading = words;
                }
                rows.add(new CalendarRow.Plan(plan));
            }
        }
        return rows;
    }

    /// What has begun already stands under the week of today.
    private static String heading(CalendarTime.Known when, LocalDate today) {
        var day = when.from().isBefore(today) ? today : when.from();
        var monday = monday(day);
        long weeks = ChronoUnit.WEEKS.between(monday(today), monday);
        if (weeks == 0) {
            return "This week";
        }
        if (weeks == 1) {
            return "Next week";
        }
        return weeks < WEEKS
                ? "Week of " + DAY.format(monday) + year(monday, today)
                : MONTH.format(day);
    }

    private static String year(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? "" : " " + day.getYear();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private CalendarRows() {}
}
