package org.demarche.ui.activity;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.demarche.ingest.job.IngestEvent.Progressed;
import org.demarche.model.intake.Failure;
import org.demarche.ui.Controls;

import java.util.ArrayList;
import java.util.List;

/// What runs, what ran, and every failure as a sentence with what can be done about it.
public final class ActivityPane extends VBox {

    private final ActivityViewModel model;
    private final VBox lines = new VBox();
    private final Button done = new Button("Close");

    /// @param close takes the pane away
    public ActivityPane(ActivityViewModel model, Runnable close) {
        this.model = model;
        getStyleClass().addAll("layer", "activity");
        lines.getStyleClass().add("lines");
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        done.setOnAction(_ -> close.run());
        getChildren()
                .addAll(
                        Controls.label("Activity", "layer-title", "strong"),
                        scroll,
                        new HBox(Controls.spring(), done));
        for (ObservableList<?> list : List.of(model.jobs(), model.failures(), model.problems())) {
            list.addListener((ListChangeListener<Object>) _ -> draw());
        }
        draw();
    }

    /// What takes the keyboard.
    public Button closeButton() {
        return done;
    }

    private void draw() {
        var nodes = new ArrayList<Node>();
        if (!model.failures().isEmpty() || !model.problems().isEmpty()) {
            nodes.add(Controls.label("NEEDS ATTENTION", "group"));
            model.problems().forEach(sentence -> nodes.add(problem(sentence)));
            model.failures().forEach(failure -> nodes.add(failure(failure)));
        }
        nodes.add(Controls.label("JOBS", "group"));
        if (model.jobs().isEmpty()) {
            nodes.add(nothing());
        }
        model.jobs().forEach(report -> nodes.add(job(report)));
        lines.getChildren().setAll(nodes);
    }

    private static Node nothing() {
        var words =
                Controls.label(
                        "Nothing has run since the window was opened. What is fetched, imported"
                                + " and analysed stands here while it goes on.",
                        "quiet");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        return words;
    }

    private Node problem(String sentence) {
        return card(
                sentence, "", Controls.link("Dismiss", () -> model.problems().remove(sentence)));
    }

    private Node failure(Failure failure) {
        var again = Controls.link("Try again", () -> model.tryAgain(failure));
        var dismiss = Controls.link("Dismiss", () -> model.dismiss(failure));
        var tries = Controls.count(failure.attempts(), "attempt", "attempts");
        return card(failure.sentence(), failure.subject() + " · " + tries, again, dismiss);
    }

    private static Node card(String sentence, String about, Node... deeds) {
        var words = Controls.label(sentence, "sentence");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        var card = new VBox(4, words);
        if (!about.isEmpty()) {
            card.getChildren().add(Controls.label(about, "quiet"));
        }
        card.getChildren().add(new HBox(12, deeds));
        card.getStyleClass().add("card");
        return card;
    }

    private static Node job(Progressed report) {
        if (report.ended()) {
            return Controls.label(StatusWords.ended(report), "job");
        }
        var bar = new ProgressBar(report.progress().fraction());
        var words = Controls.label(StatusWords.job(report), "job");
        var line = new HBox(10, words, Controls.spring(), bar);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
