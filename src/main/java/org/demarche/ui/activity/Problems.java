package org.demarche.ui.activity;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.function.Consumer;

/// What went wrong in this sitting and is no row of the store: the one place that the screen's own
/// work reports to.
public final class Problems implements Consumer<Throwable> {

    private static final int KEPT = 50;

    private final ObservableList<String> sentences = FXCollections.observableArrayList();

    /// Call it on the JavaFX thread.
    @Override
    public void accept(Throwable problem) {
        tell(sentenceOf(problem));
    }

    /// @param sentence may be shown as it is
    public void tell(String sentence) {
        sentences.remove(sentence);
        sentences.addFirst(sentence);
        if (sentences.size() > KEPT) {
            sentences.removeLast();
        }
    }

    /// Newest first; each once.
    public ObservableList<String> sentences() {
        return sentences;
    }

    private static String sentenceOf(Throwable problem) {
        var message = problem.getMessage();
        if (message == null || message.isBlank()) {
            return "Something inside Demarche went wrong (%s). What you did last may not be done; try it again."
                    .formatted(problem.getClass().getSimpleName());
        }
        return message;
    }
}
