package org.demarche.text.page;

import org.demarche.text.words.Spaces;
import org.demarche.text.words.Words;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/// Who wrote a page's article, as names: from the marks made for machines, else from the printed
/// line.
public final class PageByline {

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
    private static final Pattern BY =
            Pattern.compile(
                    "^(?:(?:written|posted|reported|story|words|text|article)\\s+)?(?:by|von|par|por|di|door|автор|od)\\b[:\\s]+",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern TAIL =
            Pattern.compile(
                    "(?i)\\s*(?:[|•·–—]|\\b(?:published|updated|posted|on|in)\\s|\\bpublished\\b|\\d{1,2}[:./]\\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+\\d|\\d{1,2}\\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)).*$");

    private PageByline() {}

    /// Null when nobody is named.
    static @Nullable String of(Document page, LinkedData data, String site) {
        var names = names(data.names("author"), site);
        if (names.isEmpty()) {
            names = names(page.select(METAS).eachAttr("content"), site);
        }
        if (names.isEmpty()) {
            for (var query : PRINTED.split(",")) {
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
            var name = bare(one);
            if (isName(name) && !Words.same(name, site)) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    /// "By Ann Lee | 27 January" gives "Ann Lee".
    public static String bare(String line) {
        var name = BY.matcher(Spaces.line(line)).replaceFirst("");
        return TAIL.matcher(name).replaceFirst("").replaceFirst("[\\s,;:]+$", "").strip();
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
