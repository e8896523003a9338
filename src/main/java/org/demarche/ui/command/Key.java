package org.demarche.ui.command;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.Arrays;
import java.util.List;

/// What a reader presses to give a command.
public sealed interface Key {

    /// As the menu and the table of keys show it.
    String label();

    boolean matches(KeyEvent event);

    /// A character by itself, wherever the keyboard has it: "j", "?". It does nothing while
    /// somebody is typing.
    record Typed(String character) implements Key {
        @Override
        public String label() {
            if (character.equals(" ")) {
                return "Space";
            }
            boolean large = Character.isUpperCase(character.codePointAt(0));
            return large ? "Shift+" + character : character.toUpperCase(java.util.Locale.ROOT);
        }

        @Override
        public boolean matches(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_TYPED
                    && !event.isControlDown()
                    && !event.isAltDown()
                    && !event.isMetaDown()
                    && character.equals(event.getCharacter());
        }
    }

    /// The same command on several keys: keyboards have some signs in different places.
    ///
    /// @param keys the first is the one that is shown
    record AnyOf(List<Pressed> keys) implements Key {

        /// As [Pressed#of] reads them.
        public static AnyOf of(String... keys) {
            return new AnyOf(Arrays.stream(keys).map(Pressed::of).toList());
        }

        @Override
        public String label() {
            return keys.getFirst().label();
        }

        @Override
        public boolean matches(KeyEvent event) {
            return keys.stream().anyMatch(key -> key.matches(event));
        }
    }

    /// A key with Ctrl (⌘ on a Mac), or a function key.
    ///
    /// @param whileTyping false where a text field has a meaning of its own for it
    record Pressed(KeyCombination keys, boolean whileTyping) implements Key {

        /// "Shortcut+K", "F6", "Shortcut+Shift+R": JavaFX's own notation.
        public static Pressed of(String keys) {
            return new Pressed(KeyCombination.valueOf(keys), true);
        }

        @Override
        public String label() {
            return keys.getDisplayText().replace("Escape", "Esc");
        }

        @Override
        public boolean matches(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_PRESSED && keys.match(event);
        }
    }
}
