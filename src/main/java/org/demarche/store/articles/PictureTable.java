package org.demarche.store.articles;

import org.demarche.model.intake.Bytes;
import org.demarche.model.intake.Picture;
import org.demarche.store.database.Database;
import org.demarche.store.database.Rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Pictures that the reader has asked for, kept so that they can be seen without the net; and for
/// which articles and sources they were asked for. When they take too much room, those that came
/// first go.
public final class PictureTable {

    private static final long ROOM = 100_000_000; // bytes of all pictures

    private static final String ALLOWED =
            """
            SELECT EXISTS (SELECT 1 FROM article_pictures WHERE article_id = ?1)
                OR EXISTS (SELECT 1 FROM source s JOIN article a ON a.source_id = s.id WHERE a.id = ?1 AND s.pictures = 1)
            """;

    private static final String OLDEST_BEYOND =
            """
            DELETE FROM picture WHERE address IN
              (SELECT address FROM (SELECT address, sum(length(body)) OVER (ORDER BY fetched_at DESC, address) AS room FROM picture)
               WHERE room > ?)
            """;

    private final Database database;
    private final long room;

    public PictureTable(Database database) {
        this(database, ROOM);
    }

    PictureTable(Database database, long room) {
        this.database = database;
        this.room = room;
    }

    /// The reader wants to see the pictures of an article, now and whenever it is opened.
    public void allow(long articleId) {
        database.write(
                connection ->
                        Rows.change(
                                connection,
                                "INSERT OR IGNORE INTO article_pictures (article_id) SELECT id FROM"
                                        + " article WHERE id = ?",
                                articleId));
    }

    /// Whether the reader wants to see them, for this article or for its source.
    public boolean isAllowed(long articleId) {
        return database.read(connection -> Rows.number(connection, ALLOWED, articleId) == 1);
    }

    /// Those of an article's pictures that are here, by their addresses.
    public Map<URI, Picture> of(long articleId) {
        return database.read(
                connection -> {
                    var found = new HashMap<URI, Picture>();
                    Rows.list(
                                    connection,
                                    """
                                    SELECT address, content_type, body FROM picture
                                    WHERE address IN (SELECT address FROM article_image WHERE article_id = ?)
                                    """,
                                    row ->
                                            new Picture(
                                                    URI.create(row.getString(1)),
                                                    row.getString(2),
                                                    Bytes.copyOf(row.getBytes(3))),
                                    articleId)
                            .forEach(picture -> found.put(picture.address(), picture));
                    return found;
                });
    }

    /// Addresses of an article's pictures that are still to be fetched, in reading order.
    public List<URI> lacking(long articleId) {
        return database.read(
                connection ->
                        Rows.list(
                                connection,
                                """
                                SELECT DISTINCT address FROM article_image
                                WHERE article_id = ? AND address NOT IN (SELECT address FROM picture) ORDER BY number
                                """,
                                row -> URI.create(row.getString(1)),
                                articleId));
    }

    public void keep(Picture picture, Instant now) {
        database.write(
                connection -> {
                    insert(connection, picture, now);
                    return Rows.change(connection, OLDEST_BEYOND, room);
                });
    }

    private static void insert(Connection connection, Picture picture, Instant now)
            throws SQLException {
        try (var in = picture.body().stream()) {
            Rows.change(
                    connection,
                    "INSERT OR REPLACE INTO picture (address, content_type, fetched_at, body)"
                            + " VALUES (?, ?, ?, ?)",
                    picture.address().toString(),
                    picture.contentType(),
                    now.toString(),
                    in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
