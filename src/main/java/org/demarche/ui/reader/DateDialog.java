package org.demarche.ui.reader;

import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.demarche.model.article.PublicationDate;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;

/// Asks on which day an article was published.
final class DateDialog {

    private final Dialog<@Nullable LocalDate> dialog = new Dialog<>();
    private final Consumer<PublicationDate> chosen;

    DateDialog(Window owner, Consumer<PublicationDate> chosen) {
        this.chosen = chosen;
        var day = new DatePicker();
        day.setPromptText("day, month, year");
        var set = new ButtonType("Set the date", ButtonData.OK_DONE);
        dialog.initOwner(owner);
        dialog.setTitle("When was this published?");
        dialog.setHeaderText(null);
        var pane = dialog.getDialogPane();
        pane.getStylesheets().addAll(owner.getScene().getStylesheets());
        pane.setContent(
                new VBox(
                        10,
                        new Label(
                                "Words like “Wednesday” or “last week” are counted from this day."),
                        day));
        pane.getButtonTypes().addAll(set, ButtonType.CANCEL);
        var ok = pane.lookupButton(set);
        ok.disableProperty()
                .bind(
                        day.valueProperty()
                                .map(
                                        d ->
                                                d.isAfter(
                                                        LocalDate.now(ZoneId.systemDefault())
                                                                .plusDays(1)))
                                .orElse(true));
        dialog.setResultConverter(button -> button == set ? day.getValue() : null);
    }

    void show() {
        dialog.setOnHidden(
                _ -> {
                    var day = dialog.getResult();
                    if (day != null) {
                        chosen.accept(PublicationDate.of(day));
                    }
                });
        dialog.show();
    }
}
