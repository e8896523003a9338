package org.demarche.search.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.demarche.search.index.IndexFields;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/// The best answers are those that Lucene's own collector finds, in the same order.
class BestAnswersTest {

    private static final int ALL = Integer.MAX_VALUE;
    private static final Sort AS_LUCENE_SORTS =
            new Sort(
                    SortField.FIELD_SCORE,
                    new SortField(IndexFields.DAY, SortField.Type.LONG, true, Long.MIN_VALUE),
                    new SortField(IndexFields.ID, SortField.Type.LONG, true));

    private final ByteBuffersDirectory folder = new ByteBuffersDirectory();

    @AfterEach
    void close() throws IOException {
        folder.close();
    }

    /// Articles of random words and days, many of them alike, some without a day, in segments of
    /// many sizes, in the order in which they came or in none.
    private void fill(int articles, Random random) throws IOException {
        try (var writer =
                new IndexWriter(folder, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            for (var id = 1; id <= articles; id++) {
                var article = new Document();
                var text = Stream.generate(() -> "w" + random.nextInt(4)).limit(3).toList();
                article.add(
                        new TextField(IndexFields.TEXT, String.join(" ", text), Field.Store.NO));
                article.add(new NumericDocValuesField(IndexFields.ID, id));
                if (random.nextInt(9) > 0) {
                    var day = random.nextBoolean() ? id / 10 : random.nextInt(articles / 10);
                    article.add(new NumericDocValuesField(IndexFields.DAY, day));
                }
                writer.addDocument(article);
                if (random.nextInt(400) == 0) {
                    writer.flush();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 50, 200, 5_000})
    void theBestAreThoseThatLuceneFindsInTheSameOrder(int wanted) throws IOException {
        fill(3_000, new Random(wanted));
        try (var reader = DirectoryReader.open(folder);
                var threads = Executors.newFixedThreadPool(2)) {
            for (var searcher :
                    List.of(new IndexSearcher(reader), new IndexSearcher(reader, threads))) {
                for (var query : queries()) {
                    assertEquals(
                            byLucene(searcher, query, wanted),
                            ids(searcher.search(query, new BestAnswers(wanted, ALL))));
                    assertEquals(
                            byLucene(searcher, query, wanted),
                            ids(searcher.search(query, new BestAnswers(wanted, 100))));
                }
            }
        }
    }

    @Test
    void allAreCountedUntilThereAreMoreThanNeedBe() throws IOException {
        fill(3_000, new Random(1));
        try (var reader = DirectoryReader.open(folder)) {
            var searcher = new IndexSearcher(reader);
            for (var query : queries()) {
                var found = searcher.search(query, new BestAnswers(10, ALL));
                assertTrue(found.isAll());
                assertEquals(searcher.count(query), found.met());
            }
            var hurried = searcher.search(queries().getFirst(), new BestAnswers(10, 200));
            assertFalse(hurried.isAll());
            assertTrue(hurried.met() < searcher.count(queries().getFirst()));
        }
    }

    private static List<Query> queries() {
        var either =
                new BooleanQuery.Builder()
                        .add(word(0), Occur.SHOULD)
                        .add(word(1), Occur.SHOULD)
                        .build();
        return List.of(word(0), either, new ConstantScoreQuery(word(2)), word(9));
    }

    private static Query word(int number) {
        return new TermQuery(new Term(IndexFields.TEXT, "w" + number));
    }

    private static List<Long> ids(BestAnswers.Found found) {
        return found.best().stream().map(Answer::id).toList();
    }

    private static List<Long> byLucene(IndexSearcher searcher, Query query, int wanted)
            throws IOException {
        var docs =
                searcher.search(query, new TopFieldCollectorManager(AS_LUCENE_SORTS, wanted, ALL));
        return Stream.of(docs.scoreDocs)
                .map(doc -> (Long) Objects.requireNonNull(((FieldDoc) doc).fields)[2])
                .toList();
    }
}
