package org.demarche.store.findings;

import org.demarche.model.finding.Quote;
import org.demarche.model.finding.Quote.Manner;
import org.demarche.model.finding.Quote.Speaker;
import org.demarche.model.finding.Span;
import org.demarche.store.database.Rows;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;

/// One row of the table `quote`, whose column `direct` is 0 for words without marks, 1 for words
/// between marks, 2 for both.
final class QuoteRow {

    private QuoteRow() {}

    static Quote of(ResultSet row) throws SQLException {
        var manner =
                switch (row.getInt("direct")) {
                    case 0 -> Manner.INDIRECT;
                    case 1 -> Manner.DIRECT;
                    default -> Manner.MIXED;
                };
        return new Quote(
                FindingsReader.span(row),
                manner,
                optional(row, "cue"),
                named(row, "speaker"),
                named(row, "addressee"));
    }

    static int number(Manner manner) {
        return switch (manner) {
            case INDIRECT -> 0;
            case DIRECT -> 1;
            case MIXED -> 2;
        };
    }

    static @Nullable Span words(@Nullable Speaker who) {
        return who == null ? null : who.span();
    }

    private static @Nullable Speaker named(ResultSet row, String column) throws SQLException {
        var words = optional(row, column);
        return words == null ? null : new Speaker(words, row.getInt(column + "_place"));
    }

    private static @Nullable Span optional(ResultSet row, String column) throws SQLException {
        var first = Rows.integer(row, column + "_start");
        var last = Rows.integer(row, column + "_end");
        return first == null || last == null ? null : new Span(first, last);
    }
}
