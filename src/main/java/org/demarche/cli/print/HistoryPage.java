package org.demarche.cli.print;

import org.demarche.library.Changes;
import org.demarche.library.Changes.Paragraph;
import org.demarche.library.Changes.Piece;
import org.demarche.model.article.Article;
import org.demarche.model.article.ArticlePlace;
import org.demarche.model.article.ArticleVersion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Where else an article was met, and how its words have changed, to be read in a terminal.
public final class HistoryPage {

    private static final int READABLE = 90; // characters of a line

    /// "Also in Herald: https://…"
    public static List<String> places(List<ArticlePlace> places, int width) {
        var lines = new ArrayList<String>();
        if (!places.isEmpty()) {
            lines.add("");
        }
        for (var place : places) {
            lines.addAll(
                    Wrapped.lines(
                            "Also in %s: %s".formatted(place.source(), place.address()), width));
        }
        return lines;
    }

    /// What each edit dropped `[-so-]` and added `{+so+}`, oldest edit first; paragraphs that
    /// stayed are only counted.
    public static List<String> versions(Article article, List<ArticleVersion> before, int width) {
        int text = Math.min(width, READABLE);
        var lines = new ArrayList<String>();
        lines.add("");
        if (before.isEmpty()) {
            lines.add("Its words have not changed since it was first read.");
        }
        for (int i = 0; i < before.size(); i++) {
            var old = before.get(i);
            boolean last = i + 1 == before.size();
            var title = last ? article.summary().title() : before.get(i + 1).title();
            var now = last ? article.text() : before.get(i + 1).text();
            lines.add("Edited, met on " + old.replacedAt());
            if (!title.equals(old.title())) {
                lines.addAll(
                        Wrapped.lines("Title: [-%s-] {+%s+}".formatted(old.title(), title), text));
            }
            changes(lines, Changes.between(old.text(), now), text);
        }
        return lines;
    }

    private static void changes(List<String> lines, List<Paragraph> changes, int width) {
        int same = 0;
        for (var paragraph : changes) {
            if (paragraph.isSame()) {
                same++;
                continue;
            }
            stayed(lines, same);
            same = 0;
            lines.add("");
            lines.addAll(Wrapped.lines(marked(paragraph), width));
        }
        stayed(lines, same);
        lines.add("");
    }

    private static void stayed(List<String> lines, int paragraphs) {
        if (paragraphs > 0) {
            lines.add("");
            lines.add(
                    paragraphs == 1
                            ? "(1 paragraph as before)"
                            : "(%d paragraphs as before)".formatted(paragraphs));
        }
    }

    private static String marked(Paragraph paragraph) {
        return paragraph.pieces().stream().map(HistoryPage::marked).collect(Collectors.joining());
    }

    private static String marked(Piece piece) {
        var words = piece.words().stripTrailing();
        var blank = piece.words().substring(words.length());
        return switch (piece.kind()) {
                    case SAME -> words;
                    case DROPPED -> "[-" + words + "-]";
                    case ADDED -> "{+" + words + "+}";
                }
                + blank;
    }

    private HistoryPage() {}
}
