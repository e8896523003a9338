package org.demarche.ui.reader.text;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;

/// Keeps one sentence off the console: JavaFX announces on standard error that RichTextArea may
/// still change, each time the program starts, and has no setting for it.
///
/// Whatever else is written in those milliseconds is written as it came.
final class IncubatorNotice {

    private static final String NOTICE = "WARNING: Using incubating API";

    private IncubatorNotice() {}

    /// Loads classes that announce themselves when they are first used.
    static void swallow(MethodHandles.Lookup from, Class<?>... loaded) {
        var caught = new ByteArrayOutputStream();
        var console = System.err;
        System.setErr(new PrintStream(caught, true, StandardCharsets.UTF_8));
        try {
            for (var type : loaded) {
                from.ensureInitialized(type);
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(
                    "The reading pane was built for another JavaFX than is installed.", e);
        } finally {
            System.setErr(console);
        }
        caught.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith(NOTICE))
                .forEach(console::println);
    }
}
