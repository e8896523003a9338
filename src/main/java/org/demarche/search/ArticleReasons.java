package org.demarche.search;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.demarche.model.query.Reason;
import org.demarche.model.query.Reason.Where;
import org.demarche.search.ask.Feedback;
import org.demarche.search.ask.QueryTranslator;
import org.demarche.search.hits.AskedWords;
import org.demarche.search.index.ArticleDocument;
import org.demarche.search.index.IndexFields;
import org.demarche.search.near.Meaning;
import org.demarche.search.near.NearPassages;
import org.demarche.search.query.Place;
import org.demarche.search.query.PlainWords;
import org.demarche.search.query.QueryInWords;
import org.demarche.search.query.QueryTree;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;

/// Says of single articles why a search finds them: each part of the query is asked once more, of
/// the one article and of one field at a time. Any thread may ask.
public final class ArticleReasons {

    private static final Map<Where, String> FIELDS =
            new EnumMap<>(
                    Map.of(
                            Where.TITLE, IndexFields.TITLE,
                            Where.TEXT, IndexFields.TEXT,
                            Where.NAME, IndexFields.NAMES));

    /// So many of the words that the first answers lent are named.
    private static final int LEARNT = 4;

    private final ArticleIndex index;
    private final Questions questions;
    private final Meaning meaning;

    /// @param texts as for [ArticleSearcher]
    /// @param meaning as for [ArticleSearcher]
    public ArticleReasons(ArticleIndex index, LongFunction<String> texts, Meaning meaning) {
        this.index = index;
        this.questions = new Questions(texts, meaning);
        this.meaning = meaning;
    }

    /// Why each of these articles answers what was typed, in the order of the query; empty for one
    /// that does not, or is not in the index.
    ///
    /// @param loosely whether it was asked as a question, of which not all words need occur
    public Map<Long, List<Reason>> of(String typed, List<Long> ids, boolean loosely) {
        return index.ask(
                searcher -> {
                    var plain = loosely && PlainWords.are(typed);
                    var conditions =
                            AskedWords.conditions(Asking.parsed(plain ? typed + " " : typed));
                    var lent =
                            plain
                                    ? questions.lent(searcher, Asking.readings(searcher), typed)
                                    : List.<Feedback.Lent>of();
                    var meant = plain ? meaning.of(typed.strip()) : null;
                    var all = new LinkedHashMap<Long, List<Reason>>();
                    for (var id : ids) {
                        var article = new TermQuery(ArticleDocument.key(id));
                        var reasons = new ArrayList<Reason>();
                        addConditions(reasons, searcher, article, conditions);
                        addLearnt(reasons, searcher, article, lent);
                        if (meant != null) {
                            addMeaning(reasons, searcher, article, meant);
                        }
                        all.put(id, reasons);
                    }
                    return all;
                });
    }

    private static void addConditions(
            List<Reason> reasons, IndexSearcher searcher, Query article, List<QueryTree> conditions)
            throws IOException {
        for (var part : conditions) {
            var where = new Asked(searcher, article).where(part);
            if (!where.isEmpty()) {
                reasons.add(new Reason(named(part), where));
            }
        }
    }

    private static String named(QueryTree part) {
        var text = AskedWords.text(part).strip();
        return text.isEmpty() ? QueryInWords.of(part).replaceFirst("^articles ", "") : text;
    }

    private static void addLearnt(
            List<Reason> reasons, IndexSearcher searcher, Query article, List<Feedback.Lent> all)
            throws IOException {
        var having = new ArrayList<String>();
        for (var lent : all) {
            if (having.size() < LEARNT && has(searcher, article, lent.query())) {
                having.add(lent.word());
            }
        }
        if (!having.isEmpty()) {
            reasons.add(new Reason(String.join(", ", having), EnumSet.of(Where.LEARNT)));
        }
    }

    private static void addMeaning(
            List<Reason> reasons, IndexSearcher searcher, Query article, byte[] meant)
            throws IOException {
        var hits = searcher.search(article, 1).scoreDocs;
        if (hits.length == 0) {
            return;
        }
        var near = new NearPassages(searcher).to(meant, new int[] {hits[0].doc}).get(hits[0].doc);
        if (near != null && near > 0) {
            reasons.add(
                    new Reason(
                            String.format(Locale.ROOT, "%.2f", near), EnumSet.of(Where.MEANING)));
        }
    }

    /// A pasted page, asked as one phrase, is more than Lucene asks at once: it is no reason.
    private static boolean has(IndexSearcher searcher, Query article, Query query)
            throws IOException {
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

    /// One article, asked for parts of a query.
    private record Asked(IndexSearcher searcher, Query article) {

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
                if (ArticleReasons.has(
                        searcher, article, translator(field.getValue()).query(part))) {
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
                    ArticleReasons.has(searcher, article, translator(field).query(asTyped))
                                    || ArticleReasons.has(
                                            searcher, article, translator(field).query(word(part)))
                            ? Where.NAME
                            : Where.SPELLING);
        }

        private static QueryTree word(QueryTree part) {
            return new QueryTree.Start(Place.ANYWHERE, AskedWords.text(part));
        }

        private boolean has(QueryTree part) throws IOException {
            return ArticleReasons.has(searcher, article, translator("").query(part));
        }

        /// @param only this field, empty for all
        private QueryTranslator translator(String only) throws IOException {
            return new QueryTranslator(
                    searcher.getIndexReader(),
                    Asking.readings(searcher),
                    mark -> new TermQuery(new Term(IndexFields.MARK, mark)),
                    only);
        }
    }
}
