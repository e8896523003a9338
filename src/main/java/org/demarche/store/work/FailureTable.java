package org.demarche.store.work;

import org.demarche.model.intake.Failure;
import org.demarche.model.intake.Failure.Stage;
import org.demarche.store.database.Database;
import org.demarche.store.database.Rows;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// What went wrong and is not yet put right: one row for each thing and step, however often it was
/// tried.
public final class FailureTable {

    private final Database database;

    public FailureTable(Database database) {
        this.database = database;
    }

    /// @param subject what it happened to: an address, a file, a title
    /// @param articleId of the article, when it is one
    /// @param version of the step that failed; empty when it has none
    public void note(
            String subject,
            Stage stage,
            @Nullable Long articleId,
            String version,
            String sentence) {
        database.write(
                connection ->
                        Rows.change(
                                connection,
                                """
                                INSERT INTO failure (subject, stage, article_id, version, sentence, attempts, last_at) VALUES (?1, ?2, ?3, ?4, ?5, 1, ?6)
                                ON CONFLICT (subject, stage) DO UPDATE SET article_id = ?3, sentence = ?5, last_at = ?6,
                                    attempts = CASE version WHEN ?4 THEN attempts + 1 ELSE 1 END, version = ?4
                                """,
                                subject,
                                stage.name(),
                                articleId,
                                version,
                                sentence,
                                Instant.now().toString()));
    }

    /// It went well after all.
    ///
    /// @return whether there was anything to mend
    public boolean mended(String subject, Stage stage) {
        return database.write(
                connection ->
                        Rows.change(
                                        connection,
                                        "DELETE FROM failure WHERE subject = ? AND stage = ?",
                                        subject,
                                        stage.name())
                                > 0);
    }

    /// Newest first.
    public List<Failure> all() {
        return database.read(
                connection ->
                        Rows.list(
                                connection,
                                "SELECT * FROM failure ORDER BY last_at DESC, id DESC",
                                row ->
                                        new Failure(
                                                row.getLong("id"),
                                                row.getString("subject"),
                                                Stage.valueOf(row.getString("stage")),
                                                row.getString("sentence"),
                                                row.getInt("attempts"),
                                                Instant.parse(row.getString("last_at")))));
    }

    public void delete(long id) {
        database.write(
                connection -> Rows.change(connection, "DELETE FROM failure WHERE id = ?", id));
    }
}
