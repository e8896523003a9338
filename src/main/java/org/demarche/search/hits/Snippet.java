package org.demarche.search.hits;

import org.demarche.model.finding.Span;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Cuts the passage out of a text that shows most of what was asked for.
public final class Snippet {

    private static final String CUT = "…";
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Snippet() {}

    /// At most `length` characters of `text` around its best `hits`, in one line, cut between words
    /// and with "…" where it is cut. Without hits, the beginning.
    public static String of(String text, List<Span> hits, int length) {
        if (text.length() <= length) {
            return line(text);
        }
        var room = Math.max(1, length - 2 * CUT.length());
        var start = start(text, hits, room);
        var end = wordEnd(text, start, Math.min(text.length(), start + room));
        return (start == 0 ? "" : CUT)
                + line(text.substring(start, end))
                + (end == text.length() ? "" : CUT);
    }

    private static String line(String text) {
        return SPACES.matcher(text.strip()).replaceAll(" ");
    }

    /// Some words before the first hit of the best passage, at a sentence's beginning if one is
    /// near.
    private static int start(String text, List<Span> hits, int room) {
        if (hits.isEmpty()) {
            return 0;
        }
        var first = best(text, hits, room);
        var lead = Math.max(0, room - (lastWithin(hits, first, room) - first.start()));
        var earliest = Math.max(0, first.start() - lead / 2);
        if (earliest == 0) {
            return 0;
        }
        var sentence = sentenceStart(text, earliest, first.start());
        return sentence >= 0 ? sentence : wordStart(text, earliest, first.start());
    }

    private static int lastWithin(List<Span> hits, Span first, int room) {
        return hits.stream()
                .filter(hit -> hit.start() >= first.start() && hit.end() <= first.start() + room)
                .mapToInt(Span::end)
                .max()
                .orElse(first.end());
    }

    /// The hit that begins the passage with the most different words, then the most hits, then
    /// first.
    private static Span best(String text, List<Span> hits, int room) {
        var best = hits.getFirst();
        var most = 0;
        for (var i = 0; i < hits.size(); i++) {
            var words = new HashSet<String>();
            var count = 0;
            for (var j = i;
                    j < hits.size() && hits.get(j).end() <= hits.get(i).start() + room;
                    j++) {
                words.add(hits.get(j).of(text).toLowerCase(Locale.ROOT));
                count++;
            }
            var worth = words.size() * 1_000 + Math.min(count, 999);
            if (worth > most) {
                most = worth;
                best = hits.get(i);
            }
        }
        return best;
    }

    private static int sentenceStart(String text, int from, int to) {
        for (var i = from; i + 1 < to; i++) {
            if ((".!?".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ')
                    || text.charAt(i) == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    private static int wordStart(String text, int from, int to) {
        var i = from;
        while (i < to && !Character.isWhitespace(text.charAt(i - 1))) {
            i++;
        }
        return i;
    }

    /// The last space before `to`; where a language writes none, between two signs.
    private static int wordEnd(String text, int from, int to) {
        if (to == text.length()) {
            return to;
        }
        for (var i = to; i > from + (to - from) / 2; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
    }
}
