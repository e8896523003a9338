package org.demarche.text.words;

import java.util.Locale;
import java.util.regex.Pattern;

/// Which comes first in a day that is written in figures, such as 03/04/2022.
public enum DateOrder {
    MONTH_FIRST,
    DAY_FIRST,
    UNKNOWN;

    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(?:19|20)?\\d\\d(?![\\d/])");
    private static final int MONTHS = 12;

    /// By the days of a text that can be read in one way only: "25/3/2022" comes of a day first.
    public static DateOrder within(String text) {
        var found = FIGURES.matcher(text);
        boolean dayFirst = false;
        boolean monthFirst = false;
        while (found.find()) {
            dayFirst |= Integer.parseInt(found.group(1)) > MONTHS;
            monthFirst |= Integer.parseInt(found.group(2)) > MONTHS;
        }
        return dayFirst == monthFirst ? UNKNOWN : dayFirst ? DAY_FIRST : MONTH_FIRST;
    }

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
