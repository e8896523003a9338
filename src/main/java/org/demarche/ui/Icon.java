package org.demarche.ui;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;

/// The signs of the window, drawn as lines in a box of 16 by 16; coloured by style class `icon`.
public enum Icon {
    REFRESH("M13.5 8a5.5 5.5 0 1 1-1.6-3.9M12.3 1.2v3.2h-3.2", ""),
    PLUS("M8 3v10M3 8h10", ""),
    SEARCH("M11.5 7a4.5 4.5 0 1 1-9 0a4.5 4.5 0 1 1 9 0M10.4 10.4L14 14", ""),
    THEME("M14 8a6 6 0 1 1-12 0a6 6 0 1 1 12 0", "M8 2a6 6 0 0 1 0 12z"),
    MENU("M2.5 4h11M2.5 8h11M2.5 12h11", ""),
    CLOSE("M4.5 4.5l7 7M11.5 4.5l-7 7", ""),
    WARNING("M8 2.4L14.4 13.4H1.6zM8 6.4v3.2M8 11.4v.2", ""),
    DOWN("M4.5 6.5L8 10l3.5-3.5", ""),
    UP("M4.5 9.5L8 6l3.5 3.5", ""),
    CHECK("M3 8.5l3.3 3.3L13 5", ""),
    COPY("M5.5 5.5h7.7v8.7h-7.7zM3 10.8v-8.5h7.5", ""),
    OUTWARD("M6.5 3.5h-3.5v9.5h9.5v-3.5M9 2.8h4.2v4.2M13 3L7.5 8.5", ""),
    LIST("M5.5 4h8M5.5 8h8M5.5 12h8M2.4 4h.4M2.4 8h.4M2.4 12h.4", ""),
    FOLDER(
            "M1.8 4.2a1 1 0 0 1 1-1h3.2l1.5 1.8h5.7a1 1 0 0 1 1 1v6.2a1 1 0 0 1-1 1H2.8a1 1 0 0"
                    + " 1-1-1z",
            ""),
    FILE("M4 1.8h5.2l3 3v9.4H4zM9 2v3h3", ""),
    TRASH("M2.5 4.3h11M6.3 4.2v-1.7h3.4v1.7M4 4.5l.7 9.2h6.6l.7-9.2", ""),
    STAR("", "M8 1.4l1.95 4.1 4.5.6-3.3 3.12.82 4.46L8 11.5l-3.97 2.18.82-4.46-3.3-3.12 4.5-.6z"),
    STAR_EMPTY(
            "M8 2.2l1.75 3.65 4 .55-2.95 2.78.74 3.98L8 11.2l-3.54 1.96.74-3.98L2.25 6.4l4-.55z",
            "");

    private final String lines;
    private final String filled;

    Icon(String lines, String filled) {
        this.lines = lines;
        this.filled = filled;
    }

    /// A new drawing, 16 by 16, that lets the mouse through.
    public Node node() {
        var box = new Pane();
        box.getStyleClass().add("icon-box");
        box.setMinSize(16, 16);
        box.setPrefSize(16, 16);
        box.setMaxSize(16, 16);
        box.setMouseTransparent(true);
        add(box, lines, "icon");
        add(box, filled, "icon-filled");
        return box;
    }

    private static void add(Pane box, String path, String styleClass) {
        if (!path.isEmpty()) {
            var shape = new SVGPath();
            shape.setContent(path);
            shape.getStyleClass().add(styleClass);
            shape.setManaged(false);
            box.getChildren().add(shape);
        }
    }
}
