package org.demarche.ui.panes;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Keeps what JavaFX complains of while style sheets are read and used.
public final class StyleWarnings extends Handler implements AutoCloseable {

    private final Logger log = Logger.getLogger("javafx.css");
    private final List<String> kept = new CopyOnWriteArrayList<>();

    /// Listens from now on.
    public StyleWarnings() {
        log.addHandler(this);
    }

    public List<String> kept() {
        return kept;
    }

    @Override
    public void publish(LogRecord record) {
        kept.add(record.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        log.removeHandler(this);
    }
}
