package org.demarche.cli.call;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Where a command reads and writes: results on one stream, everything else on the other, both in
/// UTF-8 whatever the platform's own charset is. May be written to from any thread.
public final class Console {

    private static final int BLOCK = 1 << 16; // characters kept before they are written
    private static final long SOON =
            200_000_000; // nanoseconds after which a block is written anyway

    private final InputStream in;
    private final Writer out;
    private final PrintWriter err;
    private final int width;
    private final boolean terminal;
    private long writtenAt = System.nanoTime();
    private boolean progressShown;
    private volatile boolean closed;

    /// @param width of a line for people, in characters
    /// @param terminal whether a person is looking: then progress is drawn on one line, over and
    ///   over
    public Console(
            InputStream in, OutputStream out, OutputStream err, int width, boolean terminal) {
        this.in = in;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BLOCK);
        this.err = new PrintWriter(err, true, StandardCharsets.UTF_8);
        this.width = width;
        this.terminal = terminal;
    }

    public InputStream in() {
        return in;
    }

    public int width() {
        return width;
    }

    public boolean isTerminal() {
        return terminal;
    }

    /// Whether nobody reads the results any more, as after `| head`.
    public boolean isClosed() {
        return closed;
    }

    /// A result, with a line's end behind it.
    public synchronized void print(String line) {
        if (closed) {
            return;
        }
        try {
            out.write(line);
            out.write('\n');
            if (System.nanoTime() - writtenAt > SOON) {
                flush();
            }
        } catch (IOException _) {
            closed = true;
        }
    }

    /// Anything that is no result.
    public synchronized void say(String sentence) {
        clearProgress();
        err.println(sentence);
    }

    /// How far the work is; drawn over the line before where a person is looking, else left out.
    public synchronized void progress(String line) {
        if (terminal) {
            err.print("\r\033[K" + (line.length() < width ? line : line.substring(0, width - 1)));
            err.flush();
            progressShown = true;
        }
    }

    public synchronized void clearProgress() {
        if (progressShown) {
            err.print("\r\033[K");
            err.flush();
            progressShown = false;
        }
    }

    public synchronized void flush() {
        try {
            out.flush();
            writtenAt = System.nanoTime();
        } catch (IOException _) {
            closed = true;
        }
    }

    /// For what is not written line by line: the help.
    public Writer results() {
        return out;
    }

    /// For what is not written line by line: how to call a command.
    public PrintWriter err() {
        return err;
    }
}
