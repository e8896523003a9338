package org.demarche.store.work;

import org.demarche.model.intake.Failure.Stage;
import org.demarche.store.database.Database;
import org.demarche.store.database.Rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// Which steps of the main job an article has behind it. What is left to do is a question to it, so
/// a job that was stopped goes on by being run again.
public final class WorkLedger {

    /// After so many attempts at the same version an article is left alone until the reader asks.
    private static final int ATTEMPTS = 3;

    private static final String LACKING =
            """
            SELECT a.id FROM article a
            LEFT JOIN work w ON w.article_id = a.id AND w.stage = ?1
            LEFT JOIN failure f ON f.article_id = a.id AND f.stage = ?1 AND f.version = ?2
            WHERE (w.version IS NULL OR w.version <> ?2) AND coalesce(f.attempts, 0) < ?3
            """;

    private final Database database;

    public WorkLedger(Database database) {
        this.database = database;
    }

    /// Articles that lack a step at this version, newest first.
    public List<Long> lacking(Stage stage, String version, int atMost) {
        return database.read(
                connection ->
                        Rows.list(
                                connection,
                                LACKING
                                        + "ORDER BY coalesce(a.published, a.fetched_at) DESC, a.id"
                                        + " DESC LIMIT ?4",
                                row -> row.getLong(1),
                                stage.name(),
                                version,
                                ATTEMPTS,
                                atMost));
    }

    public int countLacking(Stage stage, String version) {
        return database.read(
                connection ->
                        (int)
                                Rows.number(
                                        connection,
                                        "SELECT count(*) FROM (" + LACKING + ")",
                                        stage.name(),
                                        version,
                                        ATTEMPTS));
    }

    public boolean isDone(long articleId, Stage stage, String version) {
        return database.read(
                connection ->
                        Rows.number(
                                        connection,
                                        "SELECT count(*) FROM work WHERE article_id = ? AND stage ="
                                                + " ? AND version = ?",
                                        articleId,
                                        stage.name(),
                                        version)
                                > 0);
    }

    /// How many articles have a step behind them, at any version.
    public int countDone(Stage stage) {
        return database.read(
                connection ->
                        (int)
                                Rows.number(
                                        connection,
                                        "SELECT count(*) FROM work WHERE stage = ? AND"
                                                + " article_id NOT IN (SELECT article_id FROM"
                                                + " planned_time)",
                                        stage.name()));
    }

    /// Every article lacks the step again.
    public void forget(Stage stage) {
        database.write(
                connection ->
                        Rows.change(connection, "DELETE FROM work WHERE stage = ?", stage.name()));
    }

    /// Every article is to go through the step once more, also those that failed at it; what the
    /// step has brought stays until it has brought it anew.
    public void again(Stage stage) {
        database.write(
                connection ->
                        Rows.change(
                                        connection,
                                        "UPDATE work SET version = '' WHERE stage = ?",
                                        stage.name())
                                + Rows.change(
                                        connection,
                                        "DELETE FROM failure WHERE article_id IS NOT NULL AND"
                                                + " stage = ?",
                                        stage.name()));
    }

    /// Notes in a running transaction that a step is done, and that its failures are mended.
    public static void done(Connection connection, long articleId, Stage stage, String version)
            throws SQLException {
        Rows.change(
                connection,
                """
                INSERT INTO work (article_id, stage, version, done_at) VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT (article_id, stage) DO UPDATE SET version = ?3, done_at = ?4
                """,
                articleId,
                stage.name(),
                version,
                Instant.now().toString());
        Rows.change(
                connection,
                "DELETE FROM failure WHERE article_id = ? AND stage = ?",
                articleId,
                stage.name());
    }
}
