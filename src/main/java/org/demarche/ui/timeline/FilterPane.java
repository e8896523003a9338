package org.demarche.ui.timeline;

import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;

import org.controlsfx.control.CheckComboBox;
import org.demarche.model.finding.EventKind;
import org.demarche.model.finding.EventStatus;
import org.demarche.ui.Controls;
import org.demarche.ui.timeline.shown.Narrowing;
import org.demarche.ui.timeline.shown.TimelineViewModel;

import java.util.Set;

/// Asks which events the timeline is to show: kinds, who takes part, statuses, how sure, told by
/// how many.
final class FilterPane extends VBox {

    private static final double WIDE = 190;

    private final TimelineViewModel model;
    private final CheckComboBox<EventKind> kinds =
            new CheckComboBox<>(FXCollections.observableArrayList(EventKind.values()));
    private final CheckComboBox<EventStatus> statuses =
            new CheckComboBox<>(FXCollections.observableArrayList(EventStatus.values()));
    private final Slider surest = new Slider(0, 1, 0);
    private final Spinner<Integer> outlets = new Spinner<>(1, 99, 1);
    private final TextField who = new TextField();
    private final PauseTransition pause = new PauseTransition(Duration.millis(200));
    private boolean filling;

    FilterPane(TimelineViewModel model) {
        this.model = model;
        getStyleClass().add("timeline-filters");
        kinds.setConverter(new Words<>());
        kinds.setTitle("All kinds");
        statuses.setConverter(new Words<>());
        statuses.setTitle("Any status");
        surest.setBlockIncrement(0.1);
        surest.setAccessibleText("Least confidence, from 0 to 1");
        outlets.setAccessibleText("Told by at least so many outlets");
        outlets.setPrefWidth(WIDE);
        kinds.getCheckModel()
                .getCheckedItems()
                .addListener((javafx.collections.ListChangeListener<EventKind>) _ -> changed());
        statuses.getCheckModel()
                .getCheckedItems()
                .addListener((javafx.collections.ListChangeListener<EventStatus>) _ -> changed());
        surest.valueProperty().subscribe(_ -> changed());
        outlets.valueProperty().subscribe(_ -> changed());
        who.setPromptText("Lavrov, or RUS, UKR for both");
        who.setAccessibleText("Who takes part: a name, a country or its three letters");
        pause.setOnFinished(_ -> changed());
        who.textProperty().subscribe((_, _) -> pause.playFromStart());
        var all = new Button("Show all");
        all.setOnAction(_ -> clear());
        var foot = new HBox(Controls.spring(), all);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(grid(), foot);
    }

    private GridPane grid() {
        var grid = new GridPane(12, 10);
        kinds.setPrefWidth(WIDE);
        statuses.setPrefWidth(WIDE);
        who.setPrefWidth(WIDE);
        grid.addRow(0, label("Kind"), kinds);
        grid.addRow(1, label("Who takes part"), who);
        grid.addRow(2, label("Status"), statuses);
        grid.addRow(3, label("At least so sure"), surest);
        grid.addRow(4, label("Outlets at least"), outlets);
        return grid;
    }

    private static Label label(String words) {
        return Controls.label(words, "quiet");
    }

    private void changed() {
        if (!filling) {
            model.narrowingProperty()
                    .set(
                            new Narrowing(
                                    Set.copyOf(kinds.getCheckModel().getCheckedItems()),
                                    Set.copyOf(statuses.getCheckModel().getCheckedItems()),
                                    Math.round(surest.getValue() * 20) / 20.0,
                                    outlets.getValue(),
                                    who.getText()));
        }
    }

    private void clear() {
        filling = true;
        kinds.getCheckModel().clearChecks();
        statuses.getCheckModel().clearChecks();
        surest.setValue(0);
        outlets.getValueFactory().setValue(1);
        who.clear();
        filling = false;
        changed();
    }

    /// "Ceasefire" for `CEASEFIRE`.
    private static final class Words<E extends Enum<E>> extends StringConverter<E> {
        @Override
        public String toString(E value) {
            return value.name().charAt(0)
                    + value.name().substring(1).toLowerCase(java.util.Locale.ROOT);
        }

        @Override
        public E fromString(String words) {
            throw new IllegalStateException("Nobody types here");
        }
    }
}
