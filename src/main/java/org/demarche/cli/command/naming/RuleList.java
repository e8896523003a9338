package org.demarche.cli.command.naming;

import org.demarche.cli.json.JsonLine;
import org.demarche.cli.json.naming.RuleShape;
import org.demarche.library.Library;
import org.demarche.model.article.ArticleSummary;
import org.demarche.model.naming.KeptRule;
import org.demarche.model.naming.Within;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// All rules of a library, as lines of JSON or as rows for people.
public final class RuleList {

    private final List<KeptRule> rules;
    private final Map<Long, ArticleSummary> articles = new HashMap<>();

    public RuleList(Library library) {
        rules = library.names().all();
        var ids =
                rules.stream().map(RuleList::article).filter(Objects::nonNull).distinct().toList();
        library.summaries(ids).forEach(summary -> articles.put(summary.id(), summary));
    }

    public boolean isEmpty() {
        return rules.isEmpty();
    }

    /// One object a line.
    public List<String> json() {
        return rules.stream().map(rule -> JsonLine.of(RuleShape.of(rule, in(rule)))).toList();
    }

    /// "3 Post (organisation) is no name" and where it holds, a row of cells for each.
    List<List<String>> rows() {
        return rules.stream()
                .map(
                        rule -> {
                            var in = in(rule);
                            return List.of(
                                    Long.toString(rule.id()),
                                    Integer.toString(rule.articles()),
                                    rule.rule().deed().says()
                                            + (in == null ? "" : ", only in “" + in.title() + "”"));
                        })
                .toList();
    }

    private @Nullable ArticleSummary in(KeptRule rule) {
        var article = article(rule);
        return article == null ? null : articles.get(article);
    }

    private static @Nullable Long article(KeptRule rule) {
        return rule.rule().within() instanceof Within.Article(var id, _) ? id : null;
    }
}
