package org.demarche.analysis.time.reading;

import org.demarche.analysis.time.calendar.TimeValue;
import org.demarche.model.finding.CalendarTime.Known;
import org.demarche.model.finding.Precision;
import org.demarche.model.finding.TimeMention;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// When a text last spoke of.
///
/// @param last the first day of that time, however long it is; null when it has named none
/// @param day the day, where a single one was last named, for "on the same day"; else null
public record Told(@Nullable LocalDate last, @Nullable LocalDate day) {

    public static final Told NOTHING = new Told(null, null);

    /// Only dates that are resolved move the story on; lengths and "now" do not.
    public Told after(TimeValue value) {
        boolean date =
                value.type() == TimeMention.Type.DATE || value.type() == TimeMention.Type.TIME;
        boolean calendar = Character.isDigit(value.value().charAt(0));
        if (!date || !calendar || !(value.when() instanceof Known known)) {
            return this;
        }
        return new Told(known.from(), known.precision() == Precision.DAY ? known.from() : day);
    }
}
