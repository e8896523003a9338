package org.demarche.ui.window.desk;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.demarche.ingest.job.IngestEvent;
import org.demarche.model.intake.Source;
import org.demarche.ui.Controls;
import org.demarche.ui.Overlay;
import org.demarche.ui.command.Command.Group;
import org.demarche.ui.command.Commands;
import org.demarche.ui.command.Key.Pressed;
import org.demarche.ui.dialog.AddSourcePane;
import org.demarche.ui.dialog.FeedChoicePane;
import org.demarche.ui.dialog.PackViewModel;
import org.demarche.ui.dialog.SourcePane;
import org.demarche.ui.window.parts.WindowParts;
import org.jspecify.annotations.Nullable;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the commands do that concern where articles come from: sources, lists of feeds, files,
/// samples.
public final class SourceDesk {

    public static final String REFRESH = "Refresh all sources";
    public static final String ADD = "Add sources…";

    private final WindowParts parts;
    private final Overlay overlay;
    private final Consumer<String> say;

    /// @param say writes a few words at the foot of the window
    public SourceDesk(WindowParts parts, Overlay overlay, Consumer<String> say) {
        this.parts = parts;
        this.overlay = overlay;
        this.say = say;
        Consumer<IngestEvent.Offered> show = parts.background().latest(this::offer);
        parts.doors()
                .intake()
                .watch(
                        event -> {
                            if (event instanceof IngestEvent.Offered offered) {
                                show.accept(offered);
                            }
                        });
    }

    /// A page has several feeds: asks which, unless the reader is about something else.
    private void offer(IngestEvent.Offered offered) {
        if (overlay.showingProperty().get()) {
            say.accept(
                    "%s offers %d feeds; the first is taken."
                            .formatted(offered.page(), offered.feeds().size()));
            return;
        }
        var pane =
                new FeedChoicePane(
                        offered,
                        chosen -> {
                            overlay.hide();
                            take(offered.taken(), chosen);
                        },
                        overlay::hide);
        show(pane, pane.first());
    }

    /// @param taken is a source already; it goes if it was not chosen
    private void take(Source taken, List<URI> chosen) {
        var others =
                chosen.stream().filter(feed -> !feed.equals(taken.address())).map(URI::toString);
        var places = others.toList();
        if (!chosen.contains(taken.address())) {
            parts.sources().unsubscribe(taken);
        }
        if (!places.isEmpty()) {
            add(places);
        }
    }

    /// @param window over which the platform shows its own panes
    public void addTo(Commands all, Supplier<@Nullable Window> window) {
        all.add(ADD, Group.LIBRARY, Pressed.of("Shortcut+N"), this::addSources);
        all.add(
                "Import files…",
                Group.LIBRARY,
                Pressed.of("Shortcut+O"),
                () -> importFiles(window.get()));
        all.add(REFRESH, Group.LIBRARY, Pressed.of("Shortcut+R"), this::refresh);
        all.add("Export feeds (OPML)…", Group.LIBRARY, () -> exportFeeds(window.get()));
        all.add("Bring the samples", Group.LIBRARY, this::importSamples);
        all.add("Remove the samples", Group.LIBRARY, this::removeSamples);
    }

    public void addSources() {
        parts.background()
                .ask(
                        () -> {
                            var have = new HashSet<URI>();
                            parts.doors().library().sources().forEach(s -> have.add(s.address()));
                            return new PackViewModel(parts.doors().intake().pack(), have);
                        },
                        pack -> {
                            var pane = new AddSourcePane(pack, this::add, overlay::hide);
                            show(pane, pane.field());
                        });
    }

    /// How a source is called, filed and asked.
    public void source(Source source) {
        var pane =
                new SourcePane(
                        source,
                        new SourcePane.Deeds() {
                            @Override
                            public void keep(String title, Source.Manner manner) {
                                overlay.hide();
                                parts.sources().change(source, title, manner);
                            }

                            @Override
                            public void unsubscribe() {
                                overlay.hide();
                                parts.sources().unsubscribe(source);
                            }

                            @Override
                            public void ask() {
                                overlay.hide();
                                askAgain(source);
                            }

                            @Override
                            public void close() {
                                overlay.hide();
                            }
                        });
        show(pane, pane.field());
    }

    private void askAgain(Source source) {
        say.accept("Asking “%s”…".formatted(source.title())); // before it can have been asked
        parts.background()
                .ask(
                        () -> {
                            parts.doors().library().askAgain(source.id());
                            return parts.doors().intake().refresh(false);
                        },
                        _ -> {});
    }

    /// Writes all feeds, with their folders, into a file that other readers understand.
    private void exportFeeds(@Nullable Window owner) {
        var chooser = new FileChooser();
        chooser.setInitialFileName("feeds.opml");
        var file = chooser.showSaveDialog(owner);
        if (file != null) {
            exportFeeds(file.toPath());
        }
    }

    /// Beside the window; says at its foot where they are.
    public void exportFeeds(Path file) {
        parts.background()
                .ask(
                        () -> Files.writeString(file, parts.doors().intake().feedList()),
                        written -> say.accept("The feeds are written to " + written + "."));
    }

    private void add(AddSourcePane.Chosen chosen) {
        if (!chosen.feeds().isEmpty()) {
            var _ = parts.doors().intake().subscribe(chosen.feeds());
        }
        if (!chosen.places().isEmpty()) {
            var _ = parts.doors().intake().add(chosen.places());
        }
        overlay.hide();
        int number = chosen.feeds().size() + chosen.places().size();
        say.accept("Asking " + Controls.count(number, "source", "sources") + "…");
    }

    private void add(List<String> places) {
        overlay.hide();
        var _ = parts.doors().intake().add(places);
        say.accept("Asking " + Controls.count(places.size(), "source", "sources") + "…");
    }

    public void addAddress(String address) {
        add(List.of(address));
    }

    private void importFiles(@Nullable Window owner) {
        var chosen = new FileChooser().showOpenMultipleDialog(owner);
        if (chosen != null) {
            importFiles(chosen.stream().map(File::toPath).toList());
        }
    }

    public void importFiles(List<Path> files) {
        var _ = parts.doors().intake().importFiles(files, null);
        say.accept("Importing " + Controls.count(files.size(), "file", "files") + "…");
    }

    private void refresh() {
        var _ = parts.doors().intake().refresh(true);
        say.accept("Asking all sources…");
    }

    private void importSamples() {
        var _ = parts.doors().intake().importSamples();
    }

    public void removeSamples() {
        parts.sources()
                .removeSamples(
                        gone -> {
                            say.accept(Controls.count(gone, "sample", "samples") + " removed.");
                            parts.articles().reload();
                            parts.doors().intake().index();
                        });
    }

    private void show(Region pane, Node focus) {
        overlay.show(pane, Pos.CENTER, focus);
    }
}
