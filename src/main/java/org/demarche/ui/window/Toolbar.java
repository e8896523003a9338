package org.demarche.ui.window;

import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
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
import java.util.Locale;

/// The strip at the top: what is wanted most often, and the menu with the rest.
final class Toolbar extends HBox {

    private static final double SEARCH_WIDTH = 820;

    private final Commands commands;

    /// @param menu the commands of the menu, by name
    Toolbar(Commands commands, SearchField search, List<WindowCommands.Section> menu) {
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

    private Button menuButton(List<WindowCommands.Section> sections) {
        var menu = new ContextMenu();
        var before = "";
        for (var section : sections) {
            if (!menu.getItems().isEmpty() && (section.title().isEmpty() || before.isEmpty())) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            var items = section.names().stream().map(name -> item(commands.named(name))).toList();
            if (section.title().isEmpty()) {
                menu.getItems().addAll(items);
            } else {
                menu.getItems()
                        .add(new Menu(section.title(), null, items.toArray(MenuItem[]::new)));
            }
            before = section.title();
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
        item.setMnemonicParsing(false);
        switch (command.key()) {
            case Key.Pressed(var keys, _) -> item.setAccelerator(keys);
            case Key.AnyOf(var several) -> item.setAccelerator(several.getFirst().keys());
            case Key.Typed(var letter) when letter.matches("[a-z]") ->
                    item.setAccelerator(
                            new KeyCodeCombination(
                                    KeyCode.getKeyCode(letter.toUpperCase(Locale.ROOT))));
            case null, default -> {}
        }
        return item;
    }
}
