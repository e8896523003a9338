package org.demarche.search.index;

/// Finds what a text sets between quotation marks, so that words can be looked for in it.
final class QuotedWords {

    /// A mark that nobody closed quotes nothing.
    private static final int LONGEST = 2_000;

    private static final char FIRST_OTHER = '«';

    private QuotedWords() {}

    /// The quoted stretches of `text`, one a line; empty if there are none.
    static String of(String text) {
        var quoted = new StringBuilder();
        var letters = text.toCharArray();
        for (var at = 0; at < letters.length; at++) {
            if (letters[at] != '"' && letters[at] < FIRST_OTHER) {
                continue; // nearly all letters: this is asked for every one of every article
            }
            var closing = closing(letters[at]);
            if (closing != 0 && opens(text, at)) {
                var end = text.indexOf(closing, at + 1);
                if (end > at + 1 && end - at <= LONGEST) {
                    quoted.append(text, at + 1, end).append('\n');
                    at = end;
                }
            }
        }
        return quoted.toString();
    }

    private static char closing(char opening) {
        return switch (opening) {
            case '"' -> '"';
            case '“' -> '”';
            case '„' -> '“';
            case '«' -> '»';
            case '「' -> '」';
            default -> 0;
        };
    }

    /// A straight mark looks the same at both ends: it opens where no letter stands before it.
    private static boolean opens(String text, int at) {
        return text.charAt(at) != '"' || at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
