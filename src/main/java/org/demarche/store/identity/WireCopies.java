package org.demarche.store.identity;

import org.demarche.model.article.PublicationDate;
import org.demarche.model.intake.NewArticle;
import org.demarche.store.database.Rows;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds the article that an arrival is a wire copy of: nearly the same words, from another outlet,
/// within three days.
public final class WireCopies {

    private static final int DAYS_APART = 3;

    private WireCopies() {}

    /// The numbers by which near copies of a text are found.
    public static long[] bands(String text) {
        return WireCopy.bands(text);
    }

    /// Notes by what numbers the article's text is found again.
    ///
    /// @param bands of its text
    public static void note(Connection connection, long articleId, long[] bands)
            throws SQLException {
        Rows.change(connection, "DELETE FROM article_band WHERE article_id = ?", articleId);
        for (long band : bands) {
            Rows.change(
                    connection,
                    "INSERT OR IGNORE INTO article_band (band, article_id) VALUES (?, ?)",
                    band,
                    articleId);
        }
    }

    /// @param bands of the article's text
    public static Optional<Long> original(
            Connection connection, NewArticle article, long[] bands, @Nullable Long sourceId)
            throws SQLException {
        var text = article.text().text();
        if (sourceId == null || bands.length == 0) {
            return Optional.empty(); // what the reader brings by hand stays as it is brought
        }
        var wanted =
                Arrays.stream(bands).mapToObj(String::valueOf).collect(Collectors.joining(","));
        var candidates =
                Rows.list(
                        connection,
                        "SELECT id, address, coalesce(published, fetched_at) AS day, text FROM"
                            + " article WHERE source_id IS NOT NULL AND source_id <> ? AND id IN"
                            + " (SELECT article_id FROM article_band WHERE band IN ("
                                + wanted
                                + ")) ORDER BY id",
                        row ->
                                new Candidate(
                                        row.getLong("id"),
                                        row.getString("address"),
                                        row.getString("day"),
                                        row.getString("text")),
                        sourceId);
        return candidates.stream()
                .filter(candidate -> isElsewhere(candidate, article))
                .filter(candidate -> isNear(candidate.day(), article))
                .filter(candidate -> WireCopy.isCopy(candidate.text(), text))
                .map(Candidate::id)
                .findFirst();
    }

    private record Candidate(long id, String address, String day, String text) {}

    /// One outlet does not copy from itself: what is so alike there comes from a template.
    private static boolean isElsewhere(Candidate candidate, NewArticle article) {
        var host = URI.create(candidate.address()).getHost();
        return host != null && !host.equalsIgnoreCase(article.address().getHost());
    }

    private static boolean isNear(String day, NewArticle article) {
        var published = article.published();
        var ours =
                published == null
                        ? LocalDate.ofInstant(article.fetchedAt(), ZoneOffset.UTC)
                        : published.day();
        return PublicationDate.parse(day)
                .map(theirs -> Math.abs(ChronoUnit.DAYS.between(theirs.day(), ours)) <= DAYS_APART)
                .orElse(false);
    }
}
