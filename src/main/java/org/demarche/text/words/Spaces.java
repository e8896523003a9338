package org.demarche.text.words;

/// Makes white space what a reader sees of it: single blanks within a line, nothing invisible.
public final class Spaces {

    private Spaces() {}

    /// One line of text: every run of blanks, line ends and no-break spaces becomes one space; zero
    /// width characters, soft hyphens, control characters and text direction marks go.
    public static String line(CharSequence text) {
        var line = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                blank = true;
            } else if (!isInvisible(c)) {
                if (blank && !line.isEmpty()) {
                    line.append(' ');
                }
                blank = false;
                line.append(c);
            }
        }
        return line.toString();
    }

    /// Any blank that a page may use: also no-break, em, thin and ideographic spaces.
    public static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    private static boolean isInvisible(char c) {
        return switch (c) {
            case '\u00AD', '\u200B', '\u200E', '\u200F', '\u2060', '\uFEFF', '\uFFFC', '\u061C' ->
                    true;
            default -> Character.isISOControl(c) || (c >= '\u202A' && c <= '\u202E');
        };
    }
}
