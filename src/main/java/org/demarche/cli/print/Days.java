package org.demarche.cli.print;

import org.demarche.model.article.PublicationDate;
import org.demarche.model.finding.CalendarTime;
import org.jspecify.annotations.Nullable;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days in the form that people and tables want.
public final class Days {

    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /// `2022-01-26`, `2022-01-24…2022-01-30`, or `?`.
    public static String of(CalendarTime when) {
        return switch (when) {
            case CalendarTime.Known(var from, var to, _) ->
                    from.equals(to) ? from.toString() : from + "…" + to;
            case CalendarTime.Unknown() -> "?";
        };
    }

    /// `2022-01-26`, or `–` for none.
    public static String of(@Nullable PublicationDate date) {
        return date == null ? "–" : date.day().toString();
    }

    /// `26 Jan 2022`, or `undated`.
    public static String inWords(@Nullable PublicationDate date) {
        return date == null ? "undated" : LONG.format(date.day());
    }

    private Days() {}
}
