package org.demarche.text.page.content;

import org.demarche.text.page.markup.Tags;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Finds the smallest part of a page that still holds its article: goes down from the body as long
/// as one child holds nearly all of the prose.
final class ContentRoot {

    private static final double NEARLY_ALL = 0.8;
    private static final double MOST = 0.5;
    private static final double A_PART = 0.04;

    private static final List<Evaluator> NAMED =
            Stream.of("[itemprop=articleBody]", "article", "main, [role=main]")
                    .map(Selector::evaluatorOf)
                    .toList();

    private ContentRoot() {}

    static Element of(Element body, Weights weights) {
        int prose = weights.of(body).prose();
        var start = body;
        for (var query : NAMED) {
            var named = heaviest(body, query, weights);
            if (named != null && weights.of(named).prose() >= MOST * prose && prose > 200) {
                start = named;
                break;
            }
        }
        return descend(start, weights);
    }

    private static @Nullable Element heaviest(Element body, Evaluator query, Weights weights) {
        return body.select(query).stream()
                .max(Comparator.comparingInt(e -> weights.of(e).prose()))
                .orElse(null);
    }

    /// Whether a sibling of the same kind holds prose too: the text is set in several boxes.
    private static boolean goesOn(Element box, Weights weights) {
        var kind = box.className();
        int prose = weights.of(box).prose();
        return !kind.isBlank()
                && box.siblingElements().stream()
                        .anyMatch(
                                other ->
                                        other.className().equals(kind)
                                                && other.normalName().equals(box.normalName())
                                                && weights.of(other).prose() > prose * A_PART);
    }

    private static Element descend(Element start, Weights weights) {
        var root = start;
        while (true) {
            int enough = (int) (weights.of(root).prose() * NEARLY_ALL);
            Element next = null;
            for (var child : root.children()) {
                if (!Tags.isInline(child)
                        && enough > 0
                        && weights.of(child).prose() >= enough
                        && child.childrenSize() > 0) {
                    next = child;
                }
            }
            if (next == null
                    || next.normalName().matches("p|ul|ol|li|blockquote")
                    || goesOn(next, weights)) {
                return root;
            }
            root = next;
        }
    }
}
