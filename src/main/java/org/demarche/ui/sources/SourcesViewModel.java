package org.demarche.ui.sources;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.demarche.library.Library;
import org.demarche.library.Library.Counts;
import org.demarche.library.Watches;
import org.demarche.model.article.ArticleFilter;
import org.demarche.model.intake.Source;
import org.demarche.model.watch.Watch;
import org.demarche.model.watch.WatchState;
import org.demarche.ui.Background;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/// What the source pane lists: the parts of the library and the sources, with how much of each
/// waits to be read. Used on the JavaFX thread only.
public final class SourcesViewModel {

    private static final WatchMenu NO_MENU =
            new WatchMenu() {
                @Override
                public void open(Watch watch) {}

                @Override
                public void remove(Watch watch) {}
            };
    private static final Counts NOTHING = new Counts(0, 0, 0, 0, 0, Map.of());

    private final Library library;
    private final Watches watches;
    private final Background background;
    private final ObservableList<SourceRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyBooleanWrapper withoutSources = new ReadOnlyBooleanWrapper();
    private List<Source> sources = List.of();
    private Consumer<Source> onOpen = _ -> {};
    private WatchMenu onWatch = NO_MENU;
    private boolean asking;
    private boolean askAgain;

    public SourcesViewModel(Library library, Watches watches, Background background) {
        this.library = library;
        this.watches = watches;
        this.background = background;
    }

    /// Reads sources and counts anew. However often it is called meanwhile, only once more.
    public void refresh() {
        if (asking) {
            askAgain = true;
            return;
        }
        asking = true;
        background.ask(
                () ->
                        new State(
                                library.counts(),
                                library.sources(),
                                watches.states(),
                                library.tags()),
                this::show);
    }

    record State(
            Counts counts,
            List<Source> sources,
            List<WatchState> watches,
            Map<String, Integer> tags) {}

    private void show(State state) {
        asking = false;
        sources = state.sources();
        withoutSources.set(sources.isEmpty());
        var fresh = rows(state);
        exchange(fresh);
        counts.set(state.counts());
        if (askAgain) {
            askAgain = false;
            refresh();
        }
    }

    /// Touches the lines that differ only: numbers change all the time while articles come in.
    private void exchange(List<SourceRow> fresh) {
        if (fresh.size() != rows.size()) {
            rows.setAll(fresh);
            return;
        }
        for (int i = 0; i < fresh.size(); i++) {
            if (!fresh.get(i).equals(rows.get(i))) {
                rows.set(i, fresh.get(i));
            }
        }
    }

    /// The lines of the pane, from top to bottom.
    static List<SourceRow> rows(State state) {
        var counts = state.counts();
        var sources = state.sources();
        var rows = new ArrayList<SourceRow>();
        rows.add(new SourceRow.Heading("Library"));
        rows.add(new SourceRow.Part(ArticleFilter.ALL, "All articles", counts.all(), false));
        rows.add(new SourceRow.Part(ArticleFilter.UNREAD, "Unread", counts.unread(), true));
        rows.add(
                new SourceRow.Part(
                        ArticleFilter.BOOKMARKED, "Bookmarks", counts.bookmarked(), false));
        if (counts.samples() > 0) {
            rows.add(new SourceRow.Samples(counts.samples()));
        }
        if (!state.watches().isEmpty()) {
            rows.add(new SourceRow.Heading("Watches"));
            state.watches().forEach(watch -> rows.add(new SourceRow.Watching(watch)));
        }
        if (!state.tags().isEmpty()) {
            rows.add(new SourceRow.Heading("Tags"));
            state.tags().forEach((tag, number) -> rows.add(new SourceRow.Tag(tag, number)));
        }
        addAll(rows, "Feeds", Source.Feed.class, counts, sources);
        addAll(rows, "Pages", Source.Page.class, counts, sources);
        addAll(rows, "Calendars", Source.Calendar.class, counts, sources);
        addAll(rows, "Folders", Source.Folder.class, counts, sources);
        return rows;
    }

    private static void addAll(
            List<SourceRow> rows,
            String heading,
            Class<? extends Source> kind,
            Counts counts,
            List<Source> sources) {
        var byFolder = new TreeMap<String, List<Source>>(String.CASE_INSENSITIVE_ORDER);
        for (var source : sources) {
            if (kind.isInstance(source)) {
                var folder = source.manner().folder();
                byFolder.computeIfAbsent(folder, _ -> new ArrayList<>()).add(source);
            }
        }
        byFolder.forEach(
                (folder, these) -> {
                    rows.add(new SourceRow.Heading(folder.isEmpty() ? heading : folder));
                    for (var source : these) {
                        int unread = counts.unreadBySource().getOrDefault(source.id(), 0);
                        rows.add(new SourceRow.Origin(source, unread));
                    }
                });
    }

    /// Shows how a source is called, filed and asked.
    public void open(Source source) {
        onOpen.accept(source);
    }

    /// Shows what a watch looks for.
    public void open(Watch watch) {
        onWatch.open(watch);
    }

    /// Gives a watch up; its articles stay.
    public void remove(Watch watch) {
        onWatch.remove(watch);
    }

    /// What the other mouse button does to a watch.
    public interface WatchMenu {
        void open(Watch watch);

        void remove(Watch watch);
    }

    public void onWatch(WatchMenu menu) {
        onWatch = menu;
    }

    /// Who shows that.
    public void onOpen(Consumer<Source> opener) {
        onOpen = opener;
    }

    /// Keeps what the reader says of a source.
    public void change(Source source, String title, Source.Manner manner) {
        background.ask(
                () -> {
                    library.change(source.id(), title, manner);
                    return source;
                },
                _ -> refresh());
    }

    /// Stops asking a source. Its articles stay.
    public void unsubscribe(Source source) {
        background.ask(
                () -> {
                    library.unsubscribe(source.id());
                    return source;
                },
                _ -> refresh());
    }

    /// Takes the samples away, but for those that the reader has bookmarked.
    ///
    /// @param gone is told how many went, on the JavaFX thread
    public void removeSamples(java.util.function.IntConsumer gone) {
        background.ask(
                library::removeSamples,
                number -> {
                    refresh();
                    gone.accept(number);
                });
    }

    public ObservableList<SourceRow> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<Counts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// Whether there is no source yet; false until that is known.
    public ReadOnlyBooleanProperty withoutSourcesProperty() {
        return withoutSources.getReadOnlyProperty();
    }

    /// How a part of the library is called; empty for a source that is no longer there.
    public Optional<String> nameOf(ArticleFilter filter) {
        return rows.stream()
                .map(
                        row ->
                                switch (row) {
                                    case SourceRow.Part(var part, var title, _, _)
                                            when part.equals(filter) ->
                                            title;
                                    case SourceRow.Samples samples
                                            when samples.filter().equals(filter) ->
                                            "Samples";
                                    case SourceRow.Origin origin
                                            when origin.filter().equals(filter) ->
                                            origin.source().title();
                                    case SourceRow.Watching watch
                                            when watch.filter().equals(filter) ->
                                            watch.state().watch().name();
                                    case SourceRow.Tag tag when tag.filter().equals(filter) ->
                                            tag.name();
                                    default -> "";
                                })
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    /// When a source last answered well; empty when none ever did.
    public Optional<Instant> lastRefresh() {
        return sources.stream()
                .map(source -> source.health().lastSuccess())
                .filter(Objects::nonNull)
                .max(Instant::compareTo);
    }
}
