package org.demarche.store.identity;

import org.demarche.model.article.ArticleVersion;
import org.demarche.model.article.CleanText;
import org.demarche.model.intake.NewArticle;
import org.demarche.store.database.Database;
import org.demarche.store.database.Deflated;
import org.demarche.store.database.Rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// What articles said before they were edited.
public final class Versions {

    private final Database database;

    public Versions(Database database) {
        this.database = database;
    }

    /// Whether the words differ by more than blanks, and are not just the beginning of those that
    /// we have, as when a feed turns to teasers.
    public static boolean isEdit(String title, String text, NewArticle now) {
        var before = squeezed(text);
        var after = squeezed(now.text().text());
        if (after.isEmpty()) {
            return false;
        }
        if (before.equals(after)) {
            return !squeezed(title).equals(squeezed(now.title()));
        }
        var start = after.replaceFirst("(\\s*(…|\\.{3}|\\[…\\]|\\[\\.{3}\\]))+$", "");
        return !(start.length() < before.length() && before.startsWith(start));
    }

    private static String squeezed(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /// Lays aside what an article says now.
    public static void layAside(Connection connection, long articleId, String text, Instant now)
            throws SQLException {
        Rows.change(
                connection,
                """
                INSERT INTO article_version (article_id, title, byline, replaced_at, raw_id, text)
                SELECT id, title, byline, ?2, raw_id, ?3 FROM article WHERE id = ?1
                """,
                articleId,
                now.toString(),
                Deflated.of(text));
    }

    /// What an article said before, oldest first; empty for one that was never edited.
    public List<ArticleVersion> of(long articleId) {
        return database.read(
                connection ->
                        Rows.list(
                                connection,
                                "SELECT title, byline, replaced_at, text FROM article_version WHERE"
                                        + " article_id = ? ORDER BY id",
                                row ->
                                        new ArticleVersion(
                                                row.getString(1),
                                                row.getString(2),
                                                Instant.parse(row.getString(3)),
                                                new CleanText(Deflated.text(row.getBytes(4)))),
                                articleId));
    }
}
