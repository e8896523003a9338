package org.demarche.search.index;

import java.util.Locale;

/// How the index writes countries down; what is asked is written in the same way.
public final class CountryTerms {

    private static final char TAB = '\t';

    private CountryTerms() {}

    /// What says that a country is called so.
    ///
    /// @param code of three letters
    public static String name(String foldedName, String code) {
        return nameStart(foldedName) + code.toUpperCase(Locale.ROOT);
    }

    /// How all of [#name] begin that are called so.
    public static String nameStart(String foldedName) {
        return foldedName + TAB;
    }

    /// The code in what [#name] made.
    public static String code(String name) {
        return name.substring(name.lastIndexOf(TAB) + 1);
    }

    /// What two countries have to do with each other, whichever does it.
    public static String pair(String one, String other) {
        var a = one.strip().toUpperCase(Locale.ROOT);
        var b = other.strip().toUpperCase(Locale.ROOT);
        return a.compareTo(b) <= 0 ? a + ">" + b : b + ">" + a;
    }
}
