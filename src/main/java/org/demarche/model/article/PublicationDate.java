package org.demarche.model.article;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// When an article was published, as exactly as its publisher says: a day, or an instant of it.
///
/// @param day the calendar day at the publisher's own offset; of an instant in UTC, the UTC day
/// @param at to the second; null when only the day is claimed
public record PublicationDate(LocalDate day, @Nullable Instant at) {

    public static PublicationDate of(LocalDate day) {
        return new PublicationDate(day, null);
    }

    public static PublicationDate of(Instant at) {
        return new PublicationDate(LocalDate.ofInstant(at, ZoneOffset.UTC), at);
    }

    /// Reads `2022-01-27`, `2022-01-27T09:30:00Z` or `2022-01-27T09:30:00+03:00`; empty for
    /// anything else.
    public static Optional<PublicationDate> parse(String iso) {
        try {
            if (iso.length() == 10) {
                return Optional.of(of(LocalDate.parse(iso)));
            }
            var moment = OffsetDateTime.parse(iso);
            return Optional.of(new PublicationDate(moment.toLocalDate(), moment.toInstant()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// ISO 8601, a day or an instant in UTC; sorts as text in order of time.
    public String iso() {
        return at == null ? day.toString() : at.toString();
    }
}
