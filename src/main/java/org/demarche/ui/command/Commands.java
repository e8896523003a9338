package org.demarche.ui.command;

import javafx.scene.input.KeyEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All commands, each named once: menu, palette, table of keys and keyboard read from here.
public final class Commands {

    private final List<Command> all = new ArrayList<>();

    public void add(String name, Command.Group group, Key key, Runnable action) {
        all.add(new Command(name, group, key, action));
    }

    /// A command without a key.
    public void add(String name, Command.Group group, Runnable action) {
        all.add(new Command(name, group, null, action));
    }

    /// In the order in which they were added.
    public List<Command> all() {
        return List.copyOf(all);
    }

    /// @throws IllegalArgumentException when there is none of that name
    public Command named(String name) {
        return all.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No command \"%s\"".formatted(name)));
    }

    Optional<Command> matching(KeyEvent event) {
        return all.stream()
                .filter(command -> command.key() != null && command.key().matches(event))
                .findFirst();
    }
}
