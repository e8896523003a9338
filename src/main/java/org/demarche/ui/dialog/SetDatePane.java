package org.demarche.ui.dialog;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.demarche.model.article.ArticleSummary;
import org.demarche.model.article.PublicationDate;
import org.demarche.ui.Controls;

import java.util.function.Consumer;

/// Asks when an article was published, because its source did not say, or said it wrongly.
public final class SetDatePane extends VBox {

    private final TextField day = new TextField();

    public SetDatePane(ArticleSummary article, Consumer<PublicationDate> set, Runnable cancel) {
        getStyleClass().addAll("layer", "dialog");
        var title = Controls.label(article.title(), "quiet");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        var before = article.published();
        day.setText(before == null ? "" : before.day().toString());
        day.setPromptText("2022-01-27");
        day.setAccessibleText("Day of publication: year, month and day, as in 2022-01-27");
        var wrong = Controls.label("", "warning");
        var ok = new Button("Set date");
        ok.getStyleClass().add("accent");
        ok.setDefaultButton(true);
        ok.setOnAction(
                _ ->
                        PublicationDate.parse(day.getText().strip())
                                .ifPresentOrElse(
                                        set,
                                        () ->
                                                wrong.setText(
                                                        "Write it as year-month-day, as in"
                                                                + " 2022-01-27.")));
        var no = new Button("Cancel");
        no.setOnAction(_ -> cancel.run());
        var deeds = new HBox(8, wrong, Controls.spring(), no, ok);
        deeds.setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        Controls.label("When was this published?", "layer-title", "strong"),
                        title,
                        day,
                        deeds);
    }

    public TextField field() {
        return day;
    }
}
