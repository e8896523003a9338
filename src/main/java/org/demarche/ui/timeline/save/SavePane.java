package org.demarche.ui.timeline.save;

import org.demarche.ui.Controls;
import org.demarche.ui.dialog.FormPane;

import java.util.Arrays;
import java.util.function.Consumer;

/// Asks as what the timeline is to be kept.
public final class SavePane extends FormPane {

    /// @param events how many would be written
    /// @param save asks where, and writes
    /// @param cancel takes the pane away
    public SavePane(int events, Consumer<SaveForm> save, Runnable cancel) {
        super(
                "Save " + Controls.count(events, "event", "events") + " as…",
                Arrays.stream(SaveForm.values())
                        .map(
                                form ->
                                        new Form(
                                                form.title(),
                                                form.extension(),
                                                form.what(),
                                                () -> save.accept(form)))
                        .toList(),
                cancel);
    }
}
