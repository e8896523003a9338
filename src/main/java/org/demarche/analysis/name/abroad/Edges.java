package org.demarche.analysis.name.abroad;

import org.demarche.model.finding.Span;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/// Says whether the words of a span may be a name by themselves in a language: Arabic puts "and"
/// and "in" before a word without a blank, Korean puts its particles behind it, Japanese and
/// Chinese part no words.
final class Edges {

    private static final Set<String> ARABIC_BEFORE =
            Set.of("و", "ف", "ب", "ل", "ك", "وب", "ول", "فب", "وك");
    private static final Set<String> KOREAN_BEHIND =
            Set.of(
                    "은", "는", "이", "가", "을", "를", "의", "에", "에서", "에게", "와", "과", "도", "로", "으로",
                    "만", "까지", "부터", "보다", "처럼", "측", "측은", "에는", "에도", "에서는", "와의", "과의", "에서의",
                    "로부터", "로의", "이나", "라고", "이라고");

    private final String language;

    Edges(String language) {
        this.language = language;
    }

    /// Whether `span` of `text` begins and ends where a word of this language may.
    boolean isWord(String text, Span span) {
        return switch (language) {
            case "zh" -> isFree(text, span, UnicodeScript.LATIN);
            case "ja" ->
                    isFree(text, span, UnicodeScript.LATIN)
                            && isFree(text, span, UnicodeScript.KATAKANA);
            case "ko" -> startsWord(text, span.start()) && KoreanEnd.isAt(text, span.end());
            case "ar" -> startsArabic(text, span.start()) && endsWord(text, span.end());
            default -> startsWord(text, span.start()) && endsWord(text, span.end());
        };
    }

    /// Korean particles stand right behind the name.
    private static final class KoreanEnd {
        static boolean isAt(String text, int end) {
            int to = end;
            while (to < text.length() && Character.isLetter(text.charAt(to))) {
                to++;
            }
            return to == end || KOREAN_BEHIND.contains(text.substring(end, to));
        }
    }

    /// Words of one script in a text of another end where the script does.
    private static boolean isFree(String text, Span span, UnicodeScript script) {
        boolean opens = isOf(script, text, span.start()) && isOf(script, text, span.start() - 1);
        boolean goesOn = isOf(script, text, span.end() - 1) && isOf(script, text, span.end());
        return !opens && !goesOn;
    }

    private static boolean isOf(UnicodeScript script, String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        boolean longSound = script == UnicodeScript.KATAKANA && c == 'ー';
        return longSound || (Character.isLetter(c) && UnicodeScript.of(c) == script);
    }

    private static boolean startsArabic(String text, int start) {
        int from = start;
        while (from > 0 && isInWord(text.charAt(from - 1))) {
            from--;
        }
        return from == start || ARABIC_BEFORE.contains(text.substring(from, start));
    }

    private static boolean startsWord(String text, int start) {
        return start == 0 || !isInWord(text.charAt(start - 1));
    }

    private static boolean endsWord(String text, int end) {
        return end == text.length() || !isInWord(text.charAt(end));
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
