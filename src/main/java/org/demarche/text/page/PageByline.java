package org.demarche.text.page;

import org.demarche.text.words.BylineText;
import org.demarche.text.words.Words;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Who wrote a page's article, as names: from the marks made for machines, else from the printed
/// line.
final class PageByline {

    private static final int MOST_NAMES = 8;

    private static final String METAS =
            "meta[name=author], meta[property=author], meta[name=article:author],"
                    + " meta[property=article:author], meta[name=parsely-author],"
                    + " meta[name=sailthru.author], meta[name=byl], meta[name=citation_author],"
                    + " meta[name=dc.creator], meta[name=dcterms.creator], meta[itemprop=author]";

    /// Surest first; of each the first that names somebody.
    private static final List<String> PRINTED =
            List.of(
                    "[itemprop=author] [itemprop=name]",
                    "[itemprop=author]",
                    "[rel=author]",
                    "a[href*=/author/], a[href*=/authors/]",
                    ".byline-name, .author-name, .byline, .author, .post-author, .entry-author,"
                            + " .article-author",
                    "[class*=byline], [class*=author-name], [class*=authorName]",
                    "[class*=author]");

    private static final String ELSEWHERE =
            "[class*=comment]:not(body, html), [id*=comment], [class*=related]:not(body, html),"
                    + " [class*=recommend]:not(body, html), footer";

    private static final Pattern NO_NAME =
            Pattern.compile(
                    "(?i)admin(istrator)?|by|(the )?authors?|editor|staff|guest|user|null|undefined"
                            + "|about the author|webmaster|view profile|follow|posts?|human"
                            + "|written by|mon|tue|wed|thu|fri|sat|sun|\\d+ min.*");

    private PageByline() {}

    /// Null when nobody is named.
    static @Nullable String of(Document page, LinkedData data) {
        List<Supplier<List<String>>> marks =
                List.of(
                        () -> names(data.names("author").stream()),
                        () -> names(page.select(METAS).eachAttr("content").stream()),
                        () -> labelled(page),
                        () -> printed(page),
                        () -> near(page),
                        () -> names(data.names("creator").stream()));
        return marks.stream()
                .map(Supplier::get)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .map(names -> String.join(", ", names))
                .orElse(null);
    }

    /// "Written by" in the pair of labels that messengers show below a link.
    private static List<String> labelled(Document page) {
        var label = page.selectFirst("meta[name=twitter:label1]");
        var value = page.selectFirst("meta[name=twitter:data1]");
        if (label == null || value == null) {
            return List.of();
        }
        boolean author = label.attr("content").matches("(?i)(written )?by|author|von|par|por");
        return author ? names(Stream.of(value.attr("content"))) : List.of();
    }

    private static List<String> printed(Document page) {
        for (var query : PRINTED) {
            var names =
                    names(
                            page.select(query).stream()
                                    .limit(20)
                                    .filter(element -> element.closest(ELSEWHERE) == null)
                                    .map(element -> element.text())
                                    .limit(1));
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private static List<String> near(Document page) {
        return names(NearHeading.lines(page).stream().filter(BylineText::is).limit(1));
    }

    private static List<String> names(Stream<String> said) {
        return said.map(BylineText::bare)
                .filter(PageByline::isName)
                .distinct()
                .limit(MOST_NAMES)
                .toList();
    }

    private static boolean isName(String name) {
        int words = Words.of(name).size();
        return words >= 1
                && words <= 12
                && name.length() < 100
                && !name.contains("://")
                && !name.contains("@")
                && name.chars().filter(Character::isDigit).count() < 4
                && !NO_NAME.matcher(name).matches()
                && name.chars().anyMatch(Character::isLetter);
    }
}
