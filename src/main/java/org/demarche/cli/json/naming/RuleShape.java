package org.demarche.cli.json.naming;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.demarche.cli.json.JsonLine;
import org.demarche.model.article.ArticleSummary;
import org.demarche.model.naming.EntityName;
import org.demarche.model.naming.KeptRule;
import org.demarche.model.naming.NameDeed;
import org.demarche.model.naming.Within;
import org.jspecify.annotations.Nullable;

/// A rule of names: `{"id":3,"rule":"same","name":…,"kind":…,"words":null,"toName":…,"toKind":…,
/// "article":null,"made":…,"articles":12}`; `rule` is ignore, same, apart or mark. For a rule that
/// holds in one article only, `article` is `{"url":…,"title":…,"start":…,"end":…}`, whose offsets
/// are null when all of its mentions are meant.
public final class RuleShape {

    /// @param article that the rule holds in; null for the whole library
    public static ObjectNode of(KeptRule kept, @Nullable ArticleSummary article) {
        var node = JsonLine.object().put("id", kept.id());
        switch (kept.rule().deed()) {
            case NameDeed.Ignore(var entity) -> fill(node, "ignore", entity, null, null);
            case NameDeed.Same(var entity, var with) -> fill(node, "same", entity, null, with);
            case NameDeed.Apart(var entity, var words, var as) ->
                    fill(node, "apart", entity, words, as);
            case NameDeed.Mark(var words, var as) -> fill(node, "mark", null, words, as);
        }
        if (article != null && kept.rule().within() instanceof Within.Article(_, var span)) {
            node.putObject("article")
                    .put("url", article.address().toString())
                    .put("title", article.title())
                    .put("start", span == null ? null : (Integer) span.start())
                    .put("end", span == null ? null : (Integer) span.end());
        } else {
            node.putNull("article");
        }
        return node.put("made", kept.madeAt().toString()).put("articles", kept.articles());
    }

    private static void fill(
            ObjectNode node,
            String rule,
            @Nullable EntityName entity,
            @Nullable String words,
            @Nullable EntityName to) {
        node.put("rule", rule)
                .put("name", entity == null ? null : entity.name())
                .put("kind", entity == null ? null : entity.kind().name())
                .put("words", words)
                .put("toName", to == null ? null : to.name())
                .put("toKind", to == null ? null : to.kind().name());
    }

    private RuleShape() {}
}
