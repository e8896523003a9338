package org.demarche.ui.activity;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

import org.demarche.ingest.job.IngestEvent.Progressed;
import org.demarche.ui.Controls;
import org.demarche.ui.Icon;
import org.demarche.ui.sources.SourcesViewModel;
import org.jspecify.annotations.Nullable;

import java.time.InstantSource;

/// The foot of the window: how much there is, what runs, what failed, and how fresh it all is.
public final class StatusLine extends HBox {

    private static final Duration NEWS = Duration.seconds(20); // long enough for slow readers

    private final ActivityViewModel activity;
    private final SourcesViewModel sources;
    private final InstantSource clock;
    private final Label articles = new Label();
    private final Label index = new Label();
    private final Label job = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final HBox running = new HBox(7);
    private final Button failures;
    private final Label message = Controls.label("", "message");
    private final Label refreshed = new Label();
    private final PauseTransition forgetting = new PauseTransition(NEWS);

    /// @param showActivity on the click on the failures
    public StatusLine(
            ActivityViewModel activity,
            SourcesViewModel sources,
            InstantSource clock,
            Runnable showActivity) {
        this.activity = activity;
        this.sources = sources;
        this.clock = clock;
        this.failures = Controls.link("", showActivity);
        getStyleClass().add("status-line");
        setAlignment(Pos.CENTER_LEFT);
        var cancel = Controls.iconButton(Icon.CLOSE, "Stop after this article", this::cancel);
        cancel.getStyleClass().add("small");
        running.setAlignment(Pos.CENTER_LEFT);
        running.getChildren().addAll(job, bar, cancel);
        getChildren()
                .addAll(articles, index, running, failures, message, Controls.spring(), refreshed);
        for (var part : getChildren().subList(0, 4)) {
            ((javafx.scene.layout.Region) part).setMinWidth(USE_PREF_SIZE);
        }
        refreshed.setMinWidth(USE_PREF_SIZE);
        forgetting.setOnFinished(_ -> forget());
        activity.messageProperty().subscribe(_ -> forgetting.playFromStart());
        sources.countsProperty().subscribe(_ -> showCounts());
        activity.runningProperty().subscribe(this::showJob);
        message.textProperty().bind(activity.messageProperty());
        var what =
                Bindings.createStringBinding(
                        () -> StatusWords.failures(activity.failures(), activity.problems().size()),
                        activity.failures(),
                        activity.problems());
        failures.textProperty().bind(what);
        failures.visibleProperty().bind(what.isNotEmpty());
        failures.managedProperty().bind(what.isNotEmpty());
    }

    /// Says in a few words what was just done, or is being done ("…").
    public void say(String words) {
        activity.say(words);
    }

    /// What was said a while ago is old; what still goes on is not.
    private void forget() {
        if (!message.getText().endsWith("…")) {
            activity.say("");
        }
    }

    private void cancel() {
        activity.cancel();
        showJob(activity.runningProperty().get());
    }

    private void showCounts() {
        var counts = sources.countsProperty().get();
        articles.setText(Controls.count(counts.all(), "article", "articles"));
        index.setText(StatusWords.index(counts, activity.runningProperty().get() != null));
        refreshed.setText(
                sources.lastRefresh()
                        .map(last -> StatusWords.refreshed(last, clock.instant()))
                        .orElse(""));
    }

    private void showJob(@Nullable Progressed report) {
        running.setVisible(report != null);
        running.setManaged(report != null);
        if (report != null) {
            job.setText(StatusWords.job(report));
            bar.setProgress(report.progress().fraction());
        }
        showCounts();
    }
}
