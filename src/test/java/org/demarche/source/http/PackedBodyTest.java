package org.demarche.source.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/// Bodies that a server has packed, to spare the line.
class PackedBodyTest {

    private final FetchHouse house = new FetchHouse();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void packedBodiesAreUnpacked() throws IOException {
        var words = "many words ".repeat(500).getBytes(StandardCharsets.UTF_8);
        var gzip = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(gzip)) {
            out.write(words);
        }
        var bare = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bare, new Deflater(9, true))) {
            out.write(words);
        }

        assertArrayEquals(
                words,
                FetchHouse.bytes(house.fetched(packed("/gzip", "gzip", gzip.toByteArray()))));
        assertArrayEquals(
                words,
                FetchHouse.bytes(house.fetched(packed("/bare", "deflate", bare.toByteArray()))));
    }

    @Test
    void brotliIsAskedForAndUnpacked() {
        var address =
                house.server.at(
                        "/br",
                        exchange -> {
                            var can = exchange.getRequestHeaders().getFirst("Accept-Encoding");
                            exchange.getResponseHeaders().add("Content-Encoding", "br");
                            TestServer.answer(exchange, 200, brotli("packed for " + can));
                        });

        var body = new String(FetchHouse.bytes(house.fetched(address)), StandardCharsets.UTF_8);
        assertEquals("packed for gzip, deflate, br", body);
    }

    @Test
    void brotliThatIsBrokenIsToldAndHarmsNobody() {
        var whole = brotli("many words");
        var half = Arrays.copyOf(whole, whole.length / 2);

        assertFalse(later(packed("/half", "br", half)).isBlank());
        assertFalse(later(packed("/none", "br", new byte[] {-1, -1, -1, 7})).isBlank());
    }

    /// One stored block and the empty last one (RFC 7932, 9.2): the JDK cannot pack it better.
    private static byte[] brotli(String words) {
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        int head = (bytes.length - 1) << 4 | 1 << 20;
        var out = new ByteArrayOutputStream();
        out.write(head);
        out.write(head >> 8);
        out.write(head >> 16);
        out.writeBytes(bytes);
        out.write(3);
        return out.toByteArray();
    }

    @Test
    void aSmallAnswerThatUnpacksToAHugeOneIsRefused() throws IOException {
        var gzip = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(gzip)) {
            out.write(new byte[5_000_000]);
        }

        var bomb = packed("/bomb", "gzip", gzip.toByteArray());
        var refused = assertInstanceOf(FetchResult.Refused.class, house.ask(bomb));
        assertTrue(refused.why().contains("larger than"), refused.why());
    }

    private URI packed(String path, String encoding, byte[] body) {
        return house.server.at(
                path,
                exchange -> {
                    exchange.getResponseHeaders().add("Content-Encoding", encoding);
                    TestServer.answer(exchange, 200, body);
                });
    }

    private String later(URI address) {
        return house.later(address).why();
    }
}
