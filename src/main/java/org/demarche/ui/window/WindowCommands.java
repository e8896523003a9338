package org.demarche.ui.window;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.demarche.model.article.ArticleFilter;
import org.demarche.ui.command.Command.Group;
import org.demarche.ui.command.Commands;
import org.demarche.ui.command.Key;
import org.demarche.ui.command.Key.AnyOf;
import org.demarche.ui.command.Key.Pressed;
import org.demarche.ui.command.Key.Typed;
import org.demarche.ui.theme.Theme;
import org.demarche.ui.theme.ThemeSwitch;
import org.demarche.ui.window.desk.ExportDesk;
import org.demarche.ui.window.desk.LookDesk;
import org.demarche.ui.window.desk.SourceDesk;
import org.demarche.ui.window.desk.WatchDesk;
import org.demarche.ui.window.pane.Pane;
import org.demarche.ui.window.pane.PaneGrid;
import org.demarche.ui.window.parts.WindowParts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Names every command of the window once, with its key.
final class WindowCommands {

    static final String BACK_UP = "Back up the library…";
    static final String THEME = "Switch between light and dark";

    /// What the menu shows, from top to bottom.
    static final List<Section> MENU =
            List.of(
                    Section.plain(
                            SourceDesk.ADD,
                            SourceDesk.REFRESH,
                            "Import files…",
                            ExportDesk.COMMAND,
                            "Export feeds (OPML)…",
                            BACK_UP),
                    Section.plain(
                            MainWindow.BRIEF,
                            "Watch this search…",
                            "Search for a list…",
                            "What is coming…",
                            "Your names: watched and corrected…"),
                    new Section(
                            "Panes",
                            List.of(
                                    "Show or hide sources",
                                    "Show or hide the list",
                                    "Show or hide entities",
                                    "Show or hide the timeline")),
                    new Section("Text", LookDesk.MENU),
                    new Section(
                            "Theme",
                            Arrays.stream(Theme.values()).map(WindowCommands::themeName).toList()),
                    new Section(
                            "Samples and analysis",
                            List.of(
                                    "Bring the samples",
                                    "Remove the samples",
                                    "Analyse what waits")),
                    Section.plain(
                            "Settings…", "Activity…", "All commands…", "Keys…", "About Demarche…"));

    /// Commands that stand together in the menu.
    ///
    /// @param title of a menu of their own; empty where they stand in the menu itself
    record Section(String title, List<String> names) {
        static Section plain(String... names) {
            return new Section("", List.of(names));
        }
    }

    private final WindowParts parts;
    private final WindowDeeds deeds;
    private final WatchDesk watches;
    private final WindowFocus focus;
    private final PaneGrid panes;
    private final ThemeSwitch themes;

    WindowCommands(
            WindowParts parts,
            WindowDeeds deeds,
            WatchDesk watches,
            WindowFocus focus,
            PaneGrid panes,
            ThemeSwitch themes) {
        this.parts = parts;
        this.deeds = deeds;
        this.watches = watches;
        this.focus = focus;
        this.panes = panes;
        this.themes = themes;
    }

    void addTo(Commands commands) {
        reading(commands);
        finding(commands);
        library(commands);
        window(commands);
    }

    private void reading(Commands all) {
        var articles = parts.articles();
        all.add("Next article", Group.READING, new Typed("j"), () -> articles.move(1));
        all.add("Previous article", Group.READING, new Typed("k"), () -> articles.move(-1));
        all.add("Page on, then next article", Group.READING, new Typed(" "), focus::pageOn);
        all.add("Set the date of this article…", Group.READING, deeds::setDate);
        all.add("What changed in this article…", Group.READING, deeds::versions);
    }

    private void finding(Commands all) {
        var filter = parts.articles().filterProperty();
        all.add("Search", Group.FINDING, new Typed("/"), focus::search);
        all.add("Search from anywhere", Group.FINDING, Pressed.of("Shortcut+F"), focus::search);
        all.add(
                "Back to where I was",
                Group.FINDING,
                new Pressed(new KeyCodeCombination(KeyCode.ESCAPE), true),
                this::back);
        var hits = parts.reader().hits();
        all.add(
                "Next hit in the text",
                Group.FINDING,
                AnyOf.of("F3", "Shortcut+G"),
                () -> hits.turn(1));
        all.add(
                "Previous hit in the text",
                Group.FINDING,
                AnyOf.of("Shift+F3", "Shift+Shortcut+G"),
                () -> hits.turn(-1));
        all.add("Search for a list…", Group.FINDING, deeds::batch);
        all.add("Watch this search…", Group.FINDING, new Typed("w"), watches::watchSearch);
        all.add("Go to the timeline", Group.FINDING, new Typed("t"), focus::timeline);
        all.add("Go to the entities", Group.FINDING, new Typed("e"), focus::entities);
        all.add("Show all articles", Group.FINDING, () -> filter.set(ArticleFilter.ALL));
        all.add("Show unread articles", Group.FINDING, () -> filter.set(ArticleFilter.UNREAD));
        all.add("Show bookmarks", Group.FINDING, () -> filter.set(ArticleFilter.BOOKMARKED));
    }

    /// Esc leaves the name that was come to, before anything else.
    private void back() {
        if (parts.reader().mentions().focusedProperty().get() != null && !focus.isCovered()) {
            parts.reader().mentions().leave();
        } else {
            focus.back();
        }
    }

    private void library(Commands all) {
        all.add(BACK_UP, Group.LIBRARY, () -> deeds.backUp(focus.window()));
        all.add("Analyse what waits", Group.LIBRARY, deeds::analyse);
    }

    private void window(Commands all) {
        all.add("All commands…", Group.WINDOW, Pressed.of("Shortcut+K"), () -> deeds.palette(all));
        all.add("Keys…", Group.WINDOW, new Typed("?"), () -> deeds.keys(all));
        all.add("Undo", Group.WINDOW, undoKey(), deeds::undo);
        all.add(THEME, Group.WINDOW, Pressed.of("Shortcut+D"), themes::toggle);
        for (var theme : Theme.values()) {
            all.add(themeName(theme), Group.WINDOW, () -> themes.themeProperty().set(theme));
        }
        pane(all, "Show or hide sources", "1", Pane.SOURCES);
        pane(all, "Show or hide the list", "2", Pane.LIST);
        pane(all, "Show or hide entities", "3", Pane.ENTITIES);
        pane(all, "Show or hide the timeline", "4", Pane.TIMELINE);
        all.add("Next pane", Group.WINDOW, Pressed.of("F6"), () -> focus.turn(1));
        all.add("Previous pane", Group.WINDOW, Pressed.of("Shift+F6"), () -> focus.turn(-1));
        all.add("Settings…", Group.WINDOW, Pressed.of("Shortcut+Comma"), deeds::settings);
        all.add("Activity…", Group.WINDOW, Pressed.of("Shortcut+J"), deeds::activity);
        all.add("About Demarche…", Group.WINDOW, deeds::about);
    }

    private static String themeName(Theme theme) {
        return "Theme: " + theme.title().toLowerCase(Locale.ROOT);
    }

    private void pane(Commands all, String name, String digit, Pane pane) {
        all.add(
                name,
                Group.WINDOW,
                Pressed.of("Shortcut+" + digit),
                () -> panes.setShown(pane, !panes.isShown(pane)));
    }

    /// A text field has an undo of its own.
    private static Key undoKey() {
        return new Pressed(new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN), false);
    }
}
