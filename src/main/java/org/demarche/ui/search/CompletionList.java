package org.demarche.ui.search;

import impl.org.controlsfx.skin.AutoCompletePopupSkin;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.StringConverter;

import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;
import org.demarche.model.query.Completion;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;

/// The list under the search field. It is made when the field is first used: a start that does not
/// search does without.
final class CompletionList {

    private static final Object MADE = "completions are made";
    private static final int ROWS = 8;

    private CompletionList() {}

    /// @param of what may be meant; asked on a thread of ControlsFX
    /// @param forget a search that was asked before
    static void bind(
            TextField field,
            Function<String, ? extends Collection<Completion>> of,
            Consumer<String> forget) {
        field.focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused && field.getProperties().putIfAbsent(MADE, true) == null) {
                                make(field, of, forget);
                            }
                        });
    }

    /// An empty field shows what was searched for lately, when it is clicked or left by the arrow
    /// down.
    private static void showHistory(
            TextField field, AutoCompletionBinding<Completion> completions) {
        field.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                _ -> {
                    if (field.getText().isEmpty()) {
                        completions.setUserInput("");
                    }
                });
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                press -> {
                    if (press.getCode() == KeyCode.DOWN
                            && field.getText().isEmpty()
                            && !completions.getAutoCompletionPopup().isShowing()) {
                        completions.setUserInput("");
                    }
                });
    }

    private static void make(
            TextField field,
            Function<String, ? extends Collection<Completion>> of,
            Consumer<String> forget) {
        var binding =
                TextFields.<Completion>bindAutoCompletion(
                        field,
                        asked -> of.apply(asked.getUserText()).stream().toList(),
                        new StringConverter<>() {
                            @Override
                            public String toString(@Nullable Completion item) {
                                return item == null ? "" : item.query();
                            }

                            @Override
                            public Completion fromString(String typed) {
                                return new Completion(typed, typed, "", -1);
                            }
                        });
        binding.setVisibleRowCount(ROWS);
        showHistory(field, binding);
        var popup = binding.getAutoCompletionPopup();
        popup.setOnShowing( // not before: its colours are looked up in the window that it
                // belongs to
                _ -> {
                    if (popup.getSkin() == null) {
                        popup.setSkin(
                                new AutoCompletePopupSkin<>(
                                        popup,
                                        _ ->
                                                new CompletionCell(
                                                        words -> {
                                                            forget.accept(words);
                                                            binding.setUserInput(field.getText());
                                                        })));
                    }
                });
    }
}
