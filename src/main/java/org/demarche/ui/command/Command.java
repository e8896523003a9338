package org.demarche.ui.command;

import org.jspecify.annotations.Nullable;

/// One thing that the window can be told to do.
///
/// @param name a verb first, as menu and palette show it
/// @param group under which the table of keys lists it
/// @param key null for one without a key
/// @param action on the JavaFX thread
public record Command(String name, Group group, @Nullable Key key, Runnable action) {

    /// The headings of the table of keys.
    public enum Group {
        READING("Reading"),
        FINDING("Finding"),
        NAMES("Names in the text"),
        LIBRARY("Library"),
        WINDOW("Window");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /// The key as shown; empty for none.
    public String keyLabel() {
        return key == null ? "" : key.label();
    }
}
