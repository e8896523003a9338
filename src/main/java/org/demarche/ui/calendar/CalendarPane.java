package org.demarche.ui.calendar;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.demarche.model.finding.CalendarTime;
import org.demarche.model.query.TimelineEvent;
import org.demarche.ui.Controls;
import org.demarche.ui.DayNames;
import org.demarche.ui.calendar.CalendarRow.Plan;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.function.Consumer;

/// A calm list of what is coming, from a day on.
public final class CalendarPane extends VBox {

    private static final double WIDE = 720;
    private static final double HIGH = 540;

    private final CalendarViewModel model;
    private final Consumer<TimelineEvent> open;
    private final ListView<CalendarRow> list = new ListView<>();
    private final DatePicker from = new DatePicker();

    /// @param article the day of the article that is open; null when none is, or it has no day
    /// @param open leads to the sentence that announces a plan
    /// @param close takes the pane away
    public CalendarPane(
            CalendarViewModel model,
            @Nullable LocalDate article,
            Consumer<TimelineEvent> open,
            Runnable close) {
        this.model = model;
        this.open = open;
        getStyleClass().addAll("layer", "dialog", "calendar");
        setPrefSize(WIDE, HIGH);
        setMinHeight(0);
        list.setItems(model.rows());
        list.setCellFactory(_ -> new CalendarCell());
        list.getStyleClass().add("dyad-list");
        list.setAccessibleText("What is planned, in order of time");
        var empty = new Label();
        empty.textProperty().bind(model.emptyProperty());
        empty.getStyleClass().add("empty");
        empty.setWrapText(true);
        list.setPlaceholder(empty);
        list.setOnMouseClicked(_ -> openChosen());
        list.setOnKeyPressed(
                press -> {
                    if (press.getCode() == KeyCode.ENTER) {
                        openChosen();
                        press.consume();
                    }
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        var done = new Button("Close");
        done.setOnAction(_ -> close.run());
        var foot =
                new HBox(
                        Controls.label("Enter, or a click, opens the sentence.", "quiet"),
                        Controls.spring(),
                        done);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head(article), list, foot);
    }

    /// What takes the keyboard.
    public ListView<CalendarRow> list() {
        return list;
    }

    private HBox head(@Nullable LocalDate article) {
        var today = model.fromProperty().get();
        from.setValue(today);
        from.setEditable(false);
        from.setConverter(new DayWords());
        from.setPrefWidth(140);
        from.setAccessibleText("The first day");
        from.getEditor().setAccessibleText("The first day"); // it is what has the keyboard
        from.valueProperty()
                .subscribe(
                        day -> {
                            if (day != null) {
                                model.fromProperty().set(day);
                            }
                        });
        var head =
                new HBox(
                        8,
                        Controls.label("What is coming", "layer-title", "strong"),
                        Controls.spring(),
                        Controls.label("from", "quiet"),
                        from,
                        button("Today", today));
        if (article != null && !article.equals(today)) {
            head.getChildren().add(button("Day of the article", article));
        }
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Button button(String words, LocalDate day) {
        var button = new Button(words);
        button.getStyleClass().add("timeline-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> from.setValue(day));
        return button;
    }

    private void openChosen() {
        if (list.getSelectionModel().getSelectedItem() instanceof Plan plan) {
            open.accept(plan.happening().lead());
        }
    }

    /// "27 Jan 2022"; nobody types it.
    private static final class DayWords extends StringConverter<LocalDate> {
        @Override
        public String toString(@Nullable LocalDate day) {
            return day == null ? "" : DayNames.brief(CalendarTime.day(day), 0);
        }

        @Override
        public @Nullable LocalDate fromString(String words) {
            return null;
        }
    }
}
