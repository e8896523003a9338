package org.demarche.model.finding;

import java.time.LocalDate;

/// When something was or will be, as exactly as the text says and no more exactly.
public sealed interface CalendarTime {

    /// No day can be given, for instance because the article itself has no date. Never a guess.
    CalendarTime UNKNOWN = new Unknown();

    /// Days from `from` to `to`, both included. With [Precision#DAY] both are the same day.
    record Known(LocalDate from, LocalDate to, Precision precision) implements CalendarTime {
        public Known {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException(
                        "The last day, %s, is before the first, %s".formatted(to, from));
            }
        }
    }

    record Unknown() implements CalendarTime {}

    static CalendarTime day(LocalDate day) {
        return new Known(day, day, Precision.DAY);
    }
}
