package org.demarche.search.meaning;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts an article into passages that a sentence model can take in: whole sentences, about a
/// hundred words.
public final class Passages {

    /// Of one article; of a longer one the beginning.
    public static final int MOST = 8;

    /// Letters after which a passage ends with its sentence.
    private static final int LONG_ENOUGH = 560;

    /// A sentence that goes on for ever is cut.
    private static final int LONGEST = 1_200;

    private Passages() {}

    /// In reading order, at least one if there is any text. The title stands before the first.
    public static List<String> of(String title, String text) {
        var head = text.substring(0, Math.min(text.length(), MOST * LONGEST));
        var passages = new ArrayList<String>();
        var start = isOwn(title, text) ? title.strip() + ". " : "";
        var from = 0;
        var sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(head);
        for (var end = sentences.next();
                end != BreakIterator.DONE && passages.size() < MOST;
                end = sentences.next()) {
            if (end - from >= LONG_ENOUGH || end == head.length()) {
                add(passages, start + head.substring(from, Math.min(end, from + LONGEST)));
                start = "";
                from = end;
            }
        }
        if (passages.isEmpty()) {
            add(passages, start);
        }
        return passages;
    }

    /// A headless text lends its first words as a title.
    private static boolean isOwn(String title, String text) {
        var lent = title.endsWith("…") ? title.substring(0, title.length() - 1) : title;
        return !title.isBlank() && !text.startsWith(lent);
    }

    private static void add(List<String> passages, String passage) {
        if (!passage.isBlank()) {
            passages.add(passage.strip());
        }
    }
}
