package org.demarche.ui.watches;

import org.demarche.library.Library;
import org.demarche.library.Watches;
import org.demarche.model.article.ArticleSummary;
import org.demarche.model.watch.Watch;
import org.demarche.model.watch.WatchFind;
import org.demarche.ui.Background;
import org.demarche.ui.Controls;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Makes of what watches find the few words that the reader is told, and keeps quiet when the
/// reader has said so. What comes together is told together.
public final class WatchAlerts {

    private final Watches watches;
    private final Library library;
    private final Background background;
    private final Supplier<LocalTime> clock;
    private final Consumer<Alert> tell;
    private final Object lock = new Object();
    private final Consumer<Object> wake;
    private List<WatchFind> waiting = new ArrayList<>();

    /// @param text the title found, or how many there are
    /// @param watch the one to open on a click
    public record Alert(String title, String text, Watch watch) {}

    /// @param tell on the JavaFX thread
    public WatchAlerts(
            Watches watches,
            Library library,
            Background background,
            Supplier<LocalTime> clock,
            Consumer<Alert> tell) {
        this.watches = watches;
        this.library = library;
        this.background = background;
        this.clock = clock;
        this.tell = tell;
        wake = background.latest(_ -> deliver());
    }

    /// May be called from any thread.
    public void found(List<WatchFind> finds) {
        synchronized (lock) {
            waiting.addAll(finds);
        }
        wake.accept(finds);
    }

    private void deliver() {
        List<WatchFind> finds;
        synchronized (lock) {
            finds = waiting;
            waiting = new ArrayList<>();
        }
        background.ask(() -> alerts(finds), alerts -> alerts.forEach(tell));
    }

    private List<Alert> alerts(List<WatchFind> finds) {
        if (library.settings().quiet().isQuiet(clock.get())) {
            return List.of();
        }
        var byWatch = finds.stream().collect(Collectors.groupingBy(WatchFind::watchId));
        return byWatch.entrySet().stream()
                .flatMap(each -> watches.watch(each.getKey()).stream())
                .filter(Watch::alerts)
                .sorted(Comparator.comparing(Watch::name))
                .map(watch -> alert(watch, byWatch.getOrDefault(watch.id(), List.of())))
                .toList();
    }

    private Alert alert(Watch watch, List<WatchFind> finds) {
        var titles = library.summaries(finds.stream().limit(1).map(WatchFind::articleId).toList());
        var text =
                finds.size() == 1 && !titles.isEmpty()
                        ? titles.stream().map(ArticleSummary::title).collect(Collectors.joining())
                        : Controls.count(finds.size(), "new article", "new articles");
        return new Alert(watch.name(), text, watch);
    }
}
