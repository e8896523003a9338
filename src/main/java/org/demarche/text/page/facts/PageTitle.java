package org.demarche.text.page.facts;

import org.demarche.text.words.DateText;
import org.demarche.text.words.Spaces;
import org.demarche.text.words.Words;
import org.jsoup.nodes.Document;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The article's title: the heading that the page's own head agrees with, without the site's name.
final class PageTitle {

    private static final int LONGEST = HeadTitles.LONGEST;

    private static final Evaluator MAIN = Selector.evaluatorOf("h1");
    private static final Evaluator BOLD = Selector.evaluatorOf("h2, h3, b, strong");
    private static final Evaluator LESSER =
            Selector.evaluatorOf("h2[class*=title], h2[itemprop=headline], h2[class*=headline]");
    private static final Evaluator ELSEWHERE =
            Selector.evaluatorOf(
                    "#comments, #respond, [class*=comment]:not(body, html, main, [class*=hentry]),"
                            + " footer, [class*=logo]:not(body, html)");

    private static final int LONG = 160; // a title that runs on is a paragraph set as a heading
    private static final double ALIKE = 0.3;
    private static final Pattern LABEL_BEFORE = Pattern.compile(".{2,25}:");
    private static final Pattern COUNT_AFTER =
            Pattern.compile("(\\(?[\\p{L}\\d-]+(\\.[\\p{L}\\d-]+)+\\)?|\\(?\\d{1,4}\\)?|\\s)+");

    private PageTitle() {}

    /// "" when none is found.
    static String of(Document page, LinkedData data, SiteName site) {
        var heads = HeadTitles.of(page, data);
        var main = headings(page, MAIN);
        var lesser = headings(page, LESSER);
        return agreed(main, heads)
                .or(() -> alike(main, heads, site))
                .or(() -> agreed(lesser, heads))
                .or(() -> labelled(page, heads, site))
                .or(() -> only(main, heads, site))
                .map(heading -> bare(heading, heads, site))
                .or(() -> head(heads, site))
                .or(() -> Stream.concat(main.stream(), lesser.stream()).findFirst())
                .orElse("");
    }

    private static Optional<String> head(List<String> heads, SiteName site) {
        return heads.stream()
                .map(head -> HeadTitles.withoutSite(head, site))
                .filter(head -> !head.isEmpty() && !site.is(head))
                .findFirst();
    }

    /// A heading without the label, the day or the count that is printed in it: "Blog: Title",
    /// "Title (12)".
    private static String bare(String heading, List<String> heads, SiteName site) {
        for (var head : heads) {
            var title = HeadTitles.withoutSite(head, site);
            if (Words.of(title).size() < 3) {
                continue;
            }
            if (heading.length() > LONG && title.length() <= LONG) {
                return title;
            }
            int at = heading.indexOf(title);
            if (at >= 0 && title.length() < heading.length()) {
                var before = heading.substring(0, at).strip();
                var after = heading.substring(at + title.length()).strip();
                boolean label =
                        LABEL_BEFORE.matcher(before).matches()
                                || before.length() <= 20 && DateText.within(before).isPresent();
                if ((before.isEmpty() || label)
                        && (after.isEmpty() || COUNT_AFTER.matcher(after).matches())) {
                    return title;
                }
            }
        }
        return heading;
    }

    /// The heading of the page whose words the head begins with, or nearly.
    private static Optional<String> agreed(List<String> headings, List<String> heads) {
        for (var heading : headings) {
            var words = Words.of(heading);
            for (var head : heads) {
                if (words.size() >= 2 && agree(words, Words.of(head))) {
                    return Optional.of(heading);
                }
            }
        }
        return Optional.empty();
    }

    /// The first main heading that shares a good part of its words with the head, where the head
    /// was written for search engines.
    private static Optional<String> alike(
            List<String> headings, List<String> heads, SiteName site) {
        var titles =
                heads.stream().map(head -> Words.of(HeadTitles.withoutSite(head, site))).toList();
        return headings.stream()
                .filter(heading -> share(Words.of(heading), titles) > ALIKE)
                .findFirst();
    }

    /// What part of a heading's words one of the titles has.
    private static double share(List<String> words, List<List<String>> titles) {
        long most = 0;
        for (var title : titles) {
            most = Math.max(most, words.stream().filter(title::contains).count());
        }
        return words.size() < 4 || most < 2 ? 0 : (double) most / words.size();
    }

    /// A page's one main heading, if it is none of the site: one of a word or two where the head
    /// has them too.
    private static Optional<String> only(List<String> headings, List<String> heads, SiteName site) {
        if (headings.size() != 1 || site.is(headings.getFirst())) {
            return Optional.empty();
        }
        var words = Words.of(headings.getFirst());
        boolean title =
                words.size() >= 3
                        || !words.isEmpty()
                                && heads.stream()
                                        .map(head -> HeadTitles.withoutSite(head, site))
                                        .anyMatch(head -> Words.of(head).containsAll(words));
        return title ? Optional.of(headings.getFirst()) : Optional.empty();
    }

    /// Old pages print the title in bold: "Ministry: Statement" over a bold "Statement".
    private static Optional<String> labelled(Document page, List<String> heads, SiteName site) {
        var titles =
                heads.stream()
                        .flatMap(head -> Stream.of(head, HeadTitles.withoutSite(head, site)))
                        .distinct()
                        .map(Words::of)
                        .toList();
        for (var element : page.select(BOLD).stream().limit(40).toList()) {
            var words = Words.of(element.text());
            for (var all : titles) {
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

    private static List<String> headings(Document page, Evaluator query) {
        return page.select(query).stream()
                .filter(element -> element.closest(ELSEWHERE) == null)
                .map(element -> Spaces.line(element.text()))
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
                .distinct()
                .limit(20)
                .toList();
    }
}
