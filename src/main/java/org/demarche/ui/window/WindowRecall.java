package org.demarche.ui.window;

import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.demarche.model.finding.EntityKind;
import org.demarche.model.query.SearchRequest.Order;
import org.demarche.ui.articles.ArticleListViewModel;
import org.demarche.ui.reader.Places;
import org.demarche.ui.reader.text.Look;
import org.demarche.ui.theme.Theme;
import org.demarche.ui.theme.ThemeSwitch;
import org.demarche.ui.window.pane.Pane;
import org.demarche.ui.window.pane.PaneGrid;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Brings a window back as it was left, and writes down what is changed from then on.
final class WindowRecall {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double TITLE_BAR = 40; // pixels that must be in view to be seized

    private final WindowMemory memory;

    WindowRecall(WindowMemory memory) {
        this.memory = memory;
    }

    void theme(ThemeSwitch themes) {
        themes.themeProperty().set(Theme.of(memory.text("theme", "system")));
        themes.themeProperty().subscribe(theme -> memory.put("theme", lower(theme)));
    }

    void order(ArticleListViewModel articles) {
        var oldest = memory.text("order", "newest").equals("oldest");
        articles.browseOrderProperty().set(oldest ? Order.OLDEST : Order.NEWEST);
        articles.browseOrderProperty().subscribe(order -> memory.put("order", lower(order)));
        articles.storiesProperty().set(memory.flag("stories", false));
        articles.storiesProperty().subscribe(on -> memory.put("stories", on));
        articles.hideReadProperty().set(memory.flag("read.hidden", false));
        articles.hideReadProperty().subscribe(on -> memory.put("read.hidden", on));
    }

    /// How articles are set, and how far each was read.
    void reading(ObjectProperty<Look> look, Places places) {
        look.set(
                new Look(
                        memory.number("text.size", Look.USUAL.size()),
                        memory.number("text.width", Look.USUAL.width())));
        look.subscribe(
                now -> {
                    memory.put("text.size", now.size());
                    memory.put("text.width", now.width());
                });
        places.read(memory.text("places", ""));
        places.onChanged(() -> memory.put("places", places.written()));
    }

    /// Which kinds of names are coloured; those that are not are written down, so that a kind that
    /// a later version brings is coloured.
    void colours(ObservableSet<EntityKind> kinds) {
        var plain = Set.of(memory.text("kinds.plain", "").split(","));
        kinds.removeIf(kind -> plain.contains(lower(kind)));
        kinds.addListener(
                (SetChangeListener<EntityKind>)
                        _ -> {
                            var rest = EnumSet.allOf(EntityKind.class);
                            rest.removeAll(kinds);
                            memory.put(
                                    "kinds.plain",
                                    rest.stream()
                                            .map(WindowRecall::lower)
                                            .collect(Collectors.joining(",")));
                        });
    }

    void panes(PaneGrid panes) {
        Arrays.stream(Pane.values())
                .forEach(
                        pane -> {
                            double size = memory.number(lower(pane) + ".size", pane.usual());
                            panes.setSize(pane, size);
                            panes.setShown(pane, memory.flag(lower(pane) + ".shown", true));
                        });
        panes.onChanged(
                () -> {
                    for (var pane : Pane.values()) {
                        memory.put(lower(pane) + ".size", Math.round(panes.size(pane)));
                        memory.put(lower(pane) + ".shown", panes.isShown(pane));
                    }
                });
    }

    void stage(Stage stage) {
        stage.setWidth(memory.number("window.width", WIDTH));
        stage.setHeight(memory.number("window.height", HEIGHT));
        double x = memory.number("window.x", Double.NaN);
        double y = memory.number("window.y", Double.NaN);
        if (isOnAScreen(x, y)) {
            stage.setX(x);
            stage.setY(y);
        }
        stage.xProperty().subscribe(now -> keep(stage, "window.x", now));
        stage.yProperty().subscribe(now -> keep(stage, "window.y", now));
        stage.setMaximized(memory.flag("window.maximized", false));
        stage.maximizedProperty().subscribe(on -> memory.put("window.maximized", on));
        stage.widthProperty().subscribe(width -> keep(stage, "window.width", width));
        stage.heightProperty().subscribe(height -> keep(stage, "window.height", height));
    }

    /// A screen may have been taken away since: then the window opens where the system puts it.
    private static boolean isOnAScreen(double x, double y) {
        return Double.isFinite(x)
                && Double.isFinite(y)
                && !Screen.getScreensForRectangle(x, y, TITLE_BAR, TITLE_BAR).isEmpty();
    }

    private void keep(Stage stage, String name, Number size) {
        if (!stage.isMaximized() && Double.isFinite(size.doubleValue())) {
            memory.put(name, Math.round(size.doubleValue()));
        }
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
