package org.demarche.cli.json.library;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.demarche.cli.json.finding.AnalysisShape;
import org.demarche.model.article.Article;
import org.demarche.model.finding.Analysis;

import java.util.Map;

/// A kept article, whole: its line, its text and what was found in it. The lists are empty, and
/// `analysed` is false, while it lacks its analysis.
public final class ArticleShape {

    /// @param given the ids that articles came with, by their numbers
    public static ObjectNode of(Article article, Map<Long, String> given) {
        var node = SummaryShape.of(article.summary(), given);
        node.put("byline", article.byline())
                .put("lang", article.language())
                .put("analysed", article.analysis() != null)
                .put("text", article.text().text());
        var analysis = article.analysis();
        return AnalysisShape.fill(
                node,
                article.text().text(),
                analysis == null ? Analysis.nothing("", "") : analysis);
    }

    private ArticleShape() {}
}
