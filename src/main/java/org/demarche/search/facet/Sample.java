package org.demarche.search.facet;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.ArrayUtil;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;

/// Gathers what a query finds: all of it, or, of very many articles, those in every n-th run of
/// articles, which is spread evenly over the library. Large libraries are gone through by two
/// threads.
public final class Sample {

    /// Articles are taken in runs of so many: to jump to each alone costs more.
    private static final int RUN = 512;

    /// Fewer articles that may answer are all looked at.
    private static final int LOOKED_AT = 20_000;

    private static final int THREADS = 2;

    /// A smaller library is not worth a second thread.
    private static final int LARGE = 100_000;

    private final IndexSearcher searcher;
    private final Weight weight;

    /// @param query rewritten
    public Sample(IndexSearcher searcher, Query query) throws IOException {
        this.searcher = searcher;
        this.weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    /// How many articles answer.
    ///
    /// @param isExact whether they were counted, not reckoned
    public record Total(int articles, boolean isExact) {}

    /// What was found in one segment.
    ///
    /// @param documents rising, by their numbers in the segment; only the first `count` are meant
    @SuppressWarnings("ArrayRecordComponent") // handed through, never compared
    record Found(LeafReaderContext segment, int[] documents, int count) {}

    /// @param shares what was found, as it should be shared among threads
    record Gathered(Total total, List<List<Found>> shares) {

        int size() {
            return shares.stream().flatMap(List::stream).mapToInt(Found::count).sum();
        }
    }

    /// @param before how many runs the segments before it have
    private record Segment(LeafReaderContext leaf, int before) {

        int size() {
            return leaf.reader().maxDoc();
        }
    }

    /// How many articles answer: exactly, unless that would mean to look at very many.
    public Total total() throws IOException {
        return gathered().total();
    }

    /// Some twenty thousand of the articles that answer; all of them where no more may.
    Gathered gathered() throws IOException {
        var cost = 0L;
        for (var leaf : searcher.getIndexReader().leaves()) {
            var scorer = weight.scorerSupplier(leaf);
            cost += scorer == null ? 0 : scorer.cost();
        }
        return gathered((int) Math.max(1, cost / LOOKED_AT));
    }

    /// @param everyRun one run of so many is looked at; 1 for all
    Gathered gathered(int everyRun) throws IOException {
        var segments = new ArrayList<Segment>();
        var runs = 0;
        for (var leaf : searcher.getIndexReader().leaves()) {
            segments.add(new Segment(leaf, runs));
            runs += (leaf.reader().maxDoc() + RUN - 1) / RUN;
        }
        var tasks = new ArrayList<Callable<List<Found>>>();
        for (var share : shares(segments)) {
            tasks.add(
                    () -> {
                        var found = new ArrayList<Found>();
                        for (var segment : share) {
                            found.add(found(segment, everyRun));
                        }
                        return found;
                    });
        }
        var shares = searcher.getTaskExecutor().invokeAll(tasks);
        var seen = shares.stream().flatMap(List::stream).mapToLong(Found::count).sum();
        var lookedAt = (runs + everyRun - 1) / everyRun;
        var all = everyRun == 1 ? seen : Math.round((double) seen * runs / lookedAt);
        return new Gathered(new Total(Math.toIntExact(all), everyRun == 1), shares);
    }

    /// The segments in as many heaps of like size as there are threads.
    private List<List<Segment>> shares(List<Segment> segments) {
        if (searcher.getIndexReader().maxDoc() < LARGE) {
            return List.of(segments);
        }
        var shares = new ArrayList<List<Segment>>();
        var sizes = new int[THREADS];
        for (var i = 0; i < THREADS; i++) {
            shares.add(new ArrayList<>());
        }
        var largestFirst =
                segments.stream()
                        .sorted(Comparator.comparingInt(Segment::size).reversed())
                        .toList();
        for (var segment : largestFirst) {
            var smallest = 0;
            for (var i = 1; i < THREADS; i++) {
                smallest = sizes[i] < sizes[smallest] ? i : smallest;
            }
            sizes[smallest] += segment.size();
            shares.get(smallest).add(segment);
        }
        return shares;
    }

    private Found found(Segment segment, int everyRun) throws IOException {
        var documents = new int[64];
        var count = 0;
        var scorer = weight.scorer(segment.leaf());
        if (scorer == null) {
            return new Found(segment.leaf(), documents, count);
        }
        var live = segment.leaf().reader().getLiveDocs();
        var found = scorer.iterator();
        var document = found.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS) {
            var over = (segment.before() + document / RUN) % everyRun;
            if (over != 0) {
                var next = (document / RUN + everyRun - over) * RUN;
                document =
                        next < segment.size() ? found.advance(next) : DocIdSetIterator.NO_MORE_DOCS;
                continue;
            }
            if (live == null || live.get(document)) {
                documents = ArrayUtil.grow(documents, count + 1);
                documents[count++] = document;
            }
            document = found.nextDoc();
        }
        return new Found(segment.leaf(), documents, count);
    }
}
