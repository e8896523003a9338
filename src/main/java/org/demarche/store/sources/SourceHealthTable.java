package org.demarche.store.sources;

import org.demarche.model.intake.SkippedTimes;
import org.demarche.store.database.Database;
import org.demarche.store.database.Rows;

import java.time.Instant;

/// How the last asking of each source went, and when it is to be asked again.
public final class SourceHealthTable {

    /// What to send next time so that the server may answer "unchanged"; empty where it gave none.
    public record Remembered(String etag, String lastModified, String bodyHash, int failures) {}

    private final Database database;

    public SourceHealthTable(Database database) {
        this.database = database;
    }

    public Remembered remembered(long id) {
        return database.read(
                connection ->
                        Rows.first(
                                        connection,
                                        "SELECT etag, last_modified, body_hash, failures FROM"
                                                + " source WHERE id = ?",
                                        row ->
                                                new Remembered(
                                                        row.getString(1),
                                                        row.getString(2),
                                                        row.getString(3),
                                                        row.getInt(4)),
                                        id)
                                .orElse(new Remembered("", "", "", 0)));
    }

    /// It answered well: with something new, or that nothing is new.
    public void answered(long id, Remembered remembered, Instant now, Instant nextDue) {
        database.write(
                connection ->
                        Rows.change(
                                connection,
                                """
                                UPDATE source SET etag = ?, last_modified = ?, body_hash = ?, failures = 0, last_success = ?, failing_since = NULL, why = '', next_due = ?
                                WHERE id = ?
                                """,
                                remembered.etag(),
                                remembered.lastModified(),
                                remembered.bodyHash(),
                                now.toString(),
                                nextDue.toString(),
                                id));
    }

    /// It did not answer, or with nothing of use.
    public void failed(long id, String why, Instant now, Instant nextDue) {
        database.write(
                connection ->
                        Rows.change(
                                connection,
                                """
                                UPDATE source SET failures = failures + 1, failing_since = coalesce(failing_since, ?), why = ?, next_due = ? WHERE id = ?
                                """,
                                now.toString(),
                                why,
                                nextDue.toString(),
                                id));
    }

    /// Notes whether most items of a source's last answer were teasers.
    public void teasers(long id, boolean mostly) {
        database.write(
                connection ->
                        Rows.change(
                                connection,
                                "UPDATE source SET teasers = ? WHERE id = ?",
                                mostly ? 1 : 0,
                                id));
    }

    /// Notes when its owner asks not to be asked.
    public void skipped(long id, SkippedTimes skipped) {
        database.write(
                connection ->
                        Rows.change(
                                connection,
                                "UPDATE source SET skip_hours = ?, skip_days = ? WHERE id = ?",
                                skipped.hours(),
                                skipped.days(),
                                id));
    }

    public SkippedTimes skipped(long id) {
        return database.read(
                connection ->
                        Rows.first(
                                        connection,
                                        "SELECT skip_hours, skip_days FROM source WHERE id = ?",
                                        row -> new SkippedTimes(row.getInt(1), row.getInt(2)),
                                        id)
                                .orElse(SkippedTimes.NONE));
    }

    /// Its server said that it is gone for good: it is never asked again.
    public void dead(long id, Instant since) {
        database.write(
                connection ->
                        Rows.change(
                                connection,
                                "UPDATE source SET dead_since = ? WHERE id = ?",
                                since.toString(),
                                id));
    }

    /// It is to be asked at once, also when it was said to be gone for good.
    public void askAgain(long id) {
        database.write(
                connection ->
                        Rows.change(
                                connection,
                                "UPDATE source SET dead_since = NULL, next_due = NULL WHERE id = ?",
                                id));
    }
}
