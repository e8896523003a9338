package org.demarche.store.articles;

import org.demarche.model.article.CleanText;
import org.demarche.model.article.PublicationDate;
import org.demarche.model.intake.NewArticle;
import org.demarche.model.intake.RawDocument;
import org.demarche.store.database.Database;
import org.demarche.store.database.Rows;
import org.demarche.store.identity.Arrived;
import org.demarche.store.work.IndexChanges;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The articles, as last read. A row changes only when its publisher edits the article (the old
/// words are laid aside) or the reader sets its date: what else changes about an article (read,
/// starred, analysed) has tables of its own.
public final class ArticleTable {

    private static final int TELLING_LENGTH =
            200; // characters; shorter texts ("Photo gallery") may be equal by chance
    private static final int LEAD_LENGTH = 240;

    /// @param id of the article, old or new
    /// @param isNew false when it was here already
    /// @param edited whether it was here with other words, which are laid aside as a version
    public record Added(long id, boolean isNew, boolean edited) {}

    private final Database database;

    public ArticleTable(Database database) {
        this.database = database;
    }

    /// Keeps new articles, all of them or none, with the document that they were read from, and
    /// notes that the index lacks them. What is here already stays as it is.
    ///
    /// @param raw kept only if at least one article is new
    /// @param sourceId of the feed, page or folder; null for what the reader brought by hand
    /// @return one answer for each article, in the same order
    public List<Added> add(
            List<NewArticle> articles, @Nullable RawDocument raw, @Nullable Long sourceId) {
        return arrive(articles.stream().map(Arrived::of).toList(), raw, sourceId);
    }

    /// The same for articles of which it is known what their source said.
    public List<Added> arrive(
            List<Arrived> arrivals, @Nullable RawDocument raw, @Nullable Long sourceId) {
        return database.write(
                connection -> {
                    var door = new Door(connection, raw, sourceId);
                    var added = new ArrayList<Added>();
                    for (var arrived : arrivals) {
                        added.add(door.take(arrived));
                    }
                    return added;
                });
    }

    public Optional<CleanText> text(long id) {
        return database.read(
                connection ->
                        Rows.first(
                                connection,
                                "SELECT text FROM article WHERE id = ?",
                                row -> new CleanText(row.getString(1)),
                                id));
    }

    /// Sets the date that the source did not give. The article is to be analysed anew, since its
    /// times hang on it.
    public void setPublished(long id, PublicationDate date) {
        database.write(
                connection -> {
                    Rows.change(
                            connection,
                            "UPDATE article SET published = ? WHERE id = ?",
                            date.kept(),
                            id);
                    Rows.change(
                            connection,
                            "DELETE FROM work WHERE article_id = ? AND stage = 'ANALYSIS'",
                            id);
                    IndexChanges.note(connection, id);
                    return id;
                });
    }

    /// Takes the samples away, but for those that the reader has bookmarked.
    ///
    /// @return how many went
    public int deleteSamples() {
        return database.write(
                connection -> {
                    var ids =
                            Rows.list(
                                    connection,
                                    """
                                    SELECT id FROM article
                                    WHERE sample = 1 AND id NOT IN (SELECT article_id FROM reading WHERE bookmarked_at IS NOT NULL)
                                    """,
                                    row -> row.getLong(1));
                    for (long id : ids) {
                        Rows.change(connection, "DELETE FROM article WHERE id = ?", id);
                        IndexChanges.note(connection, id);
                    }
                    Rows.change(
                            connection,
                            "DELETE FROM entity WHERE id NOT IN (SELECT entity_id FROM"
                                    + " entity_in_article)");
                    return ids.size();
                });
    }

    static String lead(String text) {
        int end = Math.min(text.length(), LEAD_LENGTH);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).replaceAll("\\s+", " ");
    }

    static @Nullable String hash(CleanText text) {
        if (text.text().length() < TELLING_LENGTH) {
            return null;
        }
        return Arrived.hash(text.text());
    }
}
