package org.demarche.analysis.time.calendar;

import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.CalendarTime.Known;
import org.demarche.model.finding.Precision;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// "Early", "mid-", "the end of": narrows the days, while TIMEX3's value stays that of the whole.
public final class Part {

    private Part() {}

    /// @param words null or the words before the date
    /// @param published cuts "earlier this week" and "later this month" at the day of writing
    public static TimeValue of(
            @Nullable String words, TimeValue whole, @Nullable LocalDate published) {
        if (words == null
                || !(whole.when() instanceof Known known)
                || known.from().equals(known.to())) {
            return whole;
        }
        return whole.during(narrowed(words.toLowerCase(Locale.ROOT), known, published));
    }

    private static CalendarTime narrowed(String words, Known known, @Nullable LocalDate today) {
        boolean inside =
                today != null && !today.isBefore(known.from()) && !today.isAfter(known.to());
        if (today != null && inside && words.startsWith("earlier")) {
            return range(known.from(), today);
        }
        if (today != null && inside && words.matches("later.*|.*(rest|remainder).*")) {
            return range(today, known.to());
        }
        long days = ChronoUnit.DAYS.between(known.from(), known.to()) + 1;
        if (words.matches(".*(early|earlier|beginning|start|first|turn|eve).*")) {
            return range(known.from(), known.from().plusDays(Math.max(0, days / 3 - 1)));
        }
        if (words.matches(".*mid.*|.*height.*")) {
            return range(known.from().plusDays(days / 3), known.to().minusDays(days / 3));
        }
        return range(known.to().minusDays(Math.max(0, days / 3 - 1)), known.to());
    }

    private static CalendarTime range(LocalDate from, LocalDate to) {
        return new Known(from, to, from.equals(to) ? Precision.DAY : Precision.RANGE);
    }
}
