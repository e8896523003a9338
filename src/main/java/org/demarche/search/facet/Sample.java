package org.demarche.search.facet;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/// Looks through what a query finds: all of it, or, of very many articles, those in every n-th run
/// of articles, which is spread evenly over the library. Large libraries are looked through by two
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

    /// Told of what is looked at, segment by segment, by one thread.
    interface Looking {

        Looking NOTHING =
                new Looking() {
                    @Override
                    public void begin(LeafReaderContext segment) {}

                    @Override
                    public void found(int document) {}

                    @Override
                    public void end() {}
                };

        void begin(LeafReaderContext segment) throws IOException;

        void found(int document) throws IOException;

        void end() throws IOException;
    }

    /// @param before how many runs the segments before it have
    private record Segment(LeafReaderContext leaf, int before) {

        int size() {
            return leaf.reader().maxDoc();
        }
    }

    /// How many articles answer: exactly, unless that would mean to look at very many.
    public Total total() throws IOException {
        var cost = 0L;
        for (var leaf : searcher.getIndexReader().leaves()) {
            var scorer = weight.scorerSupplier(leaf);
            cost += scorer == null ? 0 : scorer.cost();
        }
        return look((int) Math.max(1, cost / LOOKED_AT), () -> Looking.NOTHING);
    }

    /// @param everyRun one run of so many is looked at; 1 for all
    /// @param looking made once for each thread
    Total look(int everyRun, Supplier<Looking> looking) throws IOException {
        var segments = new ArrayList<Segment>();
        var runs = 0;
        for (var leaf : searcher.getIndexReader().leaves()) {
            segments.add(new Segment(leaf, runs));
            runs += (leaf.reader().maxDoc() + RUN - 1) / RUN;
        }
        var tasks = new ArrayList<Callable<Long>>();
        for (var share : shares(segments)) {
            var told = looking.get();
            tasks.add(
                    () -> {
                        var seen = 0L;
                        for (var segment : share) {
                            seen += look(segment, everyRun, told);
                        }
                        return seen;
                    });
        }
        var seen =
                searcher.getTaskExecutor().invokeAll(tasks).stream()
                        .mapToLong(Long::longValue)
                        .sum();
        var lookedAt = (runs + everyRun - 1) / everyRun;
        var all = everyRun == 1 ? seen : Math.round((double) seen * runs / lookedAt);
        return new Total(Math.toIntExact(all), everyRun == 1);
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

    private long look(Segment segment, int everyRun, Looking looking) throws IOException {
        var scorer = weight.scorer(segment.leaf());
        if (scorer == null) {
            return 0;
        }
        looking.begin(segment.leaf());
        var live = segment.leaf().reader().getLiveDocs();
        var found = scorer.iterator();
        var seen = 0;
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
                looking.found(document);
                seen++;
            }
            document = found.nextDoc();
        }
        looking.end();
        return seen;
    }
}
