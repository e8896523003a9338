package org.demarche.store.articles;

import org.demarche.model.intake.NewArticle;
import org.demarche.model.intake.RawDocument;
import org.demarche.store.articles.ArticleTable.Added;
import org.demarche.store.database.Rows;
import org.demarche.store.findings.FindingsTable;
import org.demarche.store.findings.event.PlannedTable;
import org.demarche.store.identity.Arrived;
import org.demarche.store.identity.Places;
import org.demarche.store.identity.Versions;
import org.demarche.store.identity.WireCopies;
import org.demarche.store.work.IndexChanges;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Decides in one transaction what each arrival is: a new article, one that is here, one that was
/// edited, or another place of one.
final class Door {

    private static final String INSERT =
            """
            INSERT INTO article (address, guid, source_id, source, raw_id, title, byline, published, fetched_at,
                                 language, sample, words, lead, text_hash, text)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            RETURNING id
            """;

    private static final String SAME_TEXT = "SELECT id FROM article WHERE text_hash = ? LIMIT 1";

    private static final String REPLACE =
            """
            UPDATE article SET title = ?, byline = coalesce(?, byline), published = coalesce(published, ?), raw_id = coalesce(?, raw_id),
                               words = ?, lead = ?, text_hash = ?, text = ?
            WHERE id = ?
            """;

    private final Connection connection;
    private final @Nullable RawDocument raw;
    private final @Nullable Long sourceId;
    private final Set<Long> met = new HashSet<>();
    private @Nullable Long rawId;

    Door(Connection connection, @Nullable RawDocument raw, @Nullable Long sourceId) {
        this.connection = connection;
        this.raw = raw;
        this.sourceId = sourceId;
    }

    Added take(Arrived arrived) throws SQLException {
        if (!arrived.isEntry()) {
            return article(arrived);
        }
        var before = Places.met(connection, arrived.article(), sourceId);
        var added = before.isPresent() ? again(arrived, before.get()) : fresh(arrived);
        var today = LocalDate.ofInstant(arrived.article().fetchedAt(), ZoneOffset.UTC);
        PlannedTable.keep(connection, added.id(), arrived.times(), today);
        return added;
    }

    private Added article(Arrived arrived) throws SQLException {
        var article = arrived.article();
        var before = Places.met(connection, article, sourceId);
        if (before.isPresent()) {
            return again(arrived, before.get());
        }
        var same = sameText(article);
        if (same.isPresent()) {
            Places.add(connection, same.get(), arrived, sourceId, null);
            return new Added(same.get(), false, false);
        }
        var bands = WireCopies.bands(article.text().text());
        var original = WireCopies.original(connection, article, bands, sourceId);
        if (original.isPresent()) {
            Places.add(connection, original.get(), arrived, sourceId, article.text().text());
            return new Added(original.get(), false, false);
        }
        var added = fresh(arrived);
        WireCopies.note(connection, added.id(), bands);
        return added;
    }

    private Added fresh(Arrived arrived) throws SQLException {
        long id = insert(arrived.article());
        Places.add(connection, id, arrived, sourceId, null);
        MediaTable.insert(connection, id, arrived.media());
        return new Added(id, true, false);
    }

    /// Only a source may edit what it brought. Of two items of one answer that cannot be told apart
    /// the first counts, else each answer would edit the article twice.
    private Added again(Arrived arrived, Places.Met before) throws SQLException {
        long id = before.articleId();
        if (!before.here()) {
            Places.add(connection, id, arrived, sourceId, null);
            return new Added(id, false, false);
        }
        if (sourceId == null || !met.add(id) || before.itemHash().equals(arrived.itemHash())) {
            return new Added(id, false, false);
        }
        Places.said(connection, before.id(), arrived.itemHash());
        return new Added(id, false, edit(id, arrived));
    }

    private boolean edit(long id, Arrived arrived) throws SQLException {
        var now = arrived.article();
        var old =
                Rows.first(
                        connection,
                        "SELECT title, text FROM article WHERE id = ? AND source_id IS ?",
                        row -> new String[] {row.getString(1), row.getString(2)},
                        id,
                        sourceId);
        if (old.isEmpty() || !Versions.isEdit(old.get()[0], old.get()[1], now)) {
            return false;
        }
        Versions.layAside(connection, id, old.get()[1], now.fetchedAt());
        var text = now.text();
        Rows.change(
                connection,
                REPLACE,
                now.title(),
                now.byline(),
                published(now),
                raw(),
                text.words(),
                ArticleTable.lead(text.text()),
                ArticleTable.hash(text),
                text.text(),
                id);
        MediaTable.replace(connection, id, arrived.media());
        FindingsTable.clear(connection, id);
        Rows.change(connection, "DELETE FROM work WHERE article_id = ? AND stage = 'ANALYSIS'", id);
        if (!arrived.isEntry()) {
            WireCopies.note(connection, id, WireCopies.bands(text.text()));
        }
        IndexChanges.note(connection, id);
        return true;
    }

    private Optional<Long> sameText(NewArticle article) throws SQLException {
        var hash = ArticleTable.hash(article.text());
        return hash == null
                ? Optional.empty()
                : Rows.first(connection, SAME_TEXT, row -> row.getLong(1), hash);
    }

    private long insert(NewArticle article) throws SQLException {
        var text = article.text();
        long id =
                Rows.number(
                        connection,
                        INSERT,
                        article.address().toString(),
                        article.guid(),
                        sourceId,
                        article.source(),
                        raw(),
                        article.title(),
                        article.byline(),
                        published(article),
                        article.fetchedAt().toString(),
                        article.language(),
                        article.sample() ? 1 : 0,
                        text.words(),
                        ArticleTable.lead(text.text()),
                        ArticleTable.hash(text),
                        text.text());
        IndexChanges.note(connection, id);
        met.add(id);
        return id;
    }

    private static @Nullable String published(NewArticle article) {
        var published = article.published();
        return published == null ? null : published.kept();
    }

    /// The document, kept once for all articles that were read from it.
    private @Nullable Long raw() throws SQLException {
        if (rawId == null && raw != null) {
            rawId = RawDocuments.insert(connection, raw);
        }
        return rawId;
    }
}
