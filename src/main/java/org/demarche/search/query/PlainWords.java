package org.demarche.search.query;

import java.util.Locale;
import java.util.regex.Pattern;

/// Tells a question in plain words from one in the query language.
public final class PlainWords {

    /// Signs of the query language; a sentence's own brackets, dashes and colons are none.
    private static final Pattern SIGNS = Pattern.compile("[\"“”„«»*~|]|(^|[\\s(])[-−][\\p{L}\\d(]");

    private static final Pattern OPERATOR = Pattern.compile("(^|[\\s(])(OR|AND|NOT)\\s");
    private static final Pattern FIELD = Pattern.compile("(?:^|[\\s(])(\\p{L}+):\\S");

    private PlainWords() {}

    /// Whether `typed` uses nothing of the query language. "AND" in a line that is all in capitals
    /// is a word like any other.
    public static boolean are(String typed) {
        return !SIGNS.matcher(typed).find()
                && (inCapitals(typed) || !OPERATOR.matcher(typed).find())
                && FIELD.matcher(typed)
                        .results()
                        .noneMatch(field -> QueryField.named(field.group(1)) != null);
    }

    /// Whether `typed` has no small letter.
    public static boolean inCapitals(String typed) {
        return typed.equals(typed.toUpperCase(Locale.ROOT));
    }
}
