package org.demarche.store.reading;

import org.demarche.store.database.Database;
import org.demarche.store.database.Rows;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a reader writes at the side of an article: one note each.
public final class NoteTable {

    private final Database database;

    public NoteTable(Database database) {
        this.database = database;
    }

    /// Puts `text` in place of the note; a blank one takes it away.
    ///
    /// @return false when there is no such article
    public boolean write(long articleId, String text) {
        return database.write(
                connection -> {
                    if (Rows.number(
                                    connection,
                                    "SELECT count(*) FROM article WHERE id = ?",
                                    articleId)
                            == 0) {
                        return false;
                    }
                    if (text.isBlank()) {
                        Rows.change(connection, "DELETE FROM note WHERE article_id = ?", articleId);
                    } else {
                        Rows.change(
                                connection,
                                "INSERT OR REPLACE INTO note (article_id, text, written_at) VALUES"
                                        + " (?, ?, ?)",
                                articleId,
                                text,
                                Instant.now().toString());
                    }
                    return true;
                });
    }

    public Optional<String> of(long articleId) {
        return database.read(
                connection ->
                        Rows.first(
                                connection,
                                "SELECT text FROM note WHERE article_id = ?",
                                row -> row.getString(1),
                                articleId));
    }

    /// The articles whose note has `words` in it, whatever the capitals, rising; all that have a
    /// note if there are no words.
    public long[] articles(String words) {
        var looked = words.strip().toLowerCase(Locale.ROOT);
        record Note(long article, String text) {}
        List<Note> notes =
                database.read(
                        connection ->
                                Rows.list(
                                        connection,
                                        "SELECT article_id, text FROM note ORDER BY article_id",
                                        row -> new Note(row.getLong(1), row.getString(2))));
        return notes.stream()
                .filter(note -> note.text().toLowerCase(Locale.ROOT).contains(looked))
                .mapToLong(Note::article)
                .toArray();
    }
}
