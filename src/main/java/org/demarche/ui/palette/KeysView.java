package org.demarche.ui.palette;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.demarche.ui.Controls;
import org.demarche.ui.command.Command;

import java.util.List;

/// The table of keys that ? shows.
public final class KeysView extends VBox {

    private static final int HEADING = 2; // lines that a heading takes

    public KeysView(List<Command> commands) {
        getStyleClass().addAll("layer", "keys");
        setFocusTraversable(true);
        var columns = List.of(column(), column(), column());
        var lengths = new int[columns.size()];
        for (var group : Command.Group.values()) {
            var keyed =
                    commands.stream().filter(c -> c.group() == group && c.key() != null).toList();
            if (!keyed.isEmpty()) {
                int shortest = shortest(lengths);
                columns.get(shortest).getChildren().add(table(group.title(), keyed));
                lengths[shortest] += keyed.size() + HEADING;
            }
        }
        getChildren()
                .addAll(
                        Controls.label("Keys", "layer-title", "strong"),
                        scrolled(new HBox(32, columns.toArray(VBox[]::new))),
                        Controls.label(
                                "Everything else is found by its name: %s."
                                        .formatted(keyOf(commands, "All commands…")),
                                "quiet"));
    }

    /// In a low window the table is rolled.
    private static ScrollPane scrolled(HBox table) {
        table.getStyleClass().add("table");
        var scroll = new ScrollPane(table);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        return scroll;
    }

    private static String keyOf(List<Command> commands, String name) {
        return commands.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .map(Command::keyLabel)
                .orElse("the menu");
    }

    private static int shortest(int[] lengths) {
        int shortest = 0;
        for (int i = 1; i < lengths.length; i++) {
            if (lengths[i] < lengths[shortest]) {
                shortest = i;
            }
        }
        return shortest;
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
