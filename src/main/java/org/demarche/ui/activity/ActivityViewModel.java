package org.demarche.ui.activity;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.demarche.ingest.Intake;
import org.demarche.ingest.job.IngestEvent.Progressed;
import org.demarche.ingest.job.Job;
import org.demarche.ingest.job.Lane;
import org.demarche.library.Library;
import org.demarche.model.intake.Failure;
import org.demarche.ui.Background;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/// What goes on and what went wrong: the jobs of this sitting, the failures that wait, and the
/// things that a reader can do about them. Used on the JavaFX thread only.
public final class ActivityViewModel {

    private static final int JOBS_SHOWN = 20;

    private final Library library;
    private final Intake intake;
    private final Background background;
    private final Problems problems;
    private final ObservableList<Progressed> jobs = FXCollections.observableArrayList();
    private final ObservableList<Failure> failures = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Progressed> running =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private boolean announced;

    public ActivityViewModel(
            Library library,
            Intake intake,
            Background background,
            Problems problems,
            IngestNews news) {
        this.library = library;
        this.intake = intake;
        this.background = background;
        this.problems = problems;
        news.subscribe(this::hear);
    }

    private void hear(IngestNews.News news) {
        news.jobs().forEach(this::show);
        if (news.failures()) {
            refreshFailures();
        }
    }

    /// Says in a few words what was just done, until the next thing is. Words that end in "…" say
    /// what is being done: how it went takes their place when a job that brings articles ends.
    public void say(String words) {
        announced = words.endsWith("…");
        message.set(words);
    }

    private void show(Progressed report) {
        if (announced && report.ended() && report.job().lane() == Lane.ARRIVING) {
            message.set(StatusWords.ended(report));
        }
        int place = placeOf(report.job());
        if (place < 0) {
            jobs.addFirst(report);
        } else {
            jobs.set(place, report);
        }
        if (jobs.size() > JOBS_SHOWN) {
            jobs.removeLast();
        }
        // The oldest that has not ended: jobs run one after another.
        running.set(jobs.reversed().stream().filter(job -> !job.ended()).findFirst().orElse(null));
    }

    private int placeOf(Job job) {
        for (int i = 0; i < jobs.size(); i++) {
            if (jobs.get(i).job().equals(job)) {
                return i;
            }
        }
        return -1;
    }

    public void refreshFailures() {
        background.ask(
                library::failures,
                fresh -> {
                    if (!fresh.equals(failures)) {
                        failures.setAll(fresh);
                    }
                });
    }

    /// Stops the running job after its present article.
    public void cancel() {
        var report = running.get();
        if (report != null) {
            report.job().cancel().cancel();
        }
    }

    /// Does again what failed.
    public void tryAgain(Failure failure) {
        var _ =
                switch (failure.stage()) {
                    case FETCH -> intake.refresh(true);
                    case IMPORT, TEXT -> again(failure.subject());
                    case ANALYSIS, INDEX -> intake.analyse(-1);
                };
        dismiss(failure);
    }

    private Job again(String subject) {
        return subject.matches("https?://.*")
                ? intake.add(List.of(subject))
                : intake.importFiles(List.of(Path.of(subject)), null);
    }

    public void dismiss(Failure failure) {
        failures.remove(failure);
        background.ask(
                () -> {
                    library.dismiss(failure.id());
                    return failure;
                },
                _ -> refreshFailures());
    }

    /// Of this sitting, newest first, each with its newest word.
    public ObservableList<Progressed> jobs() {
        return jobs;
    }

    /// Newest first.
    public ObservableList<Failure> failures() {
        return failures;
    }

    /// Sentences about the window's own work, newest first.
    public ObservableList<String> problems() {
        return problems.sentences();
    }

    /// What was just done; empty when nothing was yet.
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// The job that runs now; null when none does.
    public ReadOnlyObjectProperty<@Nullable Progressed> runningProperty() {
        return running.getReadOnlyProperty();
    }
}
