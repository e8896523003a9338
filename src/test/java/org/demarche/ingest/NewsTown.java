package org.demarche.ingest;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// A news site and a reader's house on an empty folder, opened before each test and closed after
/// it.
public final class NewsTown implements BeforeEachCallback, AfterEachCallback {

    private NewsServer server;
    private TestHouse house;
    private Path folder;

    public NewsServer server() {
        return server;
    }

    public TestHouse house() {
        return house;
    }

    /// Where the library lies.
    public Path library() {
        return folder.resolve("library");
    }

    /// Opens the same library again, as after the program was closed.
    public void reopen() {
        house = new TestHouse(library());
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("demarche-town");
        server = new NewsServer();
        reopen();
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        house.close();
        server.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
