package org.demarche.ui.theme;

import java.util.Locale;

/// How the window is lit.
public enum Theme {
    LIGHT("Light"),
    DARK("Dark"),
    SYSTEM("As the system");

    private final String title;

    Theme(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /// As it is remembered; anything unknown follows the system.
    public static Theme of(String name) {
        for (var theme : values()) {
            if (theme.name().equals(name.toUpperCase(Locale.ROOT))) {
                return theme;
            }
        }
        return SYSTEM;
    }
}
