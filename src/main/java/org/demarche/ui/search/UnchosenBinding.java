package org.demarche.ui.search;

import impl.org.controlsfx.autocompletion.AutoCompletionTextFieldBinding;

import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.util.Callback;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.Collection;

/// Offers completions without choosing the first of them, as ControlsFX does: Enter would put it in
/// for what the reader has typed.
final class UnchosenBinding<T> extends AutoCompletionTextFieldBinding<T> {

    private @Nullable ListView<?> list;

    UnchosenBinding(
            TextField field,
            Callback<ISuggestionRequest, Collection<T>> offers,
            StringConverter<T> converter) {
        super(field, offers, converter);
    }

    /// @param shown the list in the popup
    void over(ListView<?> shown) {
        list = shown;
    }

    /// Not when the reader has gone on to something else meanwhile.
    @Override
    protected void showPopup() {
        if (!getCompletionTarget().isFocused()) {
            return;
        }
        super.showPopup();
        if (list != null) {
            list.getSelectionModel().clearSelection();
            list.getFocusModel().focus(-1); // else the arrow down would pass over the first
        }
    }
}
