package org.demarche.text;

import org.demarche.model.intake.Bytes;
import org.demarche.model.intake.RawDocument;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;

/// Documents for the tests of this room.
final class Fixture {

    private Fixture() {}

    static String read(String name) {
        try (var in = Objects.requireNonNull(Fixture.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    static RawDocument file(String name, byte[] content) {
        return document("file:///home/ann/" + name, content, "");
    }

    static RawDocument file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static RawDocument document(String address, byte[] content, String contentType) {
        return new RawDocument(
                URI.create(address), Bytes.copyOf(content), contentType, Instant.EPOCH);
    }
}
