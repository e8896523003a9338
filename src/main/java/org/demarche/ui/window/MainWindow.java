package org.demarche.ui.window;

import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.demarche.model.article.ArticleFilter;
import org.demarche.ui.Overlay;
import org.demarche.ui.activity.StatusLine;
import org.demarche.ui.articles.ArticleListView;
import org.demarche.ui.articles.QueryAdvice;
import org.demarche.ui.command.Command.Group;
import org.demarche.ui.command.Commands;
import org.demarche.ui.command.Key.Typed;
import org.demarche.ui.command.Keyboard;
import org.demarche.ui.entities.EntitiesView;
import org.demarche.ui.marks.MarksLine;
import org.demarche.ui.reader.Places;
import org.demarche.ui.reader.ReaderView;
import org.demarche.ui.reader.text.Look;
import org.demarche.ui.refine.RefinePopup;
import org.demarche.ui.search.SearchField;
import org.demarche.ui.sources.SourcesView;
import org.demarche.ui.theme.ThemeSwitch;
import org.demarche.ui.timeline.TimelineView;
import org.demarche.ui.watches.WatchAlerts;
import org.demarche.ui.window.desk.ArticleDesk;
import org.demarche.ui.window.desk.BriefDesk;
import org.demarche.ui.window.desk.EventDesk;
import org.demarche.ui.window.desk.ExportDesk;
import org.demarche.ui.window.desk.LookDesk;
import org.demarche.ui.window.desk.NameDesk;
import org.demarche.ui.window.desk.SourceDesk;
import org.demarche.ui.window.desk.WatchDesk;
import org.demarche.ui.window.pane.Pane;
import org.demarche.ui.window.pane.PaneGrid;
import org.demarche.ui.window.parts.WindowParts;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.Consumer;

/// The window: places the panes and gives them their commands.
public final class MainWindow {

    static final String BRIEF = "Brief: since I last looked…";
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final WindowParts parts;
    private final WindowMemory memory;
    private final WindowRecall recall;
    private final ThemeSwitch themes;
    private final Overlay overlay = new Overlay();
    private final PaneGrid panes;
    private final ReaderView reader;
    private final Scene scene;
    private final Commands commands = new Commands();
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.USUAL);
    private final Places places = new Places();
    private final ArticleDesk articles;

    /// Builds it on the JavaFX thread; [#show] opens it.
    ///
    /// @param folder of the library, for "About"
    public MainWindow(
            WindowParts parts,
            WindowMemory memory,
            ThemeSwitch themes,
            Path folder,
            InstantSource clock) {
        this.parts = parts;
        this.memory = memory;
        this.themes = themes;
        recall = new WindowRecall(memory);
        recall.theme(themes);
        recall.order(parts.articles());
        recall.colours(parts.reader().kinds());
        var status =
                new StatusLine(
                        parts.activity(),
                        parts.sources(),
                        clock,
                        () -> WindowDeeds.activity(parts, overlay));
        var deeds = new WindowDeeds(parts, overlay, status::say, folder);
        var desk = new SourceDesk(parts, overlay, status::say);
        var list =
                new ArticleListView(
                        parts.articles(),
                        parts.excerpts(),
                        parts.marks(),
                        new QueryAdvice(
                                parts.articles(), parts.doors().search(), parts.background()));
        articles = new ArticleDesk(parts, status::say);
        var export = new ExportDesk(parts, overlay, status::say);
        list.onMenu(() -> articles.menu(export::ask));
        var refining = new RefinePopup(parts.refining(), parts.articles(), list.refine());
        var sources =
                new SourcesView(
                        parts.sources(),
                        parts.articles().filterProperty(),
                        desk::removeSamples,
                        desk::addSources);
        reader = new ReaderView(parts.reader(), themes.fonts().reading());
        reader.onFilter(parts.articles().entityProperty()::set);
        reader.use(parts.media());
        reader.use(look, places);
        recall.reading(look, places);
        reader.onCompare(deeds::versions);
        var marks = new MarksLine(parts.articleMarks());
        marks.onTag(tag -> parts.articles().filterProperty().set(new ArticleFilter.Tagged(tag)));
        reader.below(marks);
        parts.sources().onOpen(desk::source);
        var watches = new WatchDesk(parts, overlay, status::say);
        parts.sources().onWatch(watches);
        alert(watches);
        var entities = new EntitiesView(parts.entities());
        var names = new NameDesk(parts, overlay, status::say, reader);
        reader.onMenu(names::menu);
        reader.onDossier(names::dossier);
        entities.onMenu(names::menu);
        var timeline = new TimelineView(parts.timeline(), themes.fonts());
        var events = new EventDesk(parts, overlay, status::say, reader::selection);
        events.serve(timeline);
        names.onDealings(actor -> events.dyad(actor, ""));
        panes =
                new PaneGrid(
                        Map.of(
                                Pane.SOURCES, sources,
                                Pane.LIST, list,
                                Pane.ENTITIES, entities,
                                Pane.TIMELINE, timeline),
                        reader);
        recall.panes(panes);
        var search =
                new SearchField(
                        parts.articles(),
                        part -> parts.sources().nameOf(part).orElse("this source"),
                        parts.doors().suggestions(),
                        () -> list.list().requestFocus());
        var focus =
                new WindowFocus(
                        parts.articles(),
                        search,
                        list,
                        overlay,
                        new WindowFocus.Stops(
                                sources.list(),
                                reader,
                                entities.list(),
                                timeline.focusTarget(),
                                reader::pageDown));
        desk.addTo(commands, focus::window);
        new WindowCommands(parts, deeds, watches, focus, panes, themes).addTo(commands);
        articles.addTo(commands);
        new LookDesk(look).addTo(commands);
        events.addTo(commands);
        export.addTo(commands);
        var brief = new BriefDesk(parts, overlay, status::say);
        commands.add(BRIEF, Group.FINDING, new Typed("b"), brief::show);
        commands.add("Narrow what is found…", Group.FINDING, new Typed("f"), refining::show);
        commands.add(
                "Tag this article…", Group.READING, new Typed("#"), () -> inHead(marks::startTag));
        commands.add(
                "Write a note to this article…",
                Group.READING,
                new Typed("c"),
                () -> inHead(marks::startNote));
        names.addTo(commands);
        var frame = new BorderPane(panes);
        frame.setTop(new Toolbar(commands, search, WindowCommands.MENU));
        frame.setBottom(status);
        frame.getStyleClass().add("frame");
        scene = new Scene(new StackPane(frame, overlay), WIDTH, HEIGHT);
        themes.install(scene);
        new Keyboard(commands, overlay.showingProperty()::get).install(scene);
        new FileDrop(desk::importFiles, desk::addAddress).install(scene);
    }

    /// What stands in the head of an article is brought into view first.
    private void inHead(Runnable deed) {
        reader.toHead();
        Platform.runLater(deed);
    }

    private void alert(WatchDesk watches) {
        var alerts =
                new WatchAlerts(
                        parts.doors().watches(),
                        parts.doors().library(),
                        parts.background(),
                        LocalTime::now,
                        watches::tell);
        parts.doors().watches().onFind(alerts::found);
    }

    /// Opens the window where and as large as it was left.
    public void show(Stage stage) {
        parts.sources()
                .countsProperty()
                .subscribe(counts -> stage.setTitle(title(counts.unread())));
        stage.setMinWidth(800);
        stage.setMinHeight(480);
        stage.setScene(scene);
        recall.stage(stage);
        stage.show();
        parts.start();
    }

    /// "Demarche (48 unread)"
    static String title(int unread) {
        return unread == 0 ? "Demarche" : "Demarche (%,d unread)".formatted(unread);
    }

    /// Opens an article's own page where the platform opens pages.
    public void onVisit(Consumer<URI> visit) {
        reader.onVisit(visit);
        articles.onVisit(visit);
    }

    /// Everything that the window can be told to do.
    public Commands commands() {
        return commands;
    }

    /// What is drawn, for pictures of it.
    public Scene scene() {
        return scene;
    }

    /// Writes down how the window is left.
    public void close() {
        reader.leave();
        themes.close();
        memory.close();
    }
}
