package org.demarche.source.calendar;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// The times of a calendar: whole days, minutes in UTC or in a zone (RFC 5545, 3.3.4 and 3.3.5).
///
/// @param day in the zone
/// @param at null for a whole day
record CalendarTimes(LocalDate day, @Nullable ZonedDateTime at) {

    /// Empty when it cannot be read: no date is better than a wrong one.
    static Optional<CalendarTimes> of(@Nullable CalendarLine line) {
        if (line == null) {
            return Optional.empty();
        }
        var written = line.value().strip();
        try {
            if (written.matches("\\d{8}")) {
                var day = LocalDate.parse(written, DateTimeFormatter.BASIC_ISO_DATE);
                return Optional.of(new CalendarTimes(day, null));
            }
            if (!written.matches("\\d{8}T\\d{6}Z?")) {
                return Optional.empty();
            }
            var day = LocalDate.parse(written.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
            var time =
                    LocalTime.of(
                            Integer.parseInt(written.substring(9, 11)),
                            Integer.parseInt(written.substring(11, 13)));
            var zone = written.endsWith("Z") ? ZoneOffset.UTC : zone(line.parameters().get("TZID"));
            var at = zone == null ? null : LocalDateTime.of(day, time).atZone(zone);
            return Optional.of(new CalendarTimes(day, at));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// A zone of the calendar's own making is not known: the day stands then without its hour.
    private static @Nullable ZoneId zone(@Nullable String name) {
        try {
            return name == null ? null : ZoneId.of(name.replaceFirst("^/(?:[^/]+/)?", ""));
        } catch (DateTimeException _) {
            return null;
        }
    }

    /// The last day of an event, included: DTEND is the first moment after it.
    static LocalDate last(
            CalendarTimes start, @Nullable CalendarLine end, @Nullable CalendarLine length) {
        var after = of(end);
        if (after.isPresent()) {
            var to = after.get();
            var midnight = to.at() == null || to.at().toLocalTime().equals(LocalTime.MIDNIGHT);
            return later(start.day(), midnight ? to.day().minusDays(1) : to.day());
        }
        try {
            var written = length == null ? "" : length.value().strip();
            if (written.matches("P\\d{1,3}[DW]")) {
                return later(start.day(), start.day().plus(Period.parse(written)).minusDays(1));
            }
            if (start.at() != null && written.startsWith("PT")) {
                return later(start.day(), start.at().plus(Duration.parse(written)).toLocalDate());
            }
        } catch (DateTimeException | ArithmeticException _) {
            return start.day();
        }
        return start.day();
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return b.isAfter(a) ? b : a;
    }
}
