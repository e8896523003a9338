package org.demarche.store.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

/// Brings a library file to the tables that this program knows, one numbered step at a time.
///
/// The file keeps its own number in `PRAGMA user_version`. A step and its number are one
/// transaction, so a crash leaves the file at a whole step. A step that has been released is never
/// edited: a change is a new step at the end.
final class Migrations {

    private static final List<String> STEPS =
            List.of(
                    "001-library.sql",
                    "002-findings.sql",
                    "003-intake.sql",
                    "004-events.sql",
                    "005-stories.sql",
                    "006-search.sql",
                    "007-intake.sql",
                    "008-corrections.sql",
                    "010-vectors.sql",
                    "011-watches.sql",
                    "012-asked.sql",
                    "015-addressees.sql",
                    "016-found-addressees.sql",
                    "017-skipped.sql",
                    "018-metonyms.sql",
                    "019-broad-days.sql",
                    "021-silences.sql");

    /// A semicolon at the end of a line. A step that needs one inside a trigger or a text is
    /// written in Java.
    private static final Pattern STATEMENT_END = Pattern.compile(";\\s*\\R");

    static void apply(Connection connection) throws SQLException {
        int done = version(connection);
        if (done > STEPS.size()) {
            throw new SQLException(
                    "made by a newer Demarche: it has step %d, this one knows %d"
                            .formatted(done, STEPS.size()));
        }
        for (int step = done; step < STEPS.size(); step++) {
            run(connection, script(STEPS.get(step)), step + 1);
        }
    }

    /// The number of the last step.
    static int newest() {
        return STEPS.size();
    }

    /// Whether [#apply] has something to do.
    static boolean pending(Connection connection) throws SQLException {
        return version(connection) < STEPS.size();
    }

    static int version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("PRAGMA user_version")) {
            return row.getInt(1);
        }
    }

    private static void run(Connection connection, String script, int number) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            for (var sql : STATEMENT_END.splitAsStream(script).filter(s -> !s.isBlank()).toList()) {
                statement.execute(sql);
            }
            statement.execute("PRAGMA user_version = " + number);
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static String script(String name) {
        try (var in = Migrations.class.getResourceAsStream("/org/demarche/store/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: it lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Migrations() {}
}
