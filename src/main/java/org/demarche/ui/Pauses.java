package org.demarche.ui;

import java.util.concurrent.Executor;

/// The times that the window lets pass. Each runs what it is given on the JavaFX thread.
///
/// @param typing until the reader has had time to type another letter: 150 ms
/// @param breath between two readings of the same list while articles come in: a second
public record Pauses(Executor typing, Executor breath) {

    /// Waits for nothing: for pictures, and for tests without a screen.
    public static final Pauses NONE = new Pauses(Runnable::run, Runnable::run);
}
