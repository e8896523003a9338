package org.demarche.ui.window.pane;

import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import java.util.EnumMap;
import java.util.Map;

/// Lays the five panes side by side and above each other, with edges that can be dragged.
///
/// Sizes are kept in pixels, not in parts of the window: what a reader has set stays when the
/// window grows, and the article gets the rest.
public final class PaneGrid extends Region {

    private static final double GRIP = 7;

    private final Map<Pane, Region> panes = new EnumMap<>(Pane.class);
    private final Map<Pane, Region> grips = new EnumMap<>(Pane.class);
    private final Map<Pane, Double> sizes = new EnumMap<>(Pane.class);
    private final Map<Pane, Boolean> shown = new EnumMap<>(Pane.class);
    private final Region reader;
    private Runnable changed = () -> {};
    private double pressedAt;
    private double sizeThen;

    public PaneGrid(Map<Pane, Region> panes, Region reader) {
        this.panes.putAll(panes);
        this.reader = reader;
        getStyleClass().add("panes");
        getChildren().add(reader);
        for (var pane : Pane.values()) {
            sizes.put(pane, pane.usual());
            shown.put(pane, true);
            grips.put(pane, grip(pane));
            getChildren().add(part(pane));
        }
        getChildren().addAll(grips.values());
    }

    /// `changed` is called after the reader has sized or hidden a pane.
    public void onChanged(Runnable changed) {
        this.changed = changed;
    }

    public double size(Pane pane) {
        return sizes.getOrDefault(pane, pane.usual());
    }

    public void setSize(Pane pane, double size) {
        sizes.put(pane, pane.clamp(size));
        requestLayout();
    }

    public boolean isShown(Pane pane) {
        return shown.getOrDefault(pane, true);
    }

    public void setShown(Pane pane, boolean on) {
        shown.put(pane, on);
        requestLayout();
        changed.run();
    }

    private Region part(Pane pane) {
        return java.util.Objects.requireNonNull(panes.get(pane));
    }

    private Region grip(Pane pane) {
        var grip = new Region();
        grip.getStyleClass().add("grip");
        grip.setCursor(pane == Pane.TIMELINE ? Cursor.V_RESIZE : Cursor.H_RESIZE);
        grip.setOnMousePressed(
                press -> {
                    pressedAt = along(pane, press);
                    sizeThen =
                            pane == Pane.TIMELINE ? part(pane).getHeight() : part(pane).getWidth();
                });
        grip.setOnMouseDragged(
                drag -> {
                    double way = along(pane, drag) - pressedAt;
                    boolean grows = pane == Pane.SOURCES || pane == Pane.LIST;
                    setSize(pane, sizeThen + (grows ? way : -way));
                });
        grip.setOnMouseReleased(_ -> changed.run());
        return grip;
    }

    private static double along(Pane pane, MouseEvent event) {
        return pane == Pane.TIMELINE ? event.getSceneY() : event.getSceneX();
    }

    @Override
    protected void layoutChildren() {
        var wanted = new EnumMap<Pane, Double>(Pane.class);
        for (var pane : Pane.values()) {
            if (isShown(pane)) {
                wanted.put(pane, size(pane));
            }
        }
        double width = getWidth();
        var fit = PaneSizes.fit(width, getHeight(), wanted);
        double timeline = fit.of(Pane.TIMELINE);
        double height = getHeight() - timeline;
        double sources = fit.of(Pane.SOURCES);
        double list = fit.of(Pane.LIST);
        double entities = fit.of(Pane.ENTITIES);
        place(Pane.SOURCES, 0, 0, sources, height);
        place(Pane.LIST, sources, 0, list, height);
        reader.resizeRelocate(sources + list, 0, fit.reader(), height);
        place(Pane.ENTITIES, width - entities, 0, entities, height);
        place(Pane.TIMELINE, 0, height, timeline > 0 ? width : 0, timeline);
        placeGrip(Pane.SOURCES, sources - GRIP / 2, 0, height);
        placeGrip(Pane.LIST, sources + list - GRIP / 2, 0, height);
        placeGrip(Pane.ENTITIES, width - entities - GRIP / 2, 0, height);
        placeGrip(Pane.TIMELINE, 0, height - GRIP / 2, width);
    }

    private void place(Pane pane, double x, double y, double width, double height) {
        var region = part(pane);
        boolean visible = width > 0 && height > 0;
        region.setVisible(visible);
        region.resizeRelocate(x, y, visible ? width : 0, visible ? height : 0);
    }

    private void placeGrip(Pane pane, double x, double y, double length) {
        var grip = java.util.Objects.requireNonNull(grips.get(pane));
        boolean level = pane == Pane.TIMELINE;
        grip.setVisible(part(pane).isVisible());
        grip.resizeRelocate(x, y, level ? length : GRIP, level ? GRIP : length);
    }
}
