package org.demarche.cli.json.library;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.demarche.cli.json.JsonLine;
import org.demarche.library.dossier.Dossier;
import org.demarche.model.query.SaidWords;

import java.util.Map;

/// A dossier: an entity of the library, with `mentionsOverTime`, `newestArticles`, `quotes`,
/// `events` and `company`. The lists are of its newest articles; `articles` and `mentions` count
/// all.
public final class DossierShape {

    /// @param given the ids that articles came with, by their numbers
    public static ObjectNode of(Dossier dossier, Map<Long, String> given) {
        var node = LibraryEntityShape.of(dossier.entity());
        var times = node.putArray("mentionsOverTime");
        dossier.mentions()
                .forEach(
                        stretch ->
                                times.addObject()
                                        .put("from", stretch.from().toString())
                                        .put("to", stretch.to().toString())
                                        .put("mentions", stretch.mentions()));
        var articles = node.putArray("newestArticles");
        dossier.articles().forEach(article -> articles.add(SummaryShape.of(article, given)));
        var quotes = node.putArray("quotes");
        dossier.quotes().forEach(quote -> quotes.add(quote(quote, given)));
        var events = node.putArray("events");
        dossier.events().forEach(event -> events.add(TimelineShape.of(event, given)));
        var company = node.putArray("company");
        dossier.company()
                .members()
                .forEach(
                        member ->
                                company.addObject()
                                        .put("id", member.id())
                                        .put("name", member.name().name())
                                        .put("kind", member.name().kind().name())
                                        .put("articles", member.articles()));
        return node;
    }

    private static ObjectNode quote(SaidWords quote, Map<Long, String> given) {
        var node = JsonLine.object();
        JsonLine.putId(node, given, quote.told().article());
        return node.put("title", quote.told().title())
                .put("published", JsonLine.date(quote.told().published()))
                .put("start", quote.span().start())
                .put("end", quote.span().end())
                .put("text", quote.words())
                .put("direct", quote.direct());
    }

    private DossierShape() {}
}
