package org.demarche.ui.batch;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.demarche.library.batch.BatchForm;
import org.demarche.library.batch.BatchLine;
import org.demarche.ui.Controls;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.Function;

/// Asks for a list, shows how many articles answer each line, and writes all of them into a file.
public final class BatchPane extends VBox {

    private final BatchViewModel model;
    private final TextArea list = new TextArea();
    private final TableView<BatchLine> table;

    /// @param open searches for the line that is double-clicked
    /// @param say tells where the answers were written
    public BatchPane(
            BatchViewModel model, Consumer<String> open, Consumer<String> say, Runnable close) {
        super(10);
        this.model = model;
        getStyleClass().addAll("layer", "dialog", "batch-pane");
        table = new TableView<>(model.lines());
        list.setPromptText("One name or query a line");
        list.setAccessibleText("Names or queries, one a line");
        list.setPrefRowCount(6);
        table.getColumns().add(column("Name or query", 300, BatchLine::query));
        table.getColumns()
                .add(column("Articles", 80, line -> "%,d".formatted(line.answer().total())));
        table.getColumns().add(column("Best match", 300, BatchPane::best));
        table.setPrefHeight(280);
        table.setPlaceholder(
                new Label("Here stands how many articles answer each line, and the best of them."));
        table.setRowFactory(
                _ -> {
                    var row = new TableRow<BatchLine>();
                    row.setOnMouseClicked(
                            click -> {
                                if (click.getClickCount() == 2 && !row.isEmpty()) {
                                    open.accept(row.getItem().query());
                                }
                            });
                    return row;
                });
        getChildren()
                .addAll(
                        Controls.label("Search for a list", "layer-title", "strong"),
                        list,
                        asking(),
                        table,
                        buttons(say, close));
    }

    public TextArea field() {
        return list;
    }

    private static String best(BatchLine line) {
        var hits = line.answer().hits();
        return hits.isEmpty() ? "" : hits.getFirst().article().title();
    }

    private HBox asking() {
        var file = new Button("Open a file…");
        file.setOnAction(
                _ -> {
                    var chosen = new FileChooser().showOpenDialog(getScene().getWindow());
                    if (chosen != null) {
                        model.read(chosen.toPath(), list::setText);
                    }
                });
        var ask = new Button("Search");
        ask.getStyleClass().add("accent");
        ask.disableProperty().bind(list.textProperty().map(String::isBlank));
        ask.setOnAction(_ -> model.ask(list.getText()));
        var busy = Controls.label("searching…", "quiet");
        busy.visibleProperty().bind(model.askingProperty());
        var line = new HBox(8, file, busy, Controls.spring(), ask);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private HBox buttons(Consumer<String> say, Runnable close) {
        var save = new MenuButton("Save as");
        for (var form : BatchForm.values()) {
            var item = new MenuItem(form.name() + "…");
            item.setOnAction(_ -> save(form, say));
            save.getItems().add(item);
        }
        var done = new Button("Close");
        done.setOnAction(_ -> close.run());
        save.disableProperty().bind(Bindings.isEmpty(model.lines()));
        return new HBox(8, save, Controls.spring(), done);
    }

    private void save(BatchForm form, Consumer<String> say) {
        var chooser = new FileChooser();
        chooser.setInitialFileName("answers." + form.ending());
        var chosen = chooser.showSaveDialog(getScene().getWindow());
        if (chosen != null) {
            model.write(chosen.toPath(), form, written -> say.accept("Written: " + written));
        }
    }

    private static TableColumn<BatchLine, BatchLine> column(
            String title, double width, Function<BatchLine, String> words) {
        var column = new TableColumn<BatchLine, BatchLine>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(
                _ ->
                        new TableCell<>() {
                            @Override
                            protected void updateItem(@Nullable BatchLine line, boolean empty) {
                                super.updateItem(line, empty);
                                setText(empty || line == null ? null : words.apply(line));
                            }
                        });
        return column;
    }
}
