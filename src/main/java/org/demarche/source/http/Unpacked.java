package org.demarche.source.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// Unpacks a body that was sent compressed, up to a limit: a small answer may hide a huge one.
final class Unpacked {

    /// @param most bytes, unpacked
    static byte[] body(HttpResponse<byte[]> response, int most) throws IOException {
        var sent = response.body();
        var encoding =
                Answers.header(response, "Content-Encoding").strip().toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "gzip", "x-gzip" -> isGzip(sent) ? all(gzip(sent), most) : sent;
            case "deflate" -> all(deflate(sent), most);
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
