package org.demarche.ui.activity;

import org.demarche.ingest.job.IngestEvent;
import org.demarche.ingest.job.Job;
import org.demarche.ui.Background;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Gathers what the jobs tell between two frames into one message, so that a thousand reports draw
/// once and none of them is lost.
public final class IngestNews implements Consumer<IngestEvent> {

    private final Object lock = new Object();
    private final List<Consumer<News>> readers = new ArrayList<>();
    private final Consumer<Object> wake;
    private Gathering gathering = new Gathering();

    public IngestNews(Background background) {
        wake = background.latest(_ -> deliver());
    }

    /// What happened since the last message.
    ///
    /// @param kept true when articles were added
    /// @param grouped true when articles were put into stories
    /// @param analysed ids of those with fresh findings
    /// @param sources true when sources changed
    /// @param failures true when something went wrong or was put right
    /// @param jobs the newest word of each job that spoke, oldest job first
    public record News(
            boolean kept,
            boolean grouped,
            Set<Long> analysed,
            boolean sources,
            boolean failures,
            List<IngestEvent.Progressed> jobs) {}

    /// Tells `reader` on the JavaFX thread from now on. Call it there.
    public void subscribe(Consumer<News> reader) {
        readers.add(reader);
    }

    /// May be called from any thread.
    @Override
    public void accept(IngestEvent event) {
        synchronized (lock) {
            gathering.add(event);
        }
        wake.accept(event);
    }

    private void deliver() {
        News news;
        synchronized (lock) {
            news = gathering.news();
            gathering = new Gathering();
        }
        List.copyOf(readers).forEach(reader -> reader.accept(news));
    }

    /// The message that is being written.
    private static final class Gathering {
        private boolean kept;
        private boolean grouped;
        private boolean sources;
        private boolean failures;
        private final Set<Long> analysed = new HashSet<>();
        private final Map<Job, IngestEvent.Progressed> jobs = new LinkedHashMap<>();

        void add(IngestEvent event) {
            switch (event) {
                case IngestEvent.Kept _ -> kept = true;
                case IngestEvent.Taken _ -> {} // `Kept` tells when it can be found
                case IngestEvent.TakenFeed _ -> sources = true;
                case IngestEvent.Offered _ -> {} // the source desk asks about it
                case IngestEvent.Failed _, IngestEvent.BadLine _ -> failures = true;
                case IngestEvent.Grouped _ -> grouped = true;
                case IngestEvent.Analysed(var articles) -> analysed.addAll(articles);
                case IngestEvent.SourcesChanged _ -> sources = true;
                case IngestEvent.FailuresChanged _ -> failures = true;
                case IngestEvent.Progressed progressed -> jobs.put(progressed.job(), progressed);
            }
        }

        News news() {
            return new News(
                    kept,
                    grouped,
                    Set.copyOf(analysed),
                    sources,
                    failures,
                    List.copyOf(jobs.values()));
        }
    }
}
