package org.demarche.ui.window;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Remembers how the window was left: sizes, hidden panes, theme and order.
///
/// A small text file that is replaced as a whole, so that it is never half written. One that cannot
/// be understood counts as none: nothing in it is worth stopping for.
public final class WindowMemory {

    private final Path file;
    private final Executor later;
    private final Consumer<Throwable> problems;
    private final Properties values = new Properties();
    private boolean waiting;

    /// @param file need not exist, nor its folder
    /// @param later runs what it is given after a short while, on a thread of its own
    /// @param problems hears on that thread when the file cannot be written
    public WindowMemory(Path file, Executor later, Consumer<Throwable> problems) {
        this.file = file;
        this.later = later;
        this.problems = problems;
        read();
    }

    private void read() {
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            values.load(in);
        } catch (IOException | IllegalArgumentException _) {
            values.clear(); // none, or damaged: the window opens as it does the first time
        }
    }

    public synchronized String text(String name, String otherwise) {
        return values.getProperty(name, otherwise);
    }

    public double number(String name, double otherwise) {
        try {
            double number = Double.parseDouble(text(name, ""));
            return Double.isFinite(number) ? number : otherwise;
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }

    public boolean flag(String name, boolean otherwise) {
        return Boolean.parseBoolean(text(name, Boolean.toString(otherwise)));
    }

    /// Remembers, and writes it down a little later, together with what else changes meanwhile.
    public synchronized void put(String name, Object value) {
        var text = value.toString();
        if (text.equals(values.setProperty(name, text)) || waiting) {
            return;
        }
        waiting = true;
        later.execute(this::write);
    }

    /// Writes down what is not yet written.
    public synchronized void close() {
        if (waiting) {
            write();
        }
    }

    private synchronized void write() {
        if (!waiting) {
            return;
        }
        waiting = false;
        try {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            var text = new StringWriter();
            values.store(text, "How Demarche's window was left");
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, text.toString());
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            problems.accept(
                    new IOException(
                            "How the window was left could not be remembered in %s: %s"
                                    .formatted(file, e.getMessage()),
                            e));
        }
    }
}
