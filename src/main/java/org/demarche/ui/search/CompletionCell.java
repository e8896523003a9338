package org.demarche.ui.search;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.demarche.model.query.Completion;
import org.demarche.ui.Controls;
import org.demarche.ui.Icon;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A line of the list under the search field: what may be meant, and how many articles that is.
final class CompletionCell extends ListCell<Completion> {

    private final Label shown = new Label();
    private final Label more = Controls.label("", "quiet");
    private final Label says = Controls.label("", "quiet");
    private final HBox line = new HBox(10, shown, says, Controls.spring(), more);

    private final Button forget;

    /// @param forgets a search that was asked before
    /// @param offers are made anew then
    CompletionCell(Consumer<String> forgets, AutoCompletionBinding<Completion> offers) {
        forget =
                Controls.iconButton(
                        Icon.CLOSE,
                        "Forget this search",
                        () -> {
                            if (getItem() != null) {
                                forgets.accept(getItem().query());
                                offers.setUserInput("");
                            }
                        });
        forget.getStyleClass().add("chip-remove");
        forget.setFocusTraversable(false);
        // else the click would choose the line as well
        forget.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        line.getChildren().add(forget);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        line.setAlignment(Pos.CENTER_LEFT);
        more.setMinWidth(USE_PREF_SIZE);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Completion item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        shown.setText(item.label());
        boolean counted = item.articles() >= 0;
        says.setText(counted ? item.says() : "");
        more.setText(
                counted ? Controls.count(item.articles(), "article", "articles") : item.says());
        forget.setVisible(item.isAsked());
        forget.setManaged(item.isAsked());
        setAccessibleText(
                Stream.of(item.label(), says.getText(), more.getText())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", ")));
        setGraphic(line);
    }
}
