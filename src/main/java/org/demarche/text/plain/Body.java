package org.demarche.text.plain;

import org.demarche.text.words.Furniture;
import org.demarche.text.words.Furniture.Role;
import org.demarche.text.words.Words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Keeps of everything below an article's headline what is article: sentences, subheadings and
/// lists.
final class Body {

    /// After a line such as "Must read" so many titles of other articles may follow.
    private static final int MOST_TEASERS = 6;

    /// A subheading is seldom longer, in words; a headline is seldom shorter.
    private static final int SUBHEADING = 5;

    private final Furniture furniture = Furniture.known();
    private final Set<List<String>> above = new HashSet<>();

    Body(List<String> above, String title) {
        above.forEach(line -> this.above.add(Words.of(line)));
        this.above.add(Words.of(title));
    }

    List<String> of(List<String> paragraphs) {
        var kept = new ArrayList<String>();
        int end = end(paragraphs);
        for (int i = 0; i < end; i++) {
            var paragraph = paragraphs.get(i);
            if (furniture.of(paragraph) == Role.TEASER) {
                i += teasers(paragraphs.subList(i + 1, end));
            } else if (belongs(paragraph)) {
                kept.add(paragraph);
            }
        }
        int labels = labelsBelow(kept);
        boolean scraped = kept.size() < paragraphs.size();
        if (scraped || labels > 1) {
            kept.subList(kept.size() - labels, kept.size()).clear();
        }
        return kept;
    }

    /// How many lines below the last sentence are none: tags, buttons, titles. One alone under a
    /// text in which nothing else was scraped along is its writer's, who left out the full stop.
    private static int labelsBelow(List<String> kept) {
        int labels = 0;
        while (labels < kept.size() && isLabel(kept.get(kept.size() - 1 - labels))) {
            labels++;
        }
        return labels;
    }

    private boolean belongs(String paragraph) {
        if (Shape.isProse(paragraph) && furniture.of(paragraph) == Role.NONE) {
            return true;
        }
        return !furniture.is(paragraph)
                && !above.contains(Words.of(paragraph))
                && !Shape.isDate(paragraph);
    }

    private static boolean isLabel(String paragraph) {
        return !Shape.isSentence(paragraph) && !Shape.isList(paragraph);
    }

    /// Where the article ends: at "Related posts", "Leave a comment" and the like, if little prose
    /// comes after it.
    private int end(List<String> paragraphs) {
        int left = paragraphs.stream().mapToInt(Body::prose).sum();
        int most = left / 3;
        for (int i = 0; i < paragraphs.size(); i++) {
            var paragraph = paragraphs.get(i);
            if (i > 0 && left <= most && furniture.of(paragraph) == Role.END) {
                return i;
            }
            left -= prose(paragraph);
        }
        return paragraphs.size();
    }

    private static int prose(String paragraph) {
        return Shape.isProse(paragraph) ? paragraph.length() : 0;
    }

    /// How many of the lines that follow "Must read" are titles of other articles. The last one
    /// before a sentence is a subheading if it looks like one.
    private int teasers(List<String> following) {
        int count = 0;
        while (count < following.size()
                && count < MOST_TEASERS
                && isLabel(following.get(count))
                && !following.get(count).endsWith(":")
                && furniture.of(following.get(count)) == Role.NONE) {
            count++;
        }
        boolean subheading =
                count > 1
                        && count < following.size()
                        && Words.of(following.get(count - 1)).size() <= SUBHEADING
                        && Words.of(following.get(count - 2)).size() > SUBHEADING;
        return subheading ? count - 1 : count;
    }
}
