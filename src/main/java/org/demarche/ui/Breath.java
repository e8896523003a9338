package org.demarche.ui;

import java.util.concurrent.Executor;

/// Does something soon after it is asked for, and however often it is asked for, only once in each
/// breath: what is read anew for every feed of a large import would keep the machine from the
/// import. Used on the JavaFX thread only.
public final class Breath {

    private final Executor soon;
    private final Executor breath;
    private final Runnable work;
    private boolean waiting;
    private boolean breathing;
    private boolean again;

    /// @param soon runs what it is given on the JavaFX thread, after a moment
    /// @param breath the same, after the time that the window may be behind
    public Breath(Executor soon, Executor breath, Runnable work) {
        this.soon = soon;
        this.breath = breath;
        this.work = work;
    }

    /// Has it done: in a moment, or when the breath is over.
    public void ask() {
        if (breathing) {
            again = true;
        } else if (!waiting) {
            waiting = true;
            soon.execute(this::run);
        }
    }

    private void run() {
        waiting = false;
        breathing = true;
        work.run();
        breath.execute(this::rested);
    }

    private void rested() {
        breathing = false;
        if (again) {
            again = false;
            ask();
        }
    }
}
