package org.demarche.ui.articles.row;

import org.demarche.model.article.ArticleSummary;
import org.demarche.model.article.PublicationDate;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;

/// The words of a row beside its title.
public final class ArticleLine {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private ArticleLine() {}

    /// "27 Jan 2022", "today 14:05", "yesterday", or "undated".
    static String day(ArticleSummary article, LocalDate today, ZoneId zone) {
        var published = article.published();
        if (published == null) {
            return "undated";
        }
        var day = localDay(published, zone);
        if (day.equals(today)) {
            var at = published.at();
            return at == null ? "today" : "today " + TIME.format(at.atZone(zone));
        }
        return day.equals(today.minusDays(1)) ? "yesterday" : DAY.format(day);
    }

    /// What stands after the source: "27 Jan 2022 · 4 min".
    static String after(ArticleSummary article, LocalDate today, ZoneId zone) {
        var length = article.words() == 0 ? "headline only" : article.minutes() + " min";
        return day(article, today, zone) + " · " + length;
    }

    /// Where it comes from; an article of which nobody says so shows its host or file.
    static String source(ArticleSummary article) {
        if (!article.source().isBlank()) {
            return article.source();
        }
        var host = article.address().getHost();
        if (host != null) {
            return host.startsWith("www.") ? host.substring(4) : host;
        }
        var path = article.address().getPath();
        return path == null ? "Unknown source" : path.substring(path.lastIndexOf('/') + 1);
    }

    /// The whole row, for a screen reader.
    public static String spoken(ArticleSummary article, LocalDate today, ZoneId zone) {
        var parts = new ArrayList<String>();
        parts.add(article.title());
        parts.add(article.read() ? "read" : "unread");
        if (article.bookmarked()) {
            parts.add("bookmarked");
        }
        parts.add(source(article));
        parts.add(after(article, today, zone));
        return String.join(", ", parts);
    }

    private static LocalDate localDay(PublicationDate published, ZoneId zone) {
        var at = published.at();
        return at == null ? published.day() : LocalDate.ofInstant(at, zone);
    }
}
