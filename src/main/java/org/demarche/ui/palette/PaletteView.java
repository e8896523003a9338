package org.demarche.ui.palette;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.demarche.ui.Controls;
import org.demarche.ui.command.Command;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// The list of all commands that Ctrl+K opens.
public final class PaletteView extends VBox {

    private final PaletteViewModel model; // held: a binding alone would let it go
    private final TextField field = new TextField();
    private final ListView<Command> list = new ListView<>();

    /// @param run takes the palette away and does the command
    public PaletteView(PaletteViewModel model, Consumer<Command> run) {
        this.model = model;
        getStyleClass().addAll("layer", "palette");
        field.setPromptText("Type a command");
        field.setAccessibleText("Command");
        field.textProperty().bindBidirectional(model.lettersProperty());
        list.setItems(model.found());
        list.setFixedCellSize(34);
        list.setPrefHeight(34 * 9 + 2);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Line(run));
        list.setPlaceholder(new Label("No command has these letters."));
        model.found().subscribe(() -> list.getSelectionModel().clearAndSelect(0));
        list.getSelectionModel().clearAndSelect(0);
        field.addEventFilter(KeyEvent.KEY_PRESSED, press -> key(press, run));
        getChildren().addAll(field, list);
    }

    public TextField field() {
        return field;
    }

    private void key(KeyEvent press, Consumer<Command> run) {
        switch (press.getCode()) {
            case DOWN -> move(press, 1);
            case UP -> move(press, -1);
            case PAGE_DOWN -> move(press, 8);
            case PAGE_UP -> move(press, -8);
            case ENTER -> {
                press.consume();
                var command = list.getSelectionModel().getSelectedItem();
                if (command != null) {
                    run.accept(command);
                }
            }
            default -> {
                // the field's own
            }
        }
    }

    private void move(KeyEvent press, int steps) {
        press.consume();
        int size = model.found().size();
        if (size > 0) {
            int at = Math.clamp(list.getSelectionModel().getSelectedIndex() + steps, 0, size - 1);
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(Math.max(0, at - 4));
        }
    }

    private static final class Line extends ListCell<Command> {
        Line(Consumer<Command> run) {
            setOnMouseClicked(
                    _ -> {
                        if (getItem() != null) {
                            run.accept(getItem());
                        }
                    });
        }

        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            if (empty || command == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var line = new HBox(Controls.label(command.name()), Controls.spring());
            line.getStyleClass().add("palette-line");
            if (command.key() != null) {
                line.getChildren().add(Controls.label(command.keyLabel(), "key"));
            }
            setGraphic(line);
            setAccessibleText(command.name());
        }
    }
}
