package org.demarche.text.page;

import org.demarche.text.words.BylineText;
import org.demarche.text.words.Words;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Who wrote a page's article, as names: from the marks made for machines, else from the printed
/// line.
final class PageByline {

    private static final String METAS =
            "meta[name=author], meta[property=author], meta[name=article:author],"
                    + " meta[property=article:author], meta[name=parsely-author],"
                    + " meta[name=sailthru.author], meta[name=byl], meta[name=citation_author],"
                    + " meta[name=dc.creator], meta[name=DC.creator], meta[name=twitter:data1],"
                    + " meta[itemprop=author]";
    private static final String PRINTED =
            "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author],"
                    + " a[href*=/author/], a[href*=/authors/], .byline-name, .author-name, .byline,"
                    + " .author, .post-author, .entry-author, .article-author, [class*=byline],"
                    + " [class*=author-name], [class*=authorName], [class*=author]";

    private PageByline() {}

    /// Null when nobody is named.
    static @Nullable String of(Document page, LinkedData data, String site) {
        var names = names(data.names("author"), site);
        if (names.isEmpty()) {
            names = names(page.select(METAS).eachAttr("content"), site);
        }
        if (names.isEmpty()) {
            for (var query : PRINTED.split(",", -1)) {
                names = names(printed(page, query), site);
                if (!names.isEmpty()) {
                    break;
                }
            }
        }
        if (names.isEmpty()) {
            names = names(data.names("creator"), site);
        }
        return names.isEmpty()
                ? null
                : String.join(", ", names.subList(0, Math.min(names.size(), 8)));
    }

    private static List<String> printed(Document page, String query) {
        var lines = new ArrayList<String>();
        for (var element : page.select(query.strip())) {
            if (element.closest("[class*=comment], [id*=comment], [class*=related], aside")
                    == null) {
                lines.add(element.text());
                if (!query.contains("/author")) {
                    break;
                }
            }
            if (lines.size() > 2) {
                break;
            }
        }
        return lines;
    }

    private static List<String> names(List<String> said, String site) {
        var names = new LinkedHashSet<String>();
        for (var one : said) {
            var name = BylineText.bare(one);
            if (isName(name) && !Words.same(name, site)) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    private static boolean isName(String name) {
        int words = Words.of(name).size();
        return words >= 1
                && words <= 12
                && name.length() < 100
                && !name.contains("://")
                && !name.contains("@")
                && name.chars().filter(Character::isDigit).count() < 3
                && !name.matches(
                        "(?i)admin(istrator)?|by|author|authors|editor|staff|guest|user|null|undefined|about"
                            + " the author|webmaster|view profile|follow|posts?")
                && name.chars().anyMatch(Character::isLetter);
    }
}
