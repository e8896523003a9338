package org.demarche.ui.timeline.event;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

import org.demarche.model.query.TimelineEvent;
import org.demarche.ui.timeline.lane.EventWords;
import org.demarche.ui.timeline.shown.TimelineViewModel;

import java.util.function.Function;

/// The same events as a plain table, for the keyboard, for a screen reader, and for whoever likes
/// lists.
public final class EventTable {

    private final TableView<TimelineEvent> table = new TableView<>();
    private final TimelineViewModel model;

    public EventTable(TimelineViewModel model) {
        this.model = model;
        table.getStyleClass().add("timeline-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setAccessibleText("Events in order of time");
        table.getColumns().add(column("When", 150, e -> EventWords.day(e, 0)));
        table.getColumns().add(column("Who", 220, EventWords::actors));
        table.getColumns().add(column("What", 300, EventWords::label));
        table.getColumns().add(column("Kind", 100, e -> EventWords.kind(e.event().kind())));
        table.getColumns().add(column("Status", 90, EventWords::status));
        table.getColumns().add(column("Outlets", 70, e -> String.valueOf(model.outlets(e))));
        table.getColumns().add(column("Article", 320, TimelineEvent::articleTitle));
        table.setRowFactory(
                _ -> {
                    var row = new TableRow<TimelineEvent>();
                    row.setOnMouseClicked(
                            click -> {
                                if (!row.isEmpty() && click.getButton() == MouseButton.PRIMARY) {
                                    model.open(row.getItem());
                                }
                            });
                    return row;
                });
        table.addEventHandler(
                KeyEvent.KEY_PRESSED,
                press -> {
                    var event = table.getSelectionModel().getSelectedItem();
                    if (press.getCode() == KeyCode.ENTER && event != null) {
                        model.open(event);
                        press.consume();
                    }
                });
    }

    /// What the other button opens.
    public void onMenu(EventMenu menu) {
        table.setOnContextMenuRequested(
                ask -> {
                    var event = table.getSelectionModel().getSelectedItem();
                    if (event != null) {
                        menu.show(event, table, ask.getScreenX(), ask.getScreenY());
                    }
                });
    }

    /// Shows it, or takes it away; it holds no rows while nobody looks.
    public void show(boolean on) {
        table.setItems(on ? model.events() : FXCollections.emptyObservableList());
        table.setVisible(on);
    }

    /// What is shown.
    public TableView<TimelineEvent> node() {
        return table;
    }

    private static TableColumn<TimelineEvent, String> column(
            String title, double width, Function<TimelineEvent, String> words) {
        var column = new TableColumn<TimelineEvent, String>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        if (title.equals("When")) {
            column.setSortable(false); // the table's own order is that of time
        }
        return column;
    }
}
