package org.demarche.cli.command.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// What came on standard input, put into a file for as long as a job needs it.
record StandardInput(Path folder, Path file) implements AutoCloseable {

    static StandardInput of(InputStream in) throws IOException {
        var folder = Files.createTempDirectory("demarche");
        var file = folder.resolve("standard-input");
        Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        return new StandardInput(folder, file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
    }
}
