package org.demarche.search;

import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.demarche.search.ArticleSearcher.FoundArticle;
import org.demarche.search.ask.PlainQuestion;
import org.demarche.search.ask.QueryTranslator;
import org.demarche.search.index.ArticleDocument;
import org.demarche.search.index.IndexFields;
import org.demarche.search.index.IndexedEntity;
import org.demarche.search.near.Likeness;
import org.demarche.search.near.WordsAndMeaning;
import org.demarche.search.query.QueryTree;
import org.demarche.search.words.Readings;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// What else the library has on the matter of one article. Any thread may ask.
public final class ArticleNeighbours {

    /// What of its own score an article's title must have in another one.
    private static final float ALIKE = 0.3f;

    private final ArticleIndex index;

    public ArticleNeighbours(ArticleIndex index) {
        this.index = index;
    }

    /// Articles of like meaning, the likest first; none while the article has not been read for its
    /// meaning.
    public List<FoundArticle> alike(long id, int atMost) {
        return index.ask(
                searcher -> {
                    var document = document(searcher, id);
                    return document < 0
                            ? List.of()
                            : found(searcher, new Likeness(searcher).to(document, atMost), atMost);
                });
    }

    /// Articles with the words of a title, those with most and rarest of them first: for while
    /// nobody has read the article for its meaning. What has only a word or two of it is left out.
    ///
    /// @param title of the article with this number
    public List<FoundArticle> alikeInWords(long id, String title, int atMost) {
        return index.ask(
                searcher -> {
                    var words =
                            new PlainQuestion(searcher.getIndexReader(), Asking.readings(searcher))
                                    .query(title);
                    var itself = document(searcher, id);
                    if (itself < 0 || words instanceof MatchAllDocsQuery) {
                        return List.of();
                    }
                    var enough = ALIKE * searcher.explain(words, itself).getValue().floatValue();
                    var hits =
                            Stream.of(searcher.search(without(id, words), atMost).scoreDocs)
                                    .filter(hit -> hit.score >= enough)
                                    .toList();
                    return found(searcher, hits, atMost);
                });
    }

    /// Articles that speak of the same actors, published in a span of days; those of most and
    /// rarest of them first, and of them the likest in meaning.
    ///
    /// @param actors those of the article, the most telling first
    /// @param from the first day; null for no beginning
    /// @param to the last day; null for no end
    public List<FoundArticle> withSameActors(
            long id,
            List<IndexedEntity> actors,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int atMost) {
        return index.ask(
                searcher -> {
                    var query = speakingOf(searcher, actors, new QueryTree.Published(from, to));
                    var others = without(id, query);
                    var meant = new Likeness(searcher).meaning(document(searcher, id));
                    var hits =
                            meant == null
                                    ? List.of(searcher.search(others, atMost).scoreDocs)
                                    : new WordsAndMeaning(searcher)
                                            .of(others, meant, others, atMost)
                                            .documents();
                    return found(searcher, hits, atMost);
                });
    }

    private static int document(IndexSearcher searcher, long id) throws IOException {
        var hits = searcher.search(new TermQuery(ArticleDocument.key(id)), 1).scoreDocs;
        return hits.length == 0 ? -1 : hits[0].doc;
    }

    /// Of three actors or more two must be the same: one great power alone says little.
    private static Query speakingOf(
            IndexSearcher searcher, List<IndexedEntity> actors, QueryTree published)
            throws IOException {
        var translator =
                new QueryTranslator(
                        searcher.getIndexReader(),
                        Readings.ENGLISH,
                        mark -> new TermQuery(new Term(IndexFields.MARK, mark)));
        var same = new BooleanQuery.Builder();
        for (var actor : actors) {
            same.add(
                    translator.query(new QueryTree.Named(actor.kind(), actor.name(), false)),
                    Occur.SHOULD);
        }
        same.setMinimumNumberShouldMatch(actors.size() > 2 ? 2 : 1);
        return new BooleanQuery.Builder()
                .add(same.build(), Occur.MUST)
                .add(translator.query(published), Occur.FILTER)
                .build();
    }

    private static Query without(long id, Query query) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(LongPoint.newExactQuery(IndexFields.ID, id), Occur.MUST_NOT)
                .build();
    }

    private static List<FoundArticle> found(IndexSearcher searcher, List<ScoreDoc> hits, int atMost)
            throws IOException {
        var ids = Questions.ids(searcher, hits);
        return hits.stream()
                .filter(hit -> ids.containsKey(hit.doc))
                .map(hit -> new FoundArticle(ids.getOrDefault(hit.doc, 0L), hit.score))
                .limit(atMost)
                .toList();
    }
}
