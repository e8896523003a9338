package org.demarche.ui.command;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.function.BooleanSupplier;

/// Gives the commands their keys in one window.
public final class Keyboard {

    private final Commands commands;
    private final BooleanSupplier covered;

    /// @param covered true while something lies above the panes: then only keys with Ctrl and
    ///   function keys work
    public Keyboard(Commands commands, BooleanSupplier covered) {
        this.commands = commands;
        this.covered = covered;
    }

    public void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> handle(event, scene));
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> handle(event, scene));
    }

    private void handle(KeyEvent event, Scene scene) {
        commands.matching(event)
                .filter(command -> allowed(command, scene.getFocusOwner()))
                .ifPresent(
                        command -> {
                            event.consume();
                            command.action().run();
                        });
    }

    private boolean allowed(Command command, @Nullable Node focus) {
        return switch (command.key()) {
            case null -> false;
            case Key.Typed(var character) ->
                    !covered.getAsBoolean()
                            && !(focus instanceof TextInputControl)
                            && !(character.equals(" ") && focus instanceof ButtonBase);
            case Key.AnyOf _ -> true;
            case Key.Pressed(_, var whileTyping) ->
                    whileTyping || !(focus instanceof TextInputControl);
        };
    }
}
