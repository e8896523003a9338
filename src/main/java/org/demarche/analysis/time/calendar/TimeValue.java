package org.demarche.analysis.time.calendar;

import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.TimeMention;

import java.time.LocalDate;

/// What a time expression means, before it is tied to its place in the text.
public record TimeValue(TimeMention.Type type, String value, CalendarTime when) {

    public static TimeValue day(LocalDate day) {
        return new TimeValue(TimeMention.Type.DATE, day.toString(), CalendarTime.day(day));
    }

    /// A date that the text does not let us resolve: `XXXX-03-05`, `PAST_REF`.
    public static TimeValue unresolved(String value) {
        return new TimeValue(TimeMention.Type.DATE, value, CalendarTime.UNKNOWN);
    }

    public static TimeValue length(String value) {
        return new TimeValue(TimeMention.Type.DURATION, value, CalendarTime.UNKNOWN);
    }

    public static TimeValue set(String value) {
        return new TimeValue(TimeMention.Type.SET, value, CalendarTime.UNKNOWN);
    }

    public TimeValue during(CalendarTime narrower) {
        return new TimeValue(type, value, narrower);
    }
}
