package org.demarche.search;

import org.apache.lucene.search.TermQuery;
import org.demarche.model.query.Reason;
import org.demarche.model.query.Reason.Where;
import org.demarche.search.ask.Feedback;
import org.demarche.search.ask.WordPlaces;
import org.demarche.search.hits.AskedWords;
import org.demarche.search.index.ArticleDocument;
import org.demarche.search.near.Meaning;
import org.demarche.search.near.NearPassages;
import org.demarche.search.query.PlainWords;
import org.demarche.search.query.QueryInWords;
import org.demarche.search.query.QueryTree;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;

/// Says of single articles why a search finds them: each part of the query is asked once more, of
/// the one article and of one field at a time. Any thread may ask.
public final class ArticleReasons {

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
                    var tree = Asking.parsed(plain ? typed + " " : typed);
                    var conditions = AskedWords.conditions(tree);
                    // a question is ranked by its pairs, not by where they stand
                    var places =
                            plain
                                    ? WordPlaces.NONE
                                    : WordPlaces.of(tree, Asking.readings(searcher));
                    var lent =
                            plain
                                    ? questions.lent(searcher, Asking.readings(searcher), typed)
                                    : List.<Feedback.Lent>of();
                    var meant = plain ? meaning.of(typed.strip()) : null;
                    var all = new LinkedHashMap<Long, List<Reason>>();
                    for (var id : ids) {
                        var article =
                                new AskedArticle(searcher, new TermQuery(ArticleDocument.key(id)));
                        var reasons = new ArrayList<Reason>();
                        addConditions(reasons, article, conditions);
                        addStanding(reasons, article, places);
                        addLearnt(reasons, article, lent);
                        if (meant != null) {
                            addMeaning(reasons, article, meant);
                        }
                        all.put(id, reasons);
                    }
                    return all;
                });
    }

    private static void addConditions(
            List<Reason> reasons, AskedArticle article, List<QueryTree> conditions)
            throws IOException {
        for (var part : conditions) {
            var where = article.where(part);
            if (!where.isEmpty()) {
                reasons.add(new Reason(named(part), where));
            }
        }
    }

    /// What raises it among the first answers: words in its lead, and words near each other.
    private static void addStanding(List<Reason> reasons, AskedArticle article, WordPlaces places)
            throws IOException {
        if (places.isEmpty() || reasons.isEmpty()) {
            return;
        }
        var document = article.document();
        if (document.isEmpty()) {
            return;
        }
        var standing = places.standing(article.searcher().getIndexReader(), document.getAsInt());
        reasons.replaceAll(
                reason ->
                        reason.where().contains(Where.TEXT)
                                        && standing.leading().contains(reason.what())
                                ? reason.and(Where.LEAD)
                                : reason);
        for (var run : standing.together()) {
            reasons.add(new Reason(String.join(" ", run), EnumSet.of(Where.TOGETHER)));
        }
    }

    private static String named(QueryTree part) {
        var text = AskedWords.text(part).strip();
        return text.isEmpty() ? QueryInWords.of(part).replaceFirst("^articles ", "") : text;
    }

    private static void addLearnt(
            List<Reason> reasons, AskedArticle article, List<Feedback.Lent> all)
            throws IOException {
        var having = new ArrayList<String>();
        for (var lent : all) {
            if (having.size() < LEARNT && article.has(lent.query())) {
                having.add(lent.word());
            }
        }
        if (!having.isEmpty()) {
            reasons.add(new Reason(String.join(", ", having), EnumSet.of(Where.LEARNT)));
        }
    }

    private static void addMeaning(List<Reason> reasons, AskedArticle article, byte[] meant)
            throws IOException {
        var document = article.document();
        if (document.isEmpty()) {
            return;
        }
        int number = document.getAsInt();
        var near = new NearPassages(article.searcher()).to(meant, new int[] {number}).get(number);
        if (near != null && near > 0) {
            reasons.add(
                    new Reason(
                            String.format(Locale.ROOT, "%.2f", near), EnumSet.of(Where.MEANING)));
        }
    }
}
