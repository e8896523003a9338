package org.demarche.model.article;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// When an article was published, as exactly as its publisher says: a day, or an instant of it.
/// What the article calls today is the publisher's own day, so it is kept with the instant.
///
/// @param day the calendar day at the publisher's own offset; of an instant in UTC, the UTC day
/// @param moment to the second, with the publisher's offset; null when only the day is claimed
public record PublicationDate(LocalDate day, @Nullable OffsetDateTime moment) {

    private static final int EARLIEST = -12; // hours, the least and the largest offset in use
    private static final int LATEST = 14;

    public static PublicationDate of(LocalDate day) {
        return new PublicationDate(day, null);
    }

    public static PublicationDate of(Instant at) {
        return of(at.atOffset(ZoneOffset.UTC));
    }

    public static PublicationDate of(OffsetDateTime moment) {
        return new PublicationDate(moment.toLocalDate(), moment);
    }

    /// An instant whose offset nobody told, on the day that it was where the publisher is: with the
    /// least offset that makes it that day, and without the instant where none does.
    public static PublicationDate on(LocalDate day, Instant at) {
        for (int hours = 0; hours <= LATEST; hours++) {
            for (int offset : new int[] {hours, -hours}) {
                var moment = at.atOffset(ZoneOffset.ofHours(offset));
                if (offset >= EARLIEST && moment.toLocalDate().equals(day)) {
                    return new PublicationDate(day, moment);
                }
            }
        }
        return of(day);
    }

    /// Reads `2022-01-27`, `2022-01-27T09:30:00Z`, `2022-01-27T09:30:00+03:00` or what [#kept()]
    /// has written; empty for anything else.
    public static Optional<PublicationDate> parse(String iso) {
        try {
            if (iso.length() == 10) {
                return Optional.of(of(LocalDate.parse(iso)));
            }
            int bracket = iso.endsWith("]") ? iso.indexOf('[') : -1;
            if (bracket < 0) {
                return Optional.of(of(OffsetDateTime.parse(iso)));
            }
            var offset = ZoneOffset.of(iso.substring(bracket + 1, iso.length() - 1));
            return Optional.of(of(Instant.parse(iso.substring(0, bracket)).atOffset(offset)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Null when only the day is claimed.
    public @Nullable Instant at() {
        return moment == null ? null : moment.toInstant();
    }

    /// ISO 8601, a day or an instant in UTC; sorts as text in order of time.
    public String iso() {
        return moment == null ? day.toString() : moment.toInstant().toString();
    }

    /// ISO 8601 as the publisher's clock says it: a day, or an instant with the publisher's offset.
    public String local() {
        return moment == null
                ? day.toString()
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }

    /// For the store: `2022-01-27T06:30:00Z[+03:00]` (RFC 9557), the instant in UTC first, so that
    /// it sorts as text in order of time, then the publisher's offset where it is another.
    public String kept() {
        return moment == null || moment.getOffset().equals(ZoneOffset.UTC)
                ? iso()
                : iso() + "[" + moment.getOffset() + "]";
    }
}
