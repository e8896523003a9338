package org.demarche.text.plain;

import org.demarche.model.article.PublicationDate;
import org.demarche.text.words.BylineText;
import org.demarche.text.words.DateText;
import org.demarche.text.words.Furniture;
import org.demarche.text.words.Words;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What stands above an article's first sentence: its headline among category, share counts, date
/// and author.
///
/// @param title "" when there is none
/// @param byline null when there is none
/// @param published null when there is none
/// @param kept lines that are none of these and belong to the text
record Heading(
        String title,
        @Nullable String byline,
        @Nullable PublicationDate published,
        List<String> kept) {

    /// Beyond so many words a headline is no better for being longer.
    private static final int ENOUGH_WORDS = 8;

    /// @param lines above the first sentence
    /// @param known the headline, if the caller has it for certain; else ""
    static Heading of(List<String> lines, String known) {
        var title = known.isEmpty() ? title(lines) : known;
        String byline = null;
        PublicationDate published = null;
        var kept = new ArrayList<String>();
        for (var line : lines) {
            if (BylineText.is(line)) {
                byline = byline == null ? BylineText.bare(line) : byline;
            } else if (Shape.isDate(line)) {
                published = published == null ? DateText.within(line).orElse(null) : published;
            } else if (!known.isEmpty() && belongs(line, title)) {
                kept.add(line);
            }
        }
        return new Heading(
                title, byline == null || byline.isEmpty() ? null : byline, published, kept);
    }

    private static boolean belongs(String line, String title) {
        return Words.of(line).size() >= 4
                && !Words.same(line, title)
                && Shape.isTitle(line)
                && !Furniture.known().is(line);
    }

    private static String title(List<String> lines) {
        String best = "";
        double bestScore = 0;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (Shape.isTitle(line) && !Furniture.known().is(line)) {
                double score = Math.min(Words.of(line).size(), ENOUGH_WORDS) - 0.5 * i;
                if (best.isEmpty() || score > bestScore) {
                    best = line;
                    bestScore = score;
                }
            }
        }
        return best;
    }
}
