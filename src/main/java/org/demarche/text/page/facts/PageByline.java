package org.demarche.text.page.facts;

import org.demarche.text.words.BylineText;
import org.demarche.text.words.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Who wrote a page's article, as names: from the marks made for machines, else from the printed
/// line.
final class PageByline {

    private static final int MOST_NAMES = 8;

    private static final Evaluator METAS =
            Selector.evaluatorOf(
                    "meta[name=author], meta[property=author], meta[name=article:author],"
                        + " meta[name=cXenseParse:author], meta[property=article:author],"
                        + " meta[name=parsely-author], meta[name=sailthru.author], meta[name=byl],"
                        + " meta[name=citation_author], meta[name=dc.creator],"
                        + " meta[name=dcterms.creator], meta[itemprop=author]");

    /// Surest first; of each the first that names somebody.
    private static final List<Evaluator> PRINTED =
            Stream.of(
                            "[itemprop=author] [itemprop=name]",
                            "[itemprop=author]",
                            "[rel=author]",
                            "a[href*=/author/], a[href*=/authors/], a[href*=/writers/],"
                                    + " a[href*=/contributors/], a[href*=/reporters/]",
                            ".byline-name, .author-name, .byline, .author, .post-author,"
                                    + " .entry-author, .article-author",
                            "[class*=byline], [class*=author-name], [class*=authorName]",
                            "[class*=author]")
                    .map(Selector::evaluatorOf)
                    .toList();

    private static final Evaluator ELSEWHERE =
            Selector.evaluatorOf(
                    "[class*=comment]:not(body, html), [id*=comment], [class*=related]:not(body,"
                            + " html), [class*=recommend]:not(body, html)");

    private static final Evaluator PAIRS =
            Selector.evaluatorOf("meta[name=twitter:label1], meta[name=twitter:label2]");

    private static final Pattern NO_NAME =
            Pattern.compile(
                    "(?i)admin(istrator)?|by|(the )?authors?|editor|staff|guest|user|null|undefined"
                            + "|about the author|webmaster|view profile|follow|posts?|human"
                            + "|(view|see|read|learn|show) (more|all|full).*|articles by.*"
                            + "|written by|mon|tue|wed|thu|fri|sat|sun|\\d+ min.*");

    /// A log-in name or a variable that was never filled in: `j.smith`, `page.author`.
    private static final Pattern HANDLE = Pattern.compile("\\p{Ll}+([._]\\p{Ll}+)+");

    private static final Pattern LABEL =
            Pattern.compile(
                    "(?i)((written|posted|published|interview|words|story) )?by:?|authors?:?"
                            + "|von|par|por|автор:?");

    private PageByline() {}

    /// Null when nobody is named.
    static @Nullable String of(Document page, LinkedData data, String site, NearHeading lines) {
        List<Supplier<List<String>>> marks =
                List.of(
                        () -> names(data.names("author").stream()),
                        () -> names(page.select(METAS).eachAttr("content").stream()),
                        () -> labelled(page),
                        () -> printed(page),
                        () -> near(lines.all()),
                        () -> names(data.names("creator").stream()));
        String house = null;
        for (var mark : marks) {
            var names = mark.get();
            var people = names.stream().filter(name -> !isHouse(name, site, data)).toList();
            if (!people.isEmpty()) {
                return String.join(", ", people);
            }
            if (house == null && !names.isEmpty()) {
                house = String.join(", ", names);
            }
        }
        return house;
    }

    /// Many pages name themselves as the author for machines, and the person for their readers.
    private static boolean isHouse(String name, String site, LinkedData data) {
        return Words.same(name, site)
                || data.names("publisher").stream()
                        .anyMatch(publisher -> Words.same(name, publisher))
                || data.bodies("author").contains(name);
    }

    /// "Written by" in the pair of labels that messengers show below a link.
    private static List<String> labelled(Document page) {
        for (var label : page.select(PAIRS)) {
            var other = "meta[name=twitter:data%c]".formatted(label.attr("name").charAt(13));
            var value = page.selectFirst(other);
            if (value != null && LABEL.matcher(label.attr("content").strip()).matches()) {
                return names(Stream.of(value.attr("content")));
            }
        }
        return List.of();
    }

    private static List<String> printed(Document page) {
        for (var query : PRINTED) {
            var names =
                    names(
                            page.select(query).stream()
                                    .limit(20)
                                    .filter(PageByline::isOfArticle)
                                    .map(element -> element.text()));
            if (!names.isEmpty()) {
                return names.subList(0, 1);
            }
        }
        return List.of();
    }

    private static boolean isOfArticle(Element element) {
        var footer = element.closest("footer");
        return element.closest(ELSEWHERE) == null
                && (footer == null || footer.closest("article") != null);
    }

    /// A line that begins as a byline does, or the one below a lone "Written by".
    private static List<String> near(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (BylineText.is(line)) {
                return names(Stream.of(line));
            }
            if (i + 1 < lines.size() && LABEL.matcher(line).matches()) {
                return names(Stream.of(lines.get(i + 1)));
            }
        }
        return List.of();
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
                && !HANDLE.matcher(name).matches()
                && name.chars().filter(Character::isDigit).count() < 4
                && !NO_NAME.matcher(name).matches()
                && name.chars().anyMatch(Character::isLetter);
    }
}
