package org.demarche.store.findings.name;

import org.demarche.model.finding.Span;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Where words stand in a text as they are printed: in the same letters, large and small, with any
/// blank or line's end between them, and nothing that goes on at either end.
final class Printed {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /// These are written without blanks between words, so a name may begin anywhere.
    private static final Set<UnicodeScript> UNBROKEN =
            Set.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR);

    private Printed() {}

    static List<Span> in(String text, String words) {
        var parts = parts(words);
        if (parts.isEmpty() || !text.contains(longest(words))) {
            return List.of();
        }
        var pattern = parts.stream().map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .filter(m -> isWhole(text, m.start(), m.end()))
                .map(m -> new Span(m.start(), m.end()))
                .toList();
    }

    static boolean at(String text, Span span, String words) {
        return span.end() <= text.length() && oneLine(span.of(text)).equals(oneLine(words));
    }

    static String oneLine(String words) {
        return BLANKS.matcher(words.strip()).replaceAll(" ");
    }

    /// The part between blanks that the fewest texts will have.
    static String longest(String words) {
        return parts(words).stream()
                .reduce((a, b) -> b.length() > a.length() ? b : a)
                .orElseThrow();
    }

    private static List<String> parts(String words) {
        return BLANKS.splitAsStream(words).filter(part -> !part.isEmpty()).toList();
    }

    private static boolean isWhole(String text, int start, int end) {
        boolean goesOnBefore =
                start > 0 && isWord(text.codePointBefore(start)) && isWord(text.codePointAt(start));
        boolean goesOnBehind =
                end < text.length()
                        && isWord(text.codePointBefore(end))
                        && isWord(text.codePointAt(end));
        return !goesOnBefore && !goesOnBehind;
    }

    private static boolean isWord(int letter) {
        return Character.isLetterOrDigit(letter) && !UNBROKEN.contains(UnicodeScript.of(letter));
    }
}
