package org.demarche.source.http.pace;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/// The server's wish to be left alone: seconds, or a date (RFC 9110, section 10.2.3).
public final class RetryAfter {

    /// Zero for a wish that is missing, past or not to be understood.
    public static Duration parse(String header, Instant now) {
        var wish = header.strip();
        if (wish.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(wish));
        }
        try {
            var until = ZonedDateTime.parse(wish, DateTimeFormatter.RFC_1123_DATE_TIME);
            var pause = Duration.between(now, until.toInstant());
            return pause.isNegative() ? Duration.ZERO : pause;
        } catch (DateTimeException _) {
            return Duration.ZERO;
        }
    }

    private RetryAfter() {}
}
