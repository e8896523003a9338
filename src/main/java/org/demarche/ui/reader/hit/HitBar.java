package org.demarche.ui.reader.hit;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.demarche.ui.Controls;
import org.demarche.ui.Icon;

/// Says how many hits the open article has, and leads from one to the next; out of sight while it
/// has none.
public final class HitBar extends HBox {

    public HitBar(HitWalk walk) {
        getStyleClass().add("hit-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        var count = new Label();
        count.textProperty().bind(walk.hitsProperty().map(HitWalk.Hits::inWords));
        var before = Controls.iconButton(Icon.UP, "The hit before (Shift+F3)", () -> walk.turn(-1));
        var next = Controls.iconButton(Icon.DOWN, "The next hit (F3)", () -> walk.turn(1));
        before.getStyleClass().add("small");
        next.getStyleClass().add("small");
        getChildren().addAll(count, before, next);
        visibleProperty().bind(count.textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
