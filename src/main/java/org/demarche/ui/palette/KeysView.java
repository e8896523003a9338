package org.demarche.ui.palette;

import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.demarche.ui.Controls;
import org.demarche.ui.command.Command;

import java.util.List;

/// The table of keys that ? shows.
public final class KeysView extends VBox {

    public KeysView(List<Command> commands) {
        getStyleClass().addAll("layer", "keys");
        setFocusTraversable(true);
        var left = column();
        var middle = column();
        var right = column();
        for (var group : Command.Group.values()) {
            var keyed =
                    commands.stream().filter(c -> c.group() == group && c.key() != null).toList();
            var column =
                    switch (group) {
                        case READING, FINDING -> left;
                        case NAMES -> middle;
                        case LIBRARY, WINDOW -> right;
                    };
            if (!keyed.isEmpty()) {
                column.getChildren().add(table(group.title(), keyed));
            }
        }
        getChildren()
                .addAll(
                        Controls.label("Keys", "layer-title", "strong"),
                        new HBox(36, left, middle, right));
    }

    private static VBox column() {
        var column = new VBox();
        column.getStyleClass().add("column");
        return column;
    }

    private static VBox table(String title, List<Command> commands) {
        var grid = new GridPane();
        grid.getStyleClass().add("grid");
        for (int i = 0; i < commands.size(); i++) {
            grid.add(Controls.label(commands.get(i).keyLabel(), "key"), 0, i);
            grid.add(Controls.label(commands.get(i).name()), 1, i);
        }
        var heading = Controls.label(title.toUpperCase(java.util.Locale.ROOT), "group");
        return new VBox(6, heading, grid);
    }
}
