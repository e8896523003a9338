package org.demarche.search.facet;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.demarche.model.query.Facet;
import org.demarche.model.query.FacetCounts;
import org.demarche.model.query.FacetCounts.Value;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;

/// Counts the values of what one query finds: exactly, or, where it finds very many articles, in a
/// sample of them. Used once.
public final class FacetCounter {

    /// So many articles are counted one by one; of twice as many, about so many are looked at.
    private static final int MOST = 5_000;

    private final IndexSearcher searcher;
    private final List<Counting> countings = new ArrayList<>();

    public FacetCounter(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /// @param most values of each facet
    public FacetCounts count(Query query, int most) throws IOException {
        var sample = new Sample(searcher, searcher.rewrite(query));
        var everyRun = Math.max(1, sample.total().articles() / MOST);
        var total = sample.look(everyRun, () -> counting(everyRun > 1));
        var all = countings.getFirst();
        countings.stream().skip(1).forEach(all::add);
        var scale = all.seen == 0 ? 1 : (double) total.articles() / all.seen;
        var values = new EnumMap<Facet, List<Value>>(Facet.class);
        for (var facet : Facet.values()) {
            values.put(facet, all.of(facet).first(most, scale));
        }
        return new FacetCounts(values, all.days.days(scale), total.isExact());
    }

    private Counting counting(boolean roughly) {
        var counting = new Counting(roughly);
        countings.add(counting);
        return counting;
    }

    /// What one thread counts.
    private static final class Counting implements Sample.Looking {

        private final EnumMap<Facet, ValueCounts> counts = new EnumMap<>(Facet.class);
        private final ValueCounts[] each;
        private final DayCounts days = new DayCounts();
        private final boolean roughly;
        private int seen;

        Counting(boolean roughly) {
            this.roughly = roughly;
            for (var facet : Facet.values()) {
                counts.put(facet, new ValueCounts(facet));
            }
            this.each = counts.values().toArray(ValueCounts[]::new);
        }

        @Override
        public void begin(LeafReaderContext segment) throws IOException {
            for (var counted : each) {
                counted.begin(segment.reader());
            }
            days.begin(segment.reader());
        }

        @Override
        public void found(int document) throws IOException {
            seen++;
            for (var counted : each) {
                counted.add(document);
            }
            days.add(document);
        }

        @Override
        public void end() throws IOException {
            for (var counted : each) {
                counted.end(roughly);
            }
        }

        ValueCounts of(Facet facet) {
            return Objects.requireNonNull(counts.get(facet));
        }

        void add(Counting other) {
            seen += other.seen;
            days.add(other.days);
            for (var i = 0; i < each.length; i++) {
                each[i].add(other.each[i]);
            }
        }
    }
}
