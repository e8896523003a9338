package org.demarche.search.facet;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.demarche.model.query.Facet;
import org.demarche.model.query.FacetCounts;
import org.demarche.model.query.FacetCounts.Value;
import org.demarche.search.ask.IndexFields;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Counts the values of what one query finds, exactly. Used once.
public final class FacetCounter {

    private final IndexSearcher searcher;
    private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    private final SortedMap<LocalDate, Integer> days = new TreeMap<>();

    public FacetCounter(IndexSearcher searcher) {
        this.searcher = searcher;
        for (var facet : Facet.values()) {
            counts.put(facet, new HashMap<>());
        }
    }

    /// @param most values of each facet
    public FacetCounts count(Query query, int most) throws IOException {
        var weight =
                searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var leaf : searcher.getIndexReader().leaves()) {
            for (var facet : Facet.values()) {
                countValues(weight, leaf, facet);
            }
            countDays(weight, leaf);
        }
        var values = new EnumMap<Facet, List<Value>>(Facet.class);
        counts.forEach((facet, counted) -> values.put(facet, first(counted, most)));
        return new FacetCounts(values, days);
    }

    private static List<Value> first(Map<String, Integer> counted, int most) {
        return counted.entrySet().stream()
                .map(entry -> new Value(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparingInt(Value::articles)
                                .reversed()
                                .thenComparing(Value::name))
                .limit(Math.max(0, most))
                .toList();
    }

    private void countValues(Weight weight, LeafReaderContext leaf, Facet facet)
            throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), IndexFields.facet(facet));
        var perValue = new int[Math.toIntExact(values.getValueCount())];
        if (perValue.length == 0) {
            return;
        }
        each(
                weight,
                leaf,
                document -> {
                    if (values.advanceExact(document)) {
                        for (var i = 0; i < values.docValueCount(); i++) {
                            perValue[(int) values.nextOrd()]++;
                        }
                    }
                });
        var counted = counts.getOrDefault(facet, Map.of());
        for (var value = 0; value < perValue.length; value++) {
            if (perValue[value] > 0) {
                counted.merge(
                        values.lookupOrd(value).utf8ToString(), perValue[value], Integer::sum);
            }
        }
    }

    private void countDays(Weight weight, LeafReaderContext leaf) throws IOException {
        NumericDocValues day = DocValues.getNumeric(leaf.reader(), IndexFields.DAY);
        each(
                weight,
                leaf,
                document -> {
                    if (day.advanceExact(document)) {
                        days.merge(LocalDate.ofEpochDay(day.longValue()), 1, Integer::sum);
                    }
                });
    }

    /// Something to do with a found article.
    @FunctionalInterface
    private interface Counting {
        void of(int document) throws IOException;
    }

    private static void each(Weight weight, LeafReaderContext leaf, Counting counting)
            throws IOException {
        var scorer = weight.scorer(leaf);
        if (scorer == null) {
            return;
        }
        LeafReader reader = leaf.reader();
        var live = reader.getLiveDocs();
        var found = scorer.iterator();
        for (var document = found.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = found.nextDoc()) {
            if (live == null || live.get(document)) {
                counting.of(document);
            }
        }
    }
}
