package org.demarche.ui.timeline.save;

import org.demarche.ui.Controls;
import org.demarche.ui.dialog.FormPane;

import java.util.Arrays;
import java.util.function.Consumer;

/// Asks as what the timeline is to be kept.
public final class SavePane {

    /// @param events how many would be written
    /// @param save asks where, and writes
    /// @param cancel takes the pane away
    public static FormPane of(int events, Consumer<SaveForm> save, Runnable cancel) {
        var forms =
                Arrays.stream(SaveForm.values())
                        .map(
                                form ->
                                        new FormPane.Form(
                                                form.title(),
                                                form.extension(),
                                                form.what(),
                                                () -> save.accept(form)))
                        .toList();
        var count = Controls.count(events, "event", "events");
        return new FormPane("Save " + count + " as…", forms, cancel);
    }

    private SavePane() {}
}
