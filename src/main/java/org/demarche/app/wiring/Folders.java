package org.demarche.app.wiring;

import org.demarche.analysis.event.word.OwnWords;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Where everything of one library lies: one folder, which may be copied, moved and backed up as a
/// whole.
///
/// @param root the folder itself
public record Folders(Path root) {

    /// The folder that was asked for, or `$DEMARCHE_LIBRARY`, or the one where the platform keeps a
    /// user's data.
    public static Folders of(@Nullable Path asked) {
        var variable = System.getenv("DEMARCHE_LIBRARY");
        var root =
                asked != null
                        ? asked
                        : variable != null && !variable.isBlank() ? Path.of(variable) : usual();
        return new Folders(root.toAbsolutePath().normalize());
    }

    private static Path usual() {
        var home = Path.of(System.getProperty("user.home"));
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            var roaming = System.getenv("APPDATA");
            return (roaming == null ? home : Path.of(roaming)).resolve("Demarche");
        }
        if (system.contains("mac")) {
            return home.resolve("Library/Application Support/Demarche");
        }
        var data = System.getenv("XDG_DATA_HOME");
        return (data == null || data.isBlank() ? home.resolve(".local/share") : Path.of(data))
                .resolve("demarche");
    }

    /// @throws IOException with a sentence when it cannot be made
    public Folders make() throws IOException {
        try {
            Files.createDirectories(root);
            Files.createDirectories(logs());
            return this;
        } catch (IOException e) {
            throw new IOException(
                    "The library folder %s could not be made (%s). Choose another with --library, or give yourself the right to write there."
                            .formatted(root, e.getMessage()),
                    e);
        }
    }

    /// The library itself: one SQLite file.
    public Path library() {
        return root.resolve("library.sqlite");
    }

    /// May be deleted at any time: it is made again.
    public Path index() {
        return root.resolve("index");
    }

    /// Where the three log files are.
    public Path logs() {
        return root.resolve("logs");
    }

    /// How the reader left the window.
    public Path windowMemory() {
        return root.resolve("window.properties");
    }

    /// Held by the window that has this library open.
    public Path windowLock() {
        return root.resolve("window.lock");
    }

    /// The reader's own words for events; need not be there.
    Path eventWords() {
        return root.resolve(OwnWords.FILE);
    }

    /// Pictures of articles, kept for reading offline.
    public Path pictures() {
        return root.resolve("pictures");
    }
}
