package org.demarche.cli.print;

import org.demarche.model.article.ArticleSummary;
import org.demarche.model.query.Reason;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One answer to a query, as a short block of lines.
public final class HitList {

    private static final String INDENT = "     ";

    /// @param rank counted from 1
    /// @param id that the article is known by
    /// @param width of a line in characters
    public static List<String> lines(
            int rank, ArticleSummary article, String id, String snippet, int width) {
        var lines = new ArrayList<String>();
        var title = Wrapped.lines(article.title(), width - INDENT.length());
        for (int i = 0; i < title.size(); i++) {
            lines.add((i == 0 ? "%3d. ".formatted(rank) : INDENT) + title.get(i));
        }
        lines.add(INDENT + ArticlePage.origin(article, "") + " · id " + id);
        if (!snippet.isBlank()) {
            Wrapped.lines(snippet, width - INDENT.length())
                    .forEach(line -> lines.add(INDENT + line));
        }
        return lines;
    }

    /// Why it is found, one line; none if nobody asked.
    public static List<String> why(List<Reason> reasons, int width) {
        var words = reasons.stream().map(Reason::inWords).collect(Collectors.joining(" · "));
        return words.isEmpty()
                ? List.of()
                : Wrapped.lines("why: " + words, width - INDENT.length()).stream()
                        .map(line -> INDENT + line)
                        .toList();
    }

    private HitList() {}
}
