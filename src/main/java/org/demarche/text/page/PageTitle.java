package org.demarche.text.page;

import org.demarche.text.words.Spaces;
import org.demarche.text.words.Words;
import org.jsoup.nodes.Document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The article's title: the heading that the page's own head agrees with, without the site's name.
final class PageTitle {

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+[|\\-–—»«·•:/›]+\\s+|\\s*[|»]\\s*");
    private static final int LONGEST = 300;

    private PageTitle() {}

    /// "" when none is found.
    static String of(Document page, LinkedData data, String site) {
        var heading = heading(page, heads(page, data)).or(() -> onlyHeading(page, site));
        if (heading.isPresent()) {
            return heading.get();
        }
        for (var head : heads(page, data)) {
            var bare = withoutSite(head, site);
            if (!bare.isEmpty() && !Words.same(bare, site)) {
                return bare;
            }
        }
        return headings(page).stream().findFirst().orElse("");
    }

    /// What the page calls itself, best first.
    private static List<String> heads(Document page, LinkedData data) {
        return Stream.of(
                        meta(page, "meta[property=og:title], meta[name=og:title]"),
                        data.isArticle() ? data.text("headline", "name") : Optional.<String>empty(),
                        meta(page, "meta[name=twitter:title], meta[property=twitter:title]"),
                        meta(page, "meta[name=citation_title], meta[name=dc.title]"),
                        Optional.of(page.title()))
                .flatMap(Optional::stream)
                .map(Spaces::line)
                .map(
                        head ->
                                head.contains("&")
                                        ? Spaces.line(
                                                org.jsoup.parser.Parser.unescapeEntities(
                                                        head, false))
                                        : head)
                .filter(head -> !head.isEmpty() && head.length() <= LONGEST)
                .distinct()
                .toList();
    }

    /// The heading of the page whose words the head begins with, or nearly.
    private static Optional<String> heading(Document page, List<String> heads) {
        for (var heading : headings(page)) {
            var words = Words.of(heading);
            for (var head : heads) {
                if (words.size() >= 2 && agree(words, Words.of(head))) {
                    return Optional.of(heading);
                }
            }
        }
        return labelled(page, heads);
    }

    /// A page's one main heading is its title even where its head was written for search engines.
    private static Optional<String> onlyHeading(Document page, String site) {
        var headings = page.select("h1");
        var text = headings.size() == 1 ? Spaces.line(headings.getFirst().text()) : "";
        boolean title =
                Words.of(text).size() >= 3
                        && text.length() <= LONGEST
                        && !Words.same(text, site)
                        && headings.getFirst().closest("footer, [class*=logo]") == null;
        return title ? Optional.of(text) : Optional.empty();
    }

    /// Old pages print the title in bold: "Ministry: Statement" over a bold "Statement".
    private static Optional<String> labelled(Document page, List<String> heads) {
        for (var element : page.select("h2, h3, b, strong").stream().limit(40).toList()) {
            var words = Words.of(element.text());
            for (var head : heads) {
                var all = Words.of(head);
                int from = all.size() - words.size();
                boolean ends = from >= 0 && all.subList(from, all.size()).equals(words);
                if (words.size() >= 3 && words.size() * 2 >= all.size() && ends) {
                    return Optional.of(Spaces.line(element.text()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean agree(List<String> heading, List<String> head) {
        if (head.isEmpty()) {
            return false;
        }
        long shared = heading.stream().filter(head::contains).count();
        boolean begins =
                head.size() >= heading.size()
                        && head.subList(0, heading.size()).equals(heading)
                        && heading.size() * 2 >= head.size();
        boolean near = shared >= 0.8 * heading.size() && shared >= 0.6 * head.size();
        return begins || near;
    }

    private static List<String> headings(Document page) {
        var headings = new ArrayList<String>();
        for (var query :
                List.of("h1", "h2[class*=title], h2[itemprop=headline], h2[class*=headline]")) {
            for (var element : page.select(query)) {
                var text = Spaces.line(element.text());
                if (element.closest("#comments, #respond, [class*=comment]:not(body, html)") == null
                        && !text.isEmpty()
                        && text.length() <= LONGEST
                        && headings.size() < 20) {
                    headings.add(text);
                }
            }
        }
        return headings;
    }

    /// Cuts "Title | Site" and "Site: Title" to the title: by the site's name where it is known,
    /// else by cutting a short last part.
    static String withoutSite(String head, String site) {
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
        if (!site.isEmpty() && Words.same(head.substring(0, firstEnd), site)) {
            return head.substring(firstNext);
        }
        var last = head.substring(lastNext);
        boolean named =
                !site.isEmpty()
                        && (Words.same(last, site)
                                || Words.same(last.replaceFirst("\\.\\w+$", ""), site));
        boolean barred = head.substring(lastEnd, lastNext).matches("\\s*[|»]\\s*");
        int words = Words.of(last).size();
        int before = Words.of(head.substring(0, lastEnd)).size();
        boolean label = before >= 3 && words <= 4 && (barred || words < before / 2);
        boolean cut = named || label;
        return cut ? head.substring(0, lastEnd).strip() : head;
    }

    private static Optional<String> meta(Document page, String query) {
        return page.select(query).stream()
                .map(element -> element.attr("content"))
                .filter(content -> !content.isBlank())
                .findFirst();
    }
}
