package org.demarche.source.written;

import org.demarche.model.article.PublicationDate;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The hour and zone that stand beside a date, if any do.
///
/// @param text what is left of the date without them
/// @param at empty when no hour is written
record ClockTime(String text, Optional<LocalTime> at, boolean nextDay, ZoneId zone) {

    private static final Pattern TIME =
            Pattern.compile(
                    "(?<![\\d:])(\\d{1,2})(?::|h|(?<=\\d)\\.)(\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?"
                            + "(?!\\d)\\s*([AaPp]\\.?[Mm]\\b\\.?)?");
    private static final Pattern ZONE =
            Pattern.compile(
                    "\\s*(\\(?(?:UTC|GMT|UT)?\\s?[+\u2212-]\\d{1,2}:?(?:\\d{2})?\\)?(?![\\d/-])"
                            + "|[A-Z][A-Za-z_]+/[A-Za-z_]+|\\(?[A-Za-z]{1,5}\\)?(?![A-Za-z.]))");

    /// Cuts the time and its zone out of a date that is written in words. Without a zone it is UTC.
    static ClockTime cutFrom(String written) {
        var time = TIME.matcher(written);
        if (!time.find()) {
            return new ClockTime(written, Optional.empty(), false, ZoneOffset.UTC);
        }
        var rest = written.substring(time.end());
        var zone = ZONE.matcher(rest);
        var known = zone.lookingAt() ? ZoneNames.parse(zone.group(1)) : Optional.<ZoneId>empty();
        var after = known.isPresent() ? rest.substring(zone.end()) : rest;
        var hour = hour(time.group(1), time.group(4));
        var seconds = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        return new ClockTime(
                written.substring(0, time.start()) + " " + after,
                time(hour == 24 ? 0 : hour, Integer.parseInt(time.group(2)), seconds),
                hour == 24,
                known.orElse(ZoneOffset.UTC));
    }

    private static int hour(String digits, @Nullable String half) {
        int hour = Integer.parseInt(digits);
        if (half == null || hour > 12) {
            return hour;
        }
        var afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
        return hour % 12 + (afternoon ? 12 : 0);
    }

    /// A leap second is the second before it.
    static Optional<LocalTime> time(int hour, int minute, int second) {
        return hour > 23 || minute > 59 || second > 60
                ? Optional.empty()
                : Optional.of(LocalTime.of(hour, minute, Math.min(second, 59)));
    }

    Optional<PublicationDate> on(LocalDate day) {
        if (at.isEmpty()) {
            return Optional.of(PublicationDate.of(day));
        }
        try {
            var real = nextDay ? day.plusDays(1) : day;
            var moment = real.atTime(at.get()).atZone(zone).toOffsetDateTime();
            return Optional.of(new PublicationDate(real, moment));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
