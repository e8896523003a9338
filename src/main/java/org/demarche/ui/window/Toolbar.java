package org.demarche.ui.window;

import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.demarche.ui.Controls;
import org.demarche.ui.Icon;
import org.demarche.ui.command.Command;
import org.demarche.ui.command.Commands;
import org.demarche.ui.command.Key;
import org.demarche.ui.search.SearchField;
import org.demarche.ui.window.desk.SourceDesk;

import java.util.List;

/// The strip at the top: what is wanted most often, and the menu with the rest.
final class Toolbar extends HBox {

    private static final double SEARCH_WIDTH = 820;

    private final Commands commands;

    /// @param menu the commands of the menu, by name; an empty name draws a line
    Toolbar(Commands commands, SearchField search, List<String> menu) {
        this.commands = commands;
        getStyleClass().add("tool-bar-top");
        setAlignment(Pos.CENTER_LEFT);
        search.setMaxWidth(SEARCH_WIDTH);
        var middle = new StackPane(search);
        HBox.setHgrow(middle, Priority.ALWAYS);
        getChildren()
                .addAll(
                        button(Icon.REFRESH, SourceDesk.REFRESH),
                        button(Icon.PLUS, SourceDesk.ADD),
                        middle,
                        button(Icon.THEME, WindowCommands.THEME),
                        menuButton(menu));
    }

    private Button button(Icon icon, String name) {
        var command = commands.named(name);
        return Controls.iconButton(
                icon, command.name() + " (" + command.keyLabel() + ")", command.action());
    }

    private Button menuButton(List<String> names) {
        var menu = new ContextMenu();
        for (var name : names) {
            menu.getItems()
                    .add(name.isEmpty() ? new SeparatorMenuItem() : item(commands.named(name)));
        }
        var button = Controls.iconButton(Icon.MENU, "Menu", () -> {});
        button.setId("menu");
        button.setOnAction(
                _ -> {
                    if (menu.isShowing()) {
                        menu.hide();
                    } else {
                        menu.show(button, Side.BOTTOM, button.getWidth() - menu.prefWidth(-1), 4);
                    }
                });
        return button;
    }

    private static MenuItem item(Command command) {
        var item = new MenuItem(command.name());
        item.setOnAction(_ -> command.action().run());
        if (command.key() instanceof Key.Pressed(var keys, _)) {
            item.setAccelerator(keys);
        }
        return item;
    }
}
