package org.demarche.store.articles;

import org.demarche.model.intake.Bytes;
import org.demarche.model.intake.RawDocument;
import org.demarche.store.database.Database;
import org.demarche.store.database.Rows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// The documents that the articles were read from, compressed, so that a better cleaner may read
/// them again.
public final class RawDocuments {

    private static final String OF_ARTICLE =
            """
            SELECT r.address, r.content_type, r.retrieved_at, r.body
            FROM article a JOIN raw_document r ON r.id = a.raw_id
            WHERE a.id = ?
            """;

    private final Database database;

    public RawDocuments(Database database) {
        this.database = database;
    }

    /// The document that an article was read from; empty when it came without one.
    public Optional<RawDocument> of(long articleId) {
        return database.read(
                connection -> Rows.first(connection, OF_ARTICLE, RawDocuments::read, articleId));
    }

    static long insert(Connection connection, RawDocument raw) throws SQLException {
        return Rows.number(
                connection,
                "INSERT INTO raw_document (address, content_type, retrieved_at, size, body) VALUES"
                        + " (?, ?, ?, ?, ?) RETURNING id",
                raw.address().toString(),
                raw.contentType(),
                raw.retrievedAt().toString(),
                raw.body().size(),
                deflated(raw.body()));
    }

    private static RawDocument read(ResultSet row) throws SQLException {
        try (var inflated = new InflaterInputStream(row.getBinaryStream("body"))) {
            return new RawDocument(
                    URI.create(row.getString("address")),
                    Bytes.copyOf(inflated.readAllBytes()),
                    row.getString("content_type"),
                    Instant.parse(row.getString("retrieved_at")));
        } catch (IOException e) {
            throw new SQLException(
                    "a kept document cannot be unpacked: " + row.getString("address"), e);
        }
    }

    private static byte[] deflated(Bytes body) {
        var out = new ByteArrayOutputStream();
        try (InputStream in = body.stream();
                var deflater = new DeflaterOutputStream(out)) {
            in.transferTo(deflater);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory only: cannot be
        }
        return out.toByteArray();
    }
}
