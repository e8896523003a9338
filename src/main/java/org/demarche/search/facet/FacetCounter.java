package org.demarche.search.facet;

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
import java.util.concurrent.Callable;

/// Counts the values of what one query finds: exactly, or, where it finds very many articles, in a
/// sample of them. Used once.
public final class FacetCounter {

    /// So many articles are counted one by one; of twice as many, about so many are looked at.
    private static final int MOST = 5_000;

    /// Of a sample, every n-th stretch of so many articles is counted.
    private static final int STRETCH = 64;

    private final IndexSearcher searcher;

    public FacetCounter(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /// @param most values of each facet
    public FacetCounts count(Query query, int most) throws IOException {
        var gathered = new Sample(searcher, searcher.rewrite(query)).gathered();
        var every = Math.max(1, gathered.size() / MOST);
        var isExact = every == 1 && gathered.total().isExact();
        var tasks = new ArrayList<Callable<Counting>>();
        for (var share : gathered.shares()) {
            tasks.add(() -> new Counting(!isExact).counted(share, every));
        }
        var countings = searcher.getTaskExecutor().invokeAll(tasks);
        var all = countings.getFirst();
        countings.stream().skip(1).forEach(all::add);
        var scale = all.seen == 0 ? 1 : (double) gathered.total().articles() / all.seen;
        var values = new EnumMap<Facet, List<Value>>(Facet.class);
        for (var facet : Facet.values()) {
            values.put(facet, all.of(facet).first(most, scale));
        }
        return new FacetCounts(values, all.days.days(scale), isExact);
    }

    /// What one thread counts.
    private static final class Counting {

        private final EnumMap<Facet, ValueCounts> counts = new EnumMap<>(Facet.class);
        private final ValueCounts[] each;
        private final DayCounts days = new DayCounts();
        private final boolean roughly;
        private int passed;
        private int seen;

        Counting(boolean roughly) {
            this.roughly = roughly;
            for (var facet : Facet.values()) {
                counts.put(facet, new ValueCounts(facet));
            }
            this.each = counts.values().toArray(ValueCounts[]::new);
        }

        Counting counted(List<Sample.Found> share, int every) throws IOException {
            for (var found : share) {
                if (found.count() > 0) {
                    count(found, every);
                }
            }
            return this;
        }

        private void count(Sample.Found found, int every) throws IOException {
            var segment = found.segment().reader();
            days.begin(segment);
            for (var counted : each) {
                counted.begin(segment);
            }
            for (var i = 0; i < found.count(); i++) {
                if (passed++ / STRETCH % every == 0) {
                    count(found.documents()[i]);
                }
            }
            for (var counted : each) {
                counted.end(roughly);
            }
        }

        private void count(int document) throws IOException {
            seen++;
            for (var counted : each) {
                counted.add(document);
            }
            days.add(document);
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
