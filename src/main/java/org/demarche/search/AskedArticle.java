package org.demarche.search;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.demarche.model.query.Reason.Where;
import org.demarche.search.ask.QueryTranslator;
import org.demarche.search.hits.AskedWords;
import org.demarche.search.index.IndexFields;
import org.demarche.search.query.Place;
import org.demarche.search.query.QueryTree;

import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.OptionalInt;

/// One article, asked for parts of a query.
///
/// @param article the query that finds it alone
record AskedArticle(IndexSearcher searcher, Query article) {

    private static final Map<Where, String> FIELDS =
            new EnumMap<>(
                    Map.of(
                            Where.TITLE, IndexFields.TITLE,
                            Where.TEXT, IndexFields.TEXT,
                            Where.NAME, IndexFields.NAMES));

    /// Its number in the index.
    OptionalInt document() throws IOException {
        var hits = searcher.search(article, 1).scoreDocs;
        return hits.length == 0 ? OptionalInt.empty() : OptionalInt.of(hits[0].doc);
    }

    /// Where it has what the part asks for; empty for nowhere.
    EnumSet<Where> where(QueryTree part) throws IOException {
        return switch (part) {
            case QueryTree.Word(var place, _, _) -> words(part, place);
            case QueryTree.Start(var place, _) -> words(part, place);
            case QueryTree.Slip(var place, _, _) -> words(part, place);
            case QueryTree.Phrase(var place, _, _, _) -> words(part, place);
            case QueryTree.Named(var kind, _, _) -> named(part, IndexFields.names(kind));
            case QueryTree.OfCountry _ ->
                    has(part) ? EnumSet.of(Where.NAME) : EnumSet.noneOf(Where.class);
            // that an article answers is known: what the store says of it is not asked again
            case QueryTree.Marked _ -> EnumSet.of(Where.CONDITION);
            case QueryTree.Everything _ -> EnumSet.noneOf(Where.class);
            case QueryTree.Between _,
                    QueryTree.WithEvent _,
                    QueryTree.OfOwner _,
                    QueryTree.InLanguage _,
                    QueryTree.Published _,
                    QueryTree.Not _,
                    QueryTree.All _,
                    QueryTree.Any _ ->
                    has(part) ? EnumSet.of(Where.CONDITION) : EnumSet.noneOf(Where.class);
        };
    }

    private EnumSet<Where> words(QueryTree part, Place place) throws IOException {
        if (place != Place.ANYWHERE) {
            var where =
                    switch (place) {
                        case TITLE, ANYWHERE -> Where.TITLE;
                        case SOURCE -> Where.SOURCE;
                        case AUTHOR -> Where.AUTHOR;
                        case SAID -> Where.QUOTATION;
                    };
            return has(part) ? EnumSet.of(where) : EnumSet.noneOf(Where.class);
        }
        var found = EnumSet.noneOf(Where.class);
        for (var field : FIELDS.entrySet()) {
            if (has(translator(field.getValue()).query(part))) {
                found.add(field.getKey());
            }
        }
        return found;
    }

    private EnumSet<Where> named(QueryTree part, String field) throws IOException {
        if (!has(part)) {
            return EnumSet.noneOf(Where.class);
        }
        var asTyped = new QueryTree.Phrase(Place.ANYWHERE, AskedWords.text(part), 2, false);
        return EnumSet.of(
                has(translator(field).query(asTyped)) || has(translator(field).query(word(part)))
                        ? Where.NAME
                        : Where.SPELLING);
    }

    private static QueryTree word(QueryTree part) {
        return new QueryTree.Start(Place.ANYWHERE, AskedWords.text(part));
    }

    private boolean has(QueryTree part) throws IOException {
        return has(translator("").query(part));
    }

    /// @param only this field, empty for all
    private QueryTranslator translator(String only) throws IOException {
        return new QueryTranslator(
                searcher.getIndexReader(),
                Asking.readings(searcher),
                mark -> new TermQuery(new Term(IndexFields.MARK, mark)),
                only);
    }

    /// A pasted page, asked as one phrase, is more than Lucene asks at once: it is no reason.
    boolean has(Query query) throws IOException {
        var both =
                new BooleanQuery.Builder()
                        .add(article, Occur.FILTER)
                        .add(query, Occur.FILTER)
                        .build();
        try {
            return searcher.count(both) > 0;
        } catch (IndexSearcher.TooManyClauses _) {
            return false;
        }
    }
}
