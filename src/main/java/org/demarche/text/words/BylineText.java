package org.demarche.text.words;

import java.util.regex.Pattern;

/// Reads the printed line that names an article's authors.
public final class BylineText {

    private static final Pattern BY =
            Pattern.compile(
                    "^(?:(?:written|authored|posted|published|reported|story|words|text|article)\\s+)?(?:by|von|par|por|di|door|автор|od)\\b[:\\s]+",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern TAIL =
            Pattern.compile(
                    "(?i)\\s*(?:[|•·–—]|\\b(?:published|updated|posted|on|in)\\s|\\bpublished\\b|\\d{1,2}[:./]\\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+\\d|\\d{1,2}\\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)).*$");

    private BylineText() {}

    /// Whether a line begins as a byline does: "By", "Von", "Par"… and names no more than a few.
    public static boolean is(String line) {
        return BY.matcher(line).find()
                && Words.of(line).size() <= 12
                && !line.matches(".*[.!?]$")
                && Character.isUpperCase(bare(line).codePoints().findFirst().orElse('x'));
    }

    /// "By Ann Lee | 27 January" gives "Ann Lee".
    public static String bare(String line) {
        var name = BY.matcher(Spaces.line(line)).replaceFirst("");
        return TAIL.matcher(name).replaceFirst("").replaceAll("^[\\s,;:]+|[\\s,;:]+$", "");
    }
}
