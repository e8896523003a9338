package org.demarche.ui.reader;

import org.demarche.model.article.Article;
import org.demarche.model.article.ArticleSummary;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How an article is named in print: by hand, one line, ready for a footnote.
public final class Citation {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Citation() {}

    /// `Byline, "Title", Source, 27 January 2022, https://… (read 3 May 2026).`; what is not known
    /// is left out.
    public static String of(Article article, LocalDate today) {
        var summary = article.summary();
        var text = new StringBuilder();
        var byline = article.byline();
        if (byline != null && !byline.isBlank()) {
            text.append(byline.strip()).append(", ");
        }
        text.append('“').append(summary.title()).append('”');
        if (!summary.source().isBlank()) {
            text.append(", ").append(summary.source());
        }
        text.append(", ").append(day(summary).isEmpty() ? "no date" : day(summary));
        var scheme = summary.address().getScheme();
        if ("http".equals(scheme) || "https".equals(scheme)) {
            text.append(", ").append(summary.address());
        }
        return text.append(" (read ").append(DAY.format(today)).append(").").toString();
    }

    /// "27 January 2022"; empty when the article has no date.
    static String day(ArticleSummary summary) {
        var published = summary.published();
        return published == null ? "" : DAY.format(published.day());
    }
}
