package org.demarche.cli.command.read;

import org.demarche.cli.call.AnalysisFirst;
import org.demarche.cli.call.ArticleIds;
import org.demarche.cli.call.Call;
import org.demarche.cli.door.Session;
import org.demarche.cli.json.JsonLine;
import org.demarche.cli.json.library.FacetsShape;
import org.demarche.cli.json.library.HitShape;
import org.demarche.cli.print.HitList;
import org.demarche.model.article.ArticleFilter;
import org.demarche.model.query.Reason;
import org.demarche.model.query.SearchAnswer;
import org.demarche.model.query.SearchAnswer.Hit;
import org.demarche.model.query.SearchRequest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Prints what a search found: for people in blocks of lines, or as JSON Lines.
///
/// @param loosely whether plain words were asked as a question, of which not all need occur
/// @param explain whether to say of each article why it is found
record AnswerPrint(Session session, Call call, boolean loosely, boolean explain) {

    private static final int SNIPPET = 220; // characters
    private static final int SNIPPETS = 50; // of one query; the others show their first words
    private static final int VALUES = 10; // of each facet

    void print(String query, SearchAnswer answer) {
        var hits = answer.hits();
        var ids = hits.stream().map(hit -> hit.article().id()).toList();
        var given = session.library().givenIds(ids);
        var stories = session.library().stories().of(ids);
        var reasons =
                explain
                        ? session.search()
                                .reasons(query, ids.stream().limit(SNIPPETS).toList(), loosely)
                        : Map.<Long, List<Reason>>of();
        for (int i = 0; i < hits.size(); i++) {
            var hit = hits.get(i);
            var id = hit.article().id();
            var text = snippet(query, i, hit);
            var why = reasons.getOrDefault(id, List.of());
            if (call.json()) {
                var node = HitShape.of(query, i + 1, hit, text, given, stories.get(id));
                if (explain) {
                    HitShape.putWhy(node, why);
                }
                call.console().print(JsonLine.of(node));
            } else {
                var width = call.console().width();
                HitList.lines(i + 1, hit.article(), ArticleIds.name(given, id), text, width)
                        .forEach(call.console()::print);
                HitList.why(why, width).forEach(call.console()::print);
            }
        }
        if (!call.json()) {
            call.console().say(summary(query, answer));
        }
    }

    private static String summary(String query, SearchAnswer answer) {
        return answer.total() == 0
                ? "No article answers “%s”.".formatted(query)
                : "%s%s answer “%s”; %,d shown."
                        .formatted(
                                answer.isExact() ? "" : "About ",
                                AnalysisFirst.articles(answer.total()),
                                query,
                                answer.hits().size());
    }

    /// How what is found is spread.
    void facets(String query) {
        var counts =
                session.search()
                        .facets(
                                new SearchRequest(
                                        query, ArticleFilter.ALL, SearchRequest.Order.NEWEST, 0),
                                VALUES);
        if (call.json()) {
            call.console().print(JsonLine.of(FacetsShape.of(query, counts)));
            return;
        }
        counts.values()
                .forEach(
                        (facet, values) -> {
                            if (!values.isEmpty()) {
                                var line =
                                        values.stream()
                                                .map(v -> v.name() + " " + v.articles())
                                                .collect(Collectors.joining(", "));
                                call.console()
                                        .print(facet.name().toLowerCase(Locale.ROOT) + ": " + line);
                            }
                        });
        if (!counts.exact()) {
            call.console().say("So many articles answer that these numbers are reckoned.");
        }
    }

    private String snippet(String query, int place, Hit hit) {
        return place < SNIPPETS
                ? session.search().snippet(hit.article().id(), query, SNIPPET)
                : hit.article().lead();
    }
}
