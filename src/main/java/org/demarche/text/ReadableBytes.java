package org.demarche.text;

import org.demarche.model.intake.RawDocument;
import org.demarche.text.bytes.FileKind;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

/// Refuses what no article can be read from, before anything is decoded.
final class ReadableBytes {

    private static final int MEGABYTE = 1_000_000;
    private static final int LARGEST = 20 * MEGABYTE;

    private ReadableBytes() {}

    static byte[] of(RawDocument document) throws UnreadableText {
        var content = whole(document);
        var kind = FileKind.notText(content);
        if (kind.isPresent()) {
            throw new UnreadableText(
                    "%s is no text: it seems to be %s. Save it as text or HTML and import that."
                            .formatted(name(document.address()), kind.get()));
        }
        return content;
    }

    /// Bytes of any kind, if there are some and not too many.
    static byte[] whole(RawDocument document) throws UnreadableText {
        var name = name(document.address());
        int size = document.body().size();
        if (size == 0) {
            throw new UnreadableText(
                    "%s is empty: there is nothing to read in it. Choose another file or address."
                            .formatted(name));
        }
        if (size > LARGEST) {
            throw new UnreadableText(
                    "%s has %d MB, and articles are read up to %d MB. Save the article alone and import that."
                            .formatted(name, size / MEGABYTE, LARGEST / MEGABYTE));
        }
        return bytes(document);
    }

    private static byte[] bytes(RawDocument document) {
        try (var stream = document.body().stream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes in memory do not fail
        }
    }

    static String name(URI address) {
        boolean file = "file".equals(address.getScheme());
        return file && address.getPath() != null ? FileName.of(address) : address.toString();
    }
}
