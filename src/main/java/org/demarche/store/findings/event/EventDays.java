package org.demarche.store.findings.event;

import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.Precision;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/// A time as three columns (`from_day`, `to_day`, `precision`), all null when it is not known.
public record EventDays(@Nullable String from, @Nullable String to, @Nullable String precision) {

    public static EventDays of(CalendarTime when) {
        return switch (when) {
            case CalendarTime.Known(var from, var to, var precision) ->
                    new EventDays(from.toString(), to.toString(), precision.name());
            case CalendarTime.Unknown() -> new EventDays(null, null, null);
        };
    }

    public static CalendarTime when(ResultSet row) throws SQLException {
        var from = row.getString("from_day");
        return from == null
                ? CalendarTime.UNKNOWN
                : new CalendarTime.Known(
                        LocalDate.parse(from),
                        LocalDate.parse(row.getString("to_day")),
                        Precision.valueOf(row.getString("precision")));
    }
}
