package org.demarche.cli.print;

import org.demarche.model.article.Article;
import org.demarche.model.article.ArticleSummary;
import org.demarche.model.article.CleanText;

import java.util.ArrayList;
import java.util.List;

/// An article with what was found in it, to be read in a terminal.
public final class ArticlePage {

    private static final int READABLE = 90; // characters of a line of running text

    /// @param width of a line in characters
    public static List<String> lines(Article article, int width) {
        int text = Math.min(width, READABLE);
        var lines = new ArrayList<>(Wrapped.lines(article.summary().title(), text));
        lines.add(origin(article.summary(), article.byline() == null ? "" : article.byline()));
        lines.add(article.summary().address().toString());
        for (var paragraph : article.text().text().split(CleanText.BREAK, -1)) {
            if (!paragraph.isBlank()) {
                lines.add("");
                lines.addAll(Wrapped.lines(paragraph, text));
            }
        }
        var analysis = article.analysis();
        if (analysis != null) {
            lines.add("");
            lines.addAll(new AnalysisPage(analysis, article.text().text(), width).lines());
        }
        return lines;
    }

    /// "Helvetia Post · Urs Ammanegg · 22 Jan 2022 · 4 min · ★".
    static String origin(ArticleSummary article, String byline) {
        var parts = new ArrayList<String>();
        parts.add(article.source());
        parts.add(byline);
        parts.add(Days.inWords(article.published()));
        parts.add(article.minutes() + " min");
        parts.add(article.bookmarked() ? "★" : "");
        parts.removeIf(String::isBlank);
        return String.join(" · ", parts);
    }

    private ArticlePage() {}
}
