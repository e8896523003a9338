package org.demarche.search;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.demarche.model.finding.Span;
import org.demarche.model.query.FacetCounts;
import org.demarche.model.query.SearchRequest;
import org.demarche.search.ask.Freshness;
import org.demarche.search.ask.WordPlaces;
import org.demarche.search.ask.known.KnownValues;
import org.demarche.search.ask.known.Spelling;
import org.demarche.search.facet.AnswerIds;
import org.demarche.search.facet.FacetCounter;
import org.demarche.search.facet.Sample;
import org.demarche.search.hits.HitFinder;
import org.demarche.search.hits.WordMarks;
import org.demarche.search.index.IndexFields;
import org.demarche.search.near.Meaning;
import org.demarche.search.order.AnswerOrder;
import org.demarche.search.order.FirstAnswers;
import org.demarche.search.query.PlainWords;
import org.demarche.search.query.QueryTree;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/// Answers what readers type. Any thread may ask; nothing that is typed makes it fail.
public final class ArticleSearcher {

    private final ArticleIndex index;

    private final WordMarks marks;
    private final Questions questions;
    private final ArticleReasons reasons;

    /// Without the texts of articles, questions are answered by their own words only.
    public ArticleSearcher(ArticleIndex index) {
        this(index, _ -> "");
    }

    /// Questions are answered by words only.
    ///
    /// @param texts as below
    public ArticleSearcher(ArticleIndex index, LongFunction<String> texts) {
        this(index, texts, Meaning.NONE);
    }

    /// @param texts gives the text of an article, empty if there is none: the index does not hold
    ///   it
    /// @param meaning says what a question means
    public ArticleSearcher(ArticleIndex index, LongFunction<String> texts, Meaning meaning) {
        this.index = index;
        this.questions = new Questions(texts, meaning);
        this.reasons = new ArticleReasons(index, texts, meaning);
        this.marks =
                new WordMarks(
                        typed ->
                                new HitFinder(
                                        Asking.parsed(typed),
                                        index.ask(searcher -> Asking.readings(searcher))));
    }

    /// Which articles the reader has marked, for `is:…`, `has:…`, `tag:…` and `note:…`.
    public interface Marks {

        /// @param mark as in [org.demarche.search.query.QueryTree.Marked]; an unknown one marks
        ///   none
        /// @return the numbers of those articles, rising
        long[] idsOf(String mark);
    }

    /// @param total how many articles answer, though fewer may be listed
    /// @param isExact whether they were counted; else they are so many that they were reckoned from
    ///   a sample
    /// @param words words and phrases to mark in titles and texts, as typed, small letters
    public record Found(
            int total, boolean isExact, List<FoundArticle> articles, List<String> words) {}

    /// @param score higher is better; comparable within one answer only
    public record FoundArticle(long id, double score) {}

    /// Articles that have all that is typed; its last word may go on.
    ///
    /// @param within only articles with these numbers, rising; null is all
    /// @param atMost how many to list
    public Found search(
            String typed,
            long @Nullable [] within,
            SearchRequest.Order order,
            int atMost,
            Marks marks) {
        var wanted = new Wanted(within, order, atMost);
        return Asking.halved(
                typed,
                text ->
                        index.ask(
                                searcher -> {
                                    var question = Question.of(searcher, text);
                                    return found(
                                            searcher,
                                            question.exactly(searcher, marks),
                                            question,
                                            wanted);
                                }));
    }

    /// The numbers of all articles that [#search] finds, rising.
    public long[] ids(String typed, long @Nullable [] within, Marks marks) {
        return Asking.halved(
                typed,
                text ->
                        index.ask(
                                searcher ->
                                        AnswerIds.of(
                                                searcher,
                                                Asking.asked(searcher, text, within, marks))));
    }

    /// How the articles that [#search] finds are spread: exactly, or by a sample where they are
    /// very many.
    ///
    /// @param most values of each facet
    public FacetCounts facets(String typed, long @Nullable [] within, Marks marks, int most) {
        return Asking.halved(
                typed,
                text ->
                        index.ask(
                                searcher ->
                                        new FacetCounter(searcher)
                                                .count(
                                                        Asking.asked(searcher, text, within, marks),
                                                        most)));
    }

    /// The same for a question in plain words, of which not all need occur: the more of them, and
    /// the rarer, the better. What uses the query language is understood as [#search] does, except
    /// that its last word is taken to be whole.
    public Found searchLoosely(
            String typed,
            long @Nullable [] within,
            SearchRequest.Order order,
            int atMost,
            Marks marks) {
        var wanted = new Wanted(within, order, atMost);
        return order == SearchRequest.Order.RELEVANCE && PlainWords.are(typed)
                ? Asking.halved(typed, text -> answered(text, wanted))
                : Asking.halved(
                        typed + " ",
                        text ->
                                index.ask(
                                        searcher -> {
                                            var question = Question.of(searcher, text);
                                            return found(
                                                    searcher,
                                                    loosely(searcher, question, marks),
                                                    question,
                                                    wanted);
                                        }));
    }

    /// Articles that say it in these words or in others, by words and meaning; conditions hold.
    /// What is not plain words is answered as by [#search].
    public Found searchByMeaning(String typed, long @Nullable [] within, int atMost, Marks marks) {
        var plain = PlainPart.of(Asking.parsed(typed));
        if (plain.isEmpty()) {
            return search(typed, within, SearchRequest.Order.RELEVANCE, atMost, marks);
        }
        var conditions = plain.get().conditions();
        var among = conditions.isEmpty() ? within : ids(conditions, within, marks);
        var wanted = new Wanted(among, SearchRequest.Order.RELEVANCE, atMost);
        return Asking.halved(plain.get().words(), text -> answered(text, wanted));
    }

    private long[] ids(List<QueryTree> conditions, long @Nullable [] within, Marks marks) {
        return index.ask(
                searcher -> {
                    var asked =
                            Asking.translator(searcher, Asking.readings(searcher), marks)
                                    .query(new QueryTree.All(conditions));
                    return AnswerIds.of(searcher, Asking.within(asked, within));
                });
    }

    private Query loosely(IndexSearcher searcher, Question question, Marks marks)
            throws IOException {
        return PlainWords.are(question.typed())
                ? questions.byWords(searcher, question.readings(), question.typed())
                : question.exactly(searcher, marks);
    }

    /// A question by words and meaning.
    private Found answered(String typed, Wanted wanted) {
        return index.ask(
                searcher -> {
                    var question = Question.of(searcher, typed);
                    var words = questions.byWords(searcher, question.readings(), typed);
                    var within = wanted.within();
                    var answered =
                            questions.byMeaning(
                                    searcher,
                                    typed,
                                    Asking.within(words, within),
                                    within == null ? null : Asking.numbered(within),
                                    Math.max(1, wanted.atMost()));
                    return answered == null
                            ? found(searcher, words, question, wanted)
                            : new Found(
                                    answered.total(), true, answered.articles(), question.words());
                });
    }

    /// Which of the answers are wanted.
    @SuppressWarnings("ArrayRecordComponent") // handed through, never compared
    private record Wanted(long @Nullable [] within, SearchRequest.Order order, int atMost) {}

    private static Found found(
            IndexSearcher searcher, Query query, Question question, Wanted wanted)
            throws IOException {
        var order = wanted.order();
        var conditions = Asking.within(query, wanted.within());
        var asked =
                searcher.rewrite(
                        order == SearchRequest.Order.FRESH
                                ? Freshness.added(searcher.getIndexReader(), conditions)
                                : conditions);
        var places = AnswerOrder.isRanked(order) ? question.places() : WordPlaces.NONE;
        var first =
                FirstAnswers.of(searcher, asked, order, wanted.atMost()).byPlaces(searcher, places);
        // to count without ranking is quicker than to rank all that is counted
        var total =
                first.isAll()
                        ? new Sample.Total(first.met(), true)
                        : new Sample(searcher, searcher.rewrite(conditions)).total();
        var articles =
                first.answers().stream()
                        .limit(Math.max(0, wanted.atMost()))
                        .map(answer -> new FoundArticle(answer.id(), answer.score()))
                        .toList();
        return new Found(total.articles(), total.isExact(), articles, question.words());
    }

    /// Says why articles are found.
    public ArticleReasons reasons() {
        return reasons;
    }

    /// Words of a query that no article has, with what may be meant instead.
    public List<Spelling.Slip> slips(String typed) {
        return index.ask(
                searcher ->
                        new Spelling(searcher.getIndexReader(), Asking.readings(searcher))
                                .slips(Asking.parsed(typed)));
    }

    /// What articles have codes for.
    public enum Coded {
        LANGUAGE,
        COUNTRY,
        EVENT,
        OWNER
    }

    /// The codes in the library that begin so, capitals, with their numbers of articles.
    public Map<String, Integer> values(Coded coded, String start) {
        var field =
                switch (coded) {
                    case LANGUAGE -> IndexFields.LANGUAGE;
                    case COUNTRY -> IndexFields.COUNTRY;
                    case EVENT -> IndexFields.EVENT;
                    case OWNER -> IndexFields.OWNER;
                };
        return index.ask(searcher -> KnownValues.of(searcher.getIndexReader(), field, start));
    }

    /// Where the words of a query stand in any text, as the index understands them: "talks" finds
    /// "talk". In reading order, not overlapping; cheap enough for each row of a list.
    public List<Span> hits(String typed, String text) {
        return marks.hits(typed, text);
    }

    /// The stretch of `text` that shows most of what was asked for: one line of at most `length`
    /// characters, cut between words with "…".
    public String snippet(String typed, String text, int length) {
        return marks.snippet(typed, text, length);
    }
}
