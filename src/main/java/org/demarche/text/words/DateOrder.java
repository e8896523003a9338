package org.demarche.text.words;

import java.util.Locale;

/// Which comes first in a day that is written in figures, such as 03/04/2022.
public enum DateOrder {
    MONTH_FIRST,
    DAY_FIRST,
    UNKNOWN;

    /// By a language tag such as `en-US` or `de_AT`: English without a country may be either.
    public static DateOrder of(String language) {
        var tag = language.strip().replace('_', '-').toLowerCase(Locale.ROOT);
        if (tag.equals("en-us") || tag.equals("en-ph") || tag.equals("es-us")) {
            return MONTH_FIRST;
        }
        boolean bare = tag.isEmpty() || tag.equals("en") || tag.startsWith("en-ca");
        return bare ? UNKNOWN : DAY_FIRST;
    }
}
