package org.demarche.ui.window;

import javafx.scene.Node;
import javafx.stage.Window;

import org.demarche.ui.Overlay;
import org.demarche.ui.articles.ArticleListView;
import org.demarche.ui.articles.ArticleListViewModel;
import org.demarche.ui.search.SearchField;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Moves the keyboard from pane to pane.
final class WindowFocus {

    private final ArticleListViewModel model;
    private final SearchField search;
    private final ArticleListView articles;
    private final Overlay overlay;
    private final Stops stops;

    WindowFocus(
            ArticleListViewModel model,
            SearchField search,
            ArticleListView articles,
            Overlay overlay,
            Stops stops) {
        this.model = model;
        this.search = search;
        this.articles = articles;
        this.overlay = overlay;
        this.stops = stops;
    }

    /// Where the keyboard may stand, beside the field and the list.
    ///
    /// @param pageDown pages the article on; false when its end is already in view
    record Stops(
            Node sources, Node reader, Node entities, Node timeline, BooleanSupplier pageDown) {}

    void search() {
        search.field().requestFocus();
        search.field().selectAll();
    }

    /// Whether something lies above the panes.
    boolean isCovered() {
        return overlay.showingProperty().get();
    }

    /// Esc: first what lies above goes, then the search.
    void back() {
        if (overlay.showingProperty().get()) {
            overlay.hide();
            return;
        }
        model.leaveSearch();
        list();
    }

    void list() {
        var list = articles.list();
        list.requestFocus();
        if (model.chosenProperty().get() == null) {
            model.move(1);
        }
    }

    void timeline() {
        stops.timeline().requestFocus();
    }

    void entities() {
        stops.entities().requestFocus();
    }

    void pageOn() {
        if (model.chosenProperty().get() == null || !stops.pageDown().getAsBoolean()) {
            model.move(1);
        }
    }

    /// To the next pane that is in view, or with -1 to the one before.
    void turn(int step) {
        List<Supplier<Node>> order =
                List.of(
                        search::field,
                        stops::sources,
                        articles::list,
                        stops::reader,
                        stops::entities,
                        stops::timeline);
        int at = 0;
        for (int i = 0; i < order.size(); i++) {
            if (isIn(order.get(i).get())) {
                at = i;
            }
        }
        for (int i = 1; i < order.size(); i++) {
            var next = order.get(Math.floorMod(at + i * step, order.size())).get();
            if (isInView(next)) {
                next.requestFocus();
                return;
            }
        }
    }

    private boolean isIn(Node pane) {
        var scene = pane.getScene();
        for (Node node = scene == null ? null : scene.getFocusOwner();
                node != null;
                node = node.getParent()) {
            if (node.equals(pane)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInView(Node node) {
        for (Node part = node; part != null; part = part.getParent()) {
            if (!part.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    @Nullable Window window() {
        var scene = overlay.getScene();
        return scene == null ? null : scene.getWindow();
    }
}
