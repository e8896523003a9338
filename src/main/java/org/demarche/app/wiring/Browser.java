package org.demarche.app.wiring;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Hands a web address to the program that the platform opens pages with.
public final class Browser {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /// Anything but a web address is left alone: it comes from a feed, and might start a program.
    ///
    /// @throws IOException with a sentence when there is no such program
    public static void open(URI address) throws IOException {
        var scheme = address.getScheme();
        if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
            throw new IOException(
                    "%s is no web page; it cannot be opened in a browser.".formatted(address));
        }
        try {
            new ProcessBuilder(command(address.toASCIIString()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new IOException(
                    "No browser could be started for %s. Copy the address and open it by hand."
                            .formatted(address),
                    e);
        }
    }

    private static List<String> command(String address) {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        return List.of(system.contains("mac") ? "open" : "xdg-open", address);
    }

    private Browser() {}
}
