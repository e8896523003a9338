package org.demarche.model.intake;

import java.time.LocalTime;

/// When nothing is told unasked: from one hour of the day to another, which may be of the next day.
///
/// @param from first quiet hour, 0 to 23
/// @param to the hour at which it ends, 0 to 23; the same as `from` is never
public record QuietHours(int from, int to) {

    public static final QuietHours NEVER = new QuietHours(0, 0);

    public QuietHours {
        from = Math.clamp(from, 0, 23);
        to = Math.clamp(to, 0, 23);
    }

    public boolean isQuiet(LocalTime time) {
        int hour = time.getHour();
        return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
    }
}
