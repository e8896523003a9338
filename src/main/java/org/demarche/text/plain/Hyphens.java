package org.demarche.text.plain;

import org.demarche.text.words.ParagraphList;
import org.demarche.text.words.Words;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes words whole that were cut at the end of a line.
///
/// Whether the hyphen belongs to the word ("long-" + "standing") is looked up in the rest of the
/// text; where that does not tell, it goes.
final class Hyphens {

    private static final Pattern HYPHENATED = Pattern.compile("\\p{L}{1,40}+-\\p{L}{1,40}+");

    private final Set<String> words;
    private final Set<String> hyphenated = new HashSet<>();

    Hyphens(String text) {
        this.words = text.indexOf('-') < 0 ? Set.of() : new HashSet<>(Words.of(text));
        var found = HYPHENATED.matcher(text);
        while (found.find()) {
            hyphenated.add(found.group().toLowerCase(Locale.ROOT));
        }
    }

    boolean isCut(String line, String next) {
        int end = line.length() - 1;
        return end > 0
                && "-\u00AD\u2010".indexOf(line.charAt(end)) >= 0
                && Character.isLetter(line.charAt(end - 1))
                && Character.isLowerCase(next.codePointAt(0));
    }

    /// Goes on with a paragraph whose last line was `line`.
    void join(ParagraphList paragraph, String line, String next) {
        if (!isCut(line, next)) {
            paragraph.goOn(" ", next);
            return;
        }
        if (!belongs(line, next)) {
            paragraph.shorten();
        }
        paragraph.goOn("", next);
    }

    private boolean belongs(String line, String next) {
        int start = line.length() - 1;
        while (start > 0 && Character.isLetter(line.charAt(start - 1))) {
            start--;
        }
        int end = 0;
        while (end < next.length() && Character.isLetter(next.charAt(end))) {
            end++;
        }
        var head = line.substring(start, line.length() - 1).toLowerCase(Locale.ROOT);
        var tail = next.substring(0, end).toLowerCase(Locale.ROOT);
        return line.endsWith("-")
                && !words.contains(head + tail)
                && hyphenated.contains(head + "-" + tail);
    }
}
