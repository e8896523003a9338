package org.demarche.cli.call;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// A file that was named in a call; `-` is what comes on standard input.
///
/// @param typed as it was written
public record InputFile(String typed) {

    public boolean isStandardInput() {
        return typed.equals("-");
    }

    /// For telling its make by, and for sentences.
    public String name() {
        var name = isStandardInput() ? null : Path.of(typed).getFileName();
        return name == null ? "standard input" : name.toString();
    }

    /// @throws IOException with a sentence
    public InputStream open(Console console) throws IOException {
        if (isStandardInput()) {
            return console.in();
        }
        var path = Path.of(typed);
        if (Files.isDirectory(path)) {
            throw new IOException(
                    "%s is a folder. Name the files in it: %s/*".formatted(typed, typed));
        }
        if (!Files.exists(path)) {
            throw new NoSuchFileException(typed);
        }
        return Files.newInputStream(path);
    }
}
