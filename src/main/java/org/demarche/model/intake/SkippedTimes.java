package org.demarche.model.intake;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/// Hours and days at which a feed's owner asks not to be asked, all in GMT (`skipHours` and
/// `skipDays` of RSS 0.91 and 2.0).
///
/// @param hours bit 0 for the hour that begins at midnight, bit 23 for the last of the day
/// @param days bit 0 for Monday, bit 6 for Sunday
public record SkippedTimes(int hours, int days) {

    public static final SkippedTimes NONE = new SkippedTimes(0, 0);

    private static final int EVERY_HOUR = (1 << 24) - 1;
    private static final int EVERY_DAY = (1 << 7) - 1;
    private static final int HOURS_OF_A_WEEK = 7 * 24;

    /// Bits that stand for no hour or day are left out, and so is a list that leaves no hour, or no
    /// day, at all: nobody means that.
    public SkippedTimes {
        hours = (hours & EVERY_HOUR) == EVERY_HOUR ? 0 : hours & EVERY_HOUR;
        days = (days & EVERY_DAY) == EVERY_DAY ? 0 : days & EVERY_DAY;
    }

    /// The same with one hour more.
    ///
    /// @param hour from 0; 24, which some write for midnight, is 0 too
    public SkippedTimes withHour(int hour) {
        return new SkippedTimes(hours | 1 << hour % 24, days);
    }

    public SkippedTimes withDay(DayOfWeek day) {
        return new SkippedTimes(hours, days | 1 << day.getValue() - 1);
    }

    /// The first moment, from `wished` on, at which it may be asked.
    public Instant from(Instant wished) {
        var at = wished;
        for (int hour = 0; hour <= HOURS_OF_A_WEEK && isSkipped(at); hour++) {
            at = at.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1));
        }
        return at;
    }

    private boolean isSkipped(Instant at) {
        var time = at.atOffset(ZoneOffset.UTC);
        return (hours >> time.getHour() & 1) != 0
                || (days >> time.getDayOfWeek().getValue() - 1 & 1) != 0;
    }
}
