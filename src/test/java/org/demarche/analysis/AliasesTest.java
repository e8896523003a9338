package org.demarche.analysis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.article.PublicationDate;
import org.demarche.model.finding.Mention;
import org.demarche.model.finding.Span;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Measures how well the names of an article are joined to whom they mean: B-cubed over the names
/// marked in `aliases.txt`. A name that is not found counts as joined to nobody.
class AliasesTest {

    private static final Pattern MARK = Pattern.compile("\\[([^|\\]]+)\\|([^\\]]+)]");
    private static final Analyser ANALYSER = new Analyser(LoadedModels.CORE_NLP);

    private record Marked(String text, Map<Span, String> whom) {}

    @Test
    void namesOfOneArePutTogetherAndOthersKeptApart() throws IOException {
        double precision = 0;
        double recall = 0;
        int names = 0;
        var wrong = new ArrayList<String>();
        for (var article : articles()) {
            var ours = joined(article);
            for (var name : article.whom().entrySet()) {
                var mine = ours.get(name.getKey());
                long together = size(article, ours, name.getValue(), mine);
                long said = ours.values().stream().filter(e -> e.equals(mine)).count();
                long meant =
                        article.whom().values().stream().filter(name.getValue()::equals).count();
                precision += mine == null ? 0 : (double) together / said;
                recall += mine == null ? 0 : (double) together / meant;
                names++;
                if (mine == null || together < meant || together < said) {
                    wrong.add(name.getKey().of(article.text()) + " -> " + mine);
                }
            }
        }
        precision /= names;
        recall /= names;
        double f = 2 * precision * recall / (precision + recall);
        assertTrue(f >= 0.95, "B3 %.3f P %.3f R %.3f %s".formatted(f, precision, recall, wrong));
    }

    /// How many names of `whom` we joined to the entity `mine`.
    private static long size(Marked article, Map<Span, String> ours, String whom, String mine) {
        return article.whom().entrySet().stream()
                .filter(e -> e.getValue().equals(whom) && mine != null)
                .filter(e -> mine.equals(ours.get(e.getKey())))
                .count();
    }

    /// The entity that each marked name was joined to, where it was found.
    private static Map<Span, String> joined(Marked article) {
        var day = PublicationDate.of(LocalDate.of(2022, 1, 27));
        var found = ANALYSER.analyse(article.text(), day, "en");
        return found.mentions().stream()
                .filter(m -> article.whom().containsKey(m.span()))
                .collect(
                        Collectors.toMap(
                                Mention::span,
                                m -> m.entity() + " " + found.entities().get(m.entity()).name(),
                                (a, _) -> a));
    }

    private static List<Marked> articles() throws IOException {
        try (var in = AliasesTest.class.getResourceAsStream("aliases.txt")) {
            var all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var lines = all.lines().filter(l -> !l.startsWith("#")).toList();
            var articles = new ArrayList<Marked>();
            for (var text : String.join("\n", lines).split("\n----\n", -1)) {
                articles.add(read(text.strip()));
            }
            return articles;
        }
    }

    private static Marked read(String marked) {
        var text = new StringBuilder();
        var whom = new HashMap<Span, String>();
        var mark = MARK.matcher(marked);
        int end = 0;
        while (mark.find()) {
            text.append(marked, end, mark.start());
            int start = text.length();
            text.append(mark.group(1));
            whom.put(new Span(start, text.length()), mark.group(2));
            end = mark.end();
        }
        text.append(marked.substring(end));
        return new Marked(text.toString(), whom);
    }
}
