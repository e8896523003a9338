package org.demarche.source.http.body;

import org.brotli.dec.BrotliInputStream;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// Unpacks a body that was sent compressed, up to a limit: a small answer may hide a huge one.
public final class Unpacked {

    /// @param encoding the header `Content-Encoding`; empty when there was none
    /// @param most bytes, unpacked
    /// @throws BodyTooLarge when it is more
    /// @throws IOException when it cannot be unpacked
    public static byte[] body(byte[] sent, String encoding, int most) throws IOException {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "gzip", "x-gzip" -> isGzip(sent) ? all(gzip(sent), most) : sent;
            case "deflate" -> all(deflate(sent), most);
            case "br" -> all(new BrotliInputStream(new ByteArrayInputStream(sent)), most);
            default -> sent;
        };
    }

    private static boolean isGzip(byte[] sent) {
        return sent.length > 2 && (sent[0] & 0xff) == 0x1f && (sent[1] & 0xff) == 0x8b;
    }

    private static InputStream gzip(byte[] sent) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(sent));
    }

    private static InputStream deflate(byte[] sent) {
        // Half of the servers send the bare form, without the two bytes of RFC 1950.
        var bare = sent.length == 0 || (sent[0] & 0x0f) != 8;
        return new InflaterInputStream(new ByteArrayInputStream(sent), new Inflater(bare));
    }

    private static byte[] all(InputStream packed, int most) throws IOException {
        try (packed) {
            var body = packed.readNBytes(most + 1);
            if (body.length > most) {
                throw new BodyTooLarge();
            }
            return body;
        }
    }

    private Unpacked() {}
}
