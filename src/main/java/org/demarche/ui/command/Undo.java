package org.demarche.ui.command;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// What Ctrl+Z takes back: the last hundred small deeds. Used on the JavaFX thread only.
public final class Undo {

    private static final int DEPTH = 100;

    private final Deque<Step> done = new ArrayDeque<>();

    /// @param name what was done, as a sentence may call it: "Bookmark"
    /// @param back does the opposite, and does not add a step of its own
    public record Step(String name, Runnable back) {}

    public void did(String name, Runnable back) {
        done.push(new Step(name, back));
        if (done.size() > DEPTH) {
            done.removeLast();
        }
    }

    /// Takes the last deed back, and tells which; empty when there is none.
    public Optional<String> undo() {
        var last = done.poll();
        if (last == null) {
            return Optional.empty();
        }
        last.back().run();
        return Optional.of(last.name());
    }
}
