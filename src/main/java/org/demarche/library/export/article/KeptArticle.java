package org.demarche.library.export.article;

import org.demarche.model.article.Article;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An article with what the reader has put to it.
///
/// @param tags that the reader filed it under
/// @param note the reader's; null when there is none
record KeptArticle(Article article, List<String> tags, @Nullable String note) {

    private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");

    KeptArticle {
        tags = List.copyOf(tags);
    }

    long id() {
        return article.id();
    }

    String title() {
        return article.summary().title();
    }

    String source() {
        return article.summary().source();
    }

    /// As printed; empty when there is none.
    String byline() {
        return article.byline() == null ? "" : article.byline().strip();
    }

    /// "2022-01-27"; empty when it is not known.
    String day() {
        var published = article.summary().published();
        return published == null ? "" : published.day().toString();
    }

    /// Where it can be read by others; empty for what was a file or a mail.
    String address() {
        var address = article.summary().address();
        var scheme = address.getScheme() == null ? "" : address.getScheme();
        return switch (scheme.toLowerCase(Locale.ROOT)) {
            case "http", "https" -> address.toString();
            default -> "";
        };
    }

    List<String> paragraphs() {
        return PARAGRAPHS
                .splitAsStream(article.text().text())
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /// "Meridian Wire · Ann Writer · 2022-01-27", of what is known.
    String origin() {
        return Stream.of(source(), byline(), day())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
