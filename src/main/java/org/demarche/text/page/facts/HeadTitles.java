package org.demarche.text.page.facts;

import org.demarche.text.words.Spaces;
import org.demarche.text.words.Words;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a page calls itself in its head, for browsers, messengers and search engines.
final class HeadTitles {

    static final int LONGEST = 300; // characters

    private static final Evaluator OPEN_GRAPH =
            Selector.evaluatorOf("meta[property=og:title], meta[name=og:title]");
    private static final Evaluator TWITTER =
            Selector.evaluatorOf("meta[name=twitter:title], meta[property=twitter:title]");
    private static final Evaluator CITATION =
            Selector.evaluatorOf("meta[name=citation_title], meta[name=dc.title]");

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+[|\\-–—»«·•:/›]+\\s+|\\s*[|»]\\s*");

    private HeadTitles() {}

    /// What the page calls itself, best first.
    static List<String> of(Document page, LinkedData data) {
        return Stream.of(
                        meta(page, OPEN_GRAPH),
                        data.isArticle() ? data.text("headline", "name") : Optional.<String>empty(),
                        meta(page, TWITTER),
                        meta(page, CITATION),
                        Optional.of(page.title()))
                .flatMap(Optional::stream)
                .map(Spaces::line)
                .map(
                        head ->
                                head.contains("&")
                                        ? Spaces.line(Parser.unescapeEntities(head, false))
                                        : head)
                .filter(head -> !head.isEmpty() && head.length() <= LONGEST)
                .distinct()
                .toList();
    }

    /// Cuts "Title | Site" and "Site: Title" to the title: by the site's name where it is known,
    /// else by cutting a short last part.
    static String withoutSite(String head, SiteName site) {
        var parts = SEPARATOR.matcher(head);
        int firstEnd = -1;
        int firstNext = -1;
        int lastEnd = -1;
        int lastNext = -1;
        while (parts.find()) {
            if (firstEnd < 0) {
                firstEnd = parts.start();
                firstNext = parts.end();
            }
            lastEnd = parts.start();
            lastNext = parts.end();
        }
        if (lastEnd <= 0) {
            return head;
        }
        if (site.is(head.substring(0, firstEnd))) {
            return head.substring(firstNext);
        }
        var last = head.substring(lastNext);
        boolean named = site.is(last);
        boolean barred = head.substring(lastEnd, lastNext).matches("\\s*[|»]\\s*");
        int words = Words.of(last).size();
        int before = Words.of(head.substring(0, lastEnd)).size();
        boolean label = before >= 3 && words <= 4 && (barred || words < before / 2);
        boolean cut = named || label;
        return cut ? head.substring(0, lastEnd).strip() : head;
    }

    private static Optional<String> meta(Document page, Evaluator query) {
        return page.select(query).stream()
                .map(element -> element.attr("content"))
                .filter(content -> !content.isBlank())
                .findFirst();
    }
}
