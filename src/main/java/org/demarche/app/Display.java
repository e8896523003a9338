package org.demarche.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Whether a window can be shown here, asked before JavaFX tries and fails.
final class Display {

    /// The library that a JavaFX window on Linux needs, by the names under which the linker finds
    /// it.
    private static final String GTK = "libgtk-3.so.0";

    private static final List<Path> LIBRARIES =
            List.of(
                    Path.of("/usr/lib"),
                    Path.of("/usr/lib64"),
                    Path.of("/lib"),
                    Path.of("/usr/local/lib"));

    /// A sentence that says why not and what to install; empty when a window can be shown.
    static Optional<String> obstacle() {
        if ("Headless".equals(System.getProperty("glass.platform"))) {
            return Optional.empty(); // asked for: a test or a picture
        }
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
            return Optional.empty();
        }
        if (isUnset("DISPLAY") && isUnset("WAYLAND_DISPLAY")) {
            return Optional.of(
                    "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no"
                        + " window can be shown. Start Demarche from a desktop session, or install"
                        + " the package xvfb and start it with xvfb-run.");
        }
        if (!hasGtk()) {
            return Optional.of(
                    "The window needs GTK 3, which is not installed. Install it with: sudo apt"
                            + " install libgtk-3-0 (Debian, Ubuntu) or sudo dnf install gtk3"
                            + " (Fedora).");
        }
        return Optional.empty();
    }

    private static boolean isUnset(String variable) {
        var value = System.getenv(variable);
        return value == null || value.isBlank();
    }

    /// Looks into the library folders and those of one machine type below them, such as
    /// `/usr/lib/x86_64-linux-gnu`.
    private static boolean hasGtk() {
        for (var folder : LIBRARIES) {
            if (Files.exists(folder.resolve(GTK))) {
                return true;
            }
            try (var below = Files.newDirectoryStream(folder, "*-linux-gnu*")) {
                for (var machine : below) {
                    if (Files.exists(machine.resolve(GTK))) {
                        return true;
                    }
                }
            } catch (IOException _) {
                // no such folder on this system
            }
        }
        return false;
    }

    private Display() {}
}
