package org.demarche.ui.naming;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.demarche.model.naming.EntityName;
import org.demarche.ui.Controls;
import org.demarche.ui.KindNames;
import org.demarche.ui.naming.NameDeeds.Reach;
import org.jspecify.annotations.Nullable;

import java.util.function.BiConsumer;

/// Asks for a name: one of those that are known, or a new one. Enter takes it for the whole
/// library, Shift+Enter only for what is open.
public final class NamePane extends VBox {

    private static final int ROWS = 7;
    private static final double ROW = 30;

    private final NameChoiceViewModel model;
    private final BiConsumer<EntityName, Reach> choose;
    private final @Nullable Reach narrow;
    private final TextField field = new TextField();
    private final ListView<EntityName> list = new ListView<>();

    /// What is asked.
    ///
    /// @param explained in a sentence
    /// @param begin what stands in the field at first; empty where the first name of the list is
    ///   meant
    /// @param narrow what Shift+Enter means; null when nothing is changed by the choice
    public record Question(String title, String explained, String begin, @Nullable Reach narrow) {}

    public NamePane(
            NameChoiceViewModel model, Question asked, BiConsumer<EntityName, Reach> choose) {
        this.model = model;
        this.choose = choose;
        this.narrow = asked.narrow();
        getStyleClass().addAll("layer", "dialog", "name-pane");
        var explained = Controls.label(asked.explained(), "quiet");
        explained.setWrapText(true);
        explained.setMinHeight(USE_PREF_SIZE);
        var title = Controls.label(asked.title(), "layer-title", "strong");
        field.setText(asked.begin());
        field.selectAll();
        field.setPromptText("Name");
        field.setAccessibleText("Name");
        fill(asked.begin().isEmpty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren().addAll(title, explained, field, list, buttons());
    }

    public TextField field() {
        return field;
    }

    private void fill(boolean firstIsMeant) {
        list.setItems(model.found());
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * ROWS + 2);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Line());
        list.setPlaceholder(Controls.label("No known name has these letters.", "quiet"));
        field.textProperty().subscribe((_, now) -> model.typedProperty().set(now));
        if (firstIsMeant) {
            model.found().subscribe(() -> list.getSelectionModel().clearAndSelect(0));
            list.getSelectionModel().clearAndSelect(0);
        }
    }

    private HBox buttons() {
        var always = new Button(narrow == null ? "Open" : "Always");
        always.getStyleClass().add("accent");
        always.setOnAction(_ -> take(Reach.ALWAYS));
        var line = new HBox(8, Controls.spring(), always);
        if (narrow != null) {
            boolean one = narrow == Reach.THIS_MENTION;
            var here = new Button(one ? "Only this mention" : "Only in this article");
            here.setOnAction(_ -> take(narrow));
            var keys = Controls.label("Enter: always · Shift+Enter: only here", "quiet");
            line.getChildren().setAll(keys, Controls.spring(), here, always);
        }
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void take(Reach reach) {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            choose.accept(chosen, reach);
        } else {
            model.typedProperty().set(field.getText());
            model.taken().ifPresent(name -> choose.accept(name, reach));
        }
    }

    private void key(KeyEvent press) {
        switch (press.getCode()) {
            case DOWN -> move(press, 1);
            case UP -> move(press, -1);
            case ENTER -> {
                press.consume();
                take(press.isShiftDown() && narrow != null ? narrow : Reach.ALWAYS);
            }
            default -> {
                // the field's own
            }
        }
    }

    private void move(KeyEvent press, int step) {
        press.consume();
        int size = model.found().size();
        int at = list.getSelectionModel().getSelectedIndex() + step;
        if (at < 0) {
            list.getSelectionModel().clearSelection(); // what is typed is meant again
        } else if (size > 0) {
            list.getSelectionModel().clearAndSelect(Math.min(at, size - 1));
            list.scrollTo(Math.max(0, at - ROWS / 2));
        }
    }

    private final class Line extends ListCell<EntityName> {
        Line() {
            setOnMouseClicked(
                    click -> {
                        if (getItem() != null && click.getClickCount() == 2) {
                            take(Reach.ALWAYS);
                        }
                    });
        }

        @Override
        protected void updateItem(@Nullable EntityName name, boolean empty) {
            super.updateItem(name, empty);
            if (empty || name == null) {
                setGraphic(null);
                return;
            }
            var dot = new Region();
            dot.getStyleClass().addAll("kind-dot", KindNames.style(name.kind()));
            var line =
                    new HBox(
                            8,
                            dot,
                            Controls.label(name.name()),
                            Controls.label(KindNames.one(name.kind()), "quiet"));
            line.setAlignment(Pos.CENTER_LEFT);
            setGraphic(line);
        }
    }
}
