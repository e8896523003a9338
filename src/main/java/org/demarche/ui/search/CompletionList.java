package org.demarche.ui.search;

import impl.org.controlsfx.skin.AutoCompletePopupSkin;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.StringConverter;

import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.demarche.library.Suggestions;
import org.demarche.model.query.Completion;
import org.jspecify.annotations.Nullable;

/// The list under the search field. It is made when the field is first used: a start that does not
/// search does without.
final class CompletionList {

    private static final Object MADE = "completions are made";
    private static final int ROWS = 8;
    private static final double ROW = 30; // pixels
    private static final double EDGE = 10; // above and below the rows, together

    private final TextField field;
    private final Suggestions suggestions;
    private final Runnable toList;

    private CompletionList(TextField field, Suggestions suggestions, Runnable toList) {
        this.field = field;
        this.suggestions = suggestions;
        this.toList = toList;
    }

    /// @param suggestions asked on a thread of ControlsFX
    /// @param toList gives the keyboard to what was found
    static void bind(TextField field, Suggestions suggestions, Runnable toList) {
        var completions = new CompletionList(field, suggestions, toList);
        field.focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused && field.getProperties().putIfAbsent(MADE, true) == null) {
                                completions.make();
                            }
                        });
    }

    private void make() {
        var binding =
                new UnchosenBinding<>(
                        field, asked -> suggestions.of(asked.getUserText()), new AsQuery());
        var popup = binding.getAutoCompletionPopup();
        // before it is first shown, else the popup makes a skin of its own with plain rows
        var skin =
                new AutoCompletePopupSkin<>(popup, _ -> new CompletionCell(this::forget, binding));
        popup.setSkin(skin);
        if (skin.getNode() instanceof ListView<?> list) {
            dress(list);
            binding.over(list);
            list.addEventHandler(KeyEvent.KEY_PRESSED, press -> key(press, list, binding));
        }
        binding.setVisibleRowCount(ROWS);
        popup.prefWidthProperty().bind(field.widthProperty());
        showHistory(binding);
    }

    private void forget(String words) {
        suggestions.forget(words);
    }

    private static void dress(ListView<?> list) {
        // it looks up colours of Modena that our theme has not, and prints a warning for each
        list.getStylesheets().clear();
        list.setFixedCellSize(ROW);
        list.prefHeightProperty().unbind();
        list.prefHeightProperty()
                .bind(Bindings.min(ROWS, Bindings.size(list.getItems())).multiply(ROW).add(EDGE));
    }

    /// Enter that puts in what is chosen ends here; without a choice it means what is typed.
    private void key(KeyEvent press, ListView<?> list, AutoCompletionBinding<?> binding) {
        boolean chosen = list.getSelectionModel().getSelectedItem() != null;
        if (press.getCode() == KeyCode.ENTER) {
            press.consume();
            if (!chosen) {
                binding.getAutoCompletionPopup().hide();
                toList.run();
            }
        } else if (press.getCode() == KeyCode.TAB && chosen) {
            press.consume();
        }
    }

    /// An empty field shows what was searched for lately, when it is clicked or left by the arrow
    /// down.
    private void showHistory(AutoCompletionBinding<Completion> completions) {
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
                        press.consume();
                        completions.setUserInput("");
                    }
                });
    }

    /// Puts in the whole query.
    private static final class AsQuery extends StringConverter<Completion> {
        @Override
        public String toString(@Nullable Completion item) {
            return item == null ? "" : item.query();
        }

        @Override
        public Completion fromString(String typed) {
            return new Completion(typed, typed, "", -1);
        }
    }
}
