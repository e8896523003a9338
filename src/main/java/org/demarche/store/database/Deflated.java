package org.demarche.store.database;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Texts that are seldom read, as they lie in the file: UTF-8, deflate (RFC 1951).
public final class Deflated {

    public static byte[] of(String text) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory only: cannot be
        }
        return out.toByteArray();
    }

    public static String text(byte[] deflated) throws SQLException {
        try (var inflated = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
            return new String(inflated.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new SQLException("a kept text cannot be unpacked", e);
        }
    }

    private Deflated() {}
}
