package org.demarche.text.plain;

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

    private static final Pattern CUT = Pattern.compile("(\\p{L}+)[-\u00AD\u2010]$");
    private static final Pattern HYPHENATED = Pattern.compile("\\p{L}+-\\p{L}+");

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
        return CUT.matcher(line).find() && Character.isLowerCase(next.codePointAt(0));
    }

    /// Two lines of one paragraph as one.
    String join(String line, String next) {
        if (!isCut(line, next)) {
            return line + " " + next;
        }
        var bare = line.substring(0, line.length() - 1);
        var head = bare.replaceFirst("^.*[^\\p{L}]", "").toLowerCase(Locale.ROOT);
        var tail = next.replaceFirst("[^\\p{L}].*$", "").toLowerCase(Locale.ROOT);
        boolean belongs =
                line.endsWith("-")
                        && !words.contains(head + tail)
                        && hyphenated.contains(head + "-" + tail);
        return belongs ? line + next : bare + next;
    }
}
