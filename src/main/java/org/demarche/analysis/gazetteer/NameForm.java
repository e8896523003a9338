package org.demarche.analysis.gazetteer;

/// One printed form of a known name, and the rule of what counts as the same print.
///
/// Capitals must be capitals, small letters may be either (headlines). An acronym of four letters
/// or more may be written like a word (Nato, Opec); a shorter one may not ("us" is no country).
///
/// @param anyCase for offices: "foreign minister" is as good as "Foreign Minister"
record NameForm(String print, KnownName known, boolean anyCase) {

    private static final int SHORTEST_WORDLIKE_ACRONYM = 4;

    /// Where the form ends if it stands in `text` from `start` on, else -1.
    int endIn(String text, int start) {
        int at = start;
        boolean acronym = isAcronym();
        boolean wordlike = acronym && print.length() >= SHORTEST_WORDLIKE_ACRONYM;
        boolean free = anyCase && !acronym;
        for (int i = 0; i < print.length(); i++) {
            if (at >= text.length()) {
                return -1;
            }
            char wanted = print.charAt(i);
            char found = text.charAt(at);
            if (wanted == ' ') {
                int blanks = blanks(text, at);
                if (blanks == 0) {
                    return -1;
                }
                at += blanks;
                continue;
            }
            if (!same(wanted, found, free || (wordlike && i > 0))) {
                return -1;
            }
            at++;
        }
        boolean open = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
        return open ? -1 : at;
    }

    private static boolean same(char wanted, char found, boolean free) {
        char plain = found == '’' ? '\'' : found == '–' || found == '‑' ? '-' : found;
        if (wanted == plain) {
            return true;
        }
        boolean mayDiffer = free || !Character.isUpperCase(wanted);
        return mayDiffer && Character.toLowerCase(wanted) == Character.toLowerCase(plain);
    }

    /// One blank, or a line end that the text was wrapped at; never a paragraph's end.
    private static int blanks(String text, int from) {
        int to = from;
        int lineEnds = 0;
        while (to < text.length() && Character.isWhitespace(text.charAt(to))) {
            lineEnds += text.charAt(to) == '\n' ? 1 : 0;
            to++;
        }
        return lineEnds > 1 ? 0 : to - from;
    }

    private boolean isAcronym() {
        return print.chars().allMatch(c -> Character.isUpperCase(c) || c == '+');
    }
}
