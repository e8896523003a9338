package org.demarche.library.written;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file that is there whole or not at all: one that was there before is replaced when the new one
/// is whole, and not before.
public final class WholeFile {

    private WholeFile() {}

    /// What is written.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// @throws IOException when it cannot be written; then nothing has changed
    public static void write(Path file, Content content) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        var whole = Files.createTempFile(folder, ".demarche", ".part");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(whole))) {
                content.writeTo(out);
            }
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }
}
