package org.demarche.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The few small parts that every pane makes in the same way.
public final class Controls {

    private Controls() {}

    /// A button that is only a sign; `does` is its tooltip and what a screen reader says.
    public static Button iconButton(Icon icon, String does, Runnable action) {
        var button = new Button();
        button.setGraphic(icon.node());
        button.getStyleClass().add("icon-button");
        button.setTooltip(new Tooltip(does));
        button.setAccessibleText(does);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// A button that looks like a link.
    public static Button link(String words, Runnable action) {
        var button = new Button(words);
        button.getStyleClass().add("link-button");
        button.setOnAction(_ -> action.run());
        return button;
    }

    public static Label label(String words, String... styleClasses) {
        var label = new Label(words);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /// Takes what room is left in a row.
    public static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /// "1 article", "4,128 articles".
    public static String count(int number, String one, String many) {
        return "%,d %s".formatted(number, number == 1 ? one : many);
    }
}
