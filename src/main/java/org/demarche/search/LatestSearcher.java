package org.demarche.search;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.demarche.search.ask.Ranking;
import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// Searches all that was written before the question. To make what was written findable costs as
/// much for one article as for some hundreds, a quarter of the whole work when it is done for each
/// batch that comes: so it is done for each batch only while somebody is asking, else when somebody
/// asks, or when so much has gathered that it would keep him waiting.
final class LatestSearcher implements Closeable {

    /// So many articles are made findable in less time than anybody notices.
    private static final int GATHERED = 1_000;

    /// Who has asked within this time asks again: a letter more, the facets, the rest of the list.
    private static final long ASKING = TimeUnit.SECONDS.toNanos(2);

    /// A search of a large library is shared by the thread that asks and these; a small one is not
    /// worth it, and stays with the thread that asks.
    private static final Executor HELPERS =
            Executors.newFixedThreadPool(
                    Math.clamp(Runtime.getRuntime().availableProcessors() - 1, 1, 3),
                    Thread.ofPlatform().daemon().name("search-", 1).factory());

    private final SearcherManager searchers;
    private volatile long written;
    private volatile long findable;
    private volatile long asked = System.nanoTime() - ASKING;

    LatestSearcher(IndexWriter writer) throws IOException {
        this.searchers = new SearcherManager(writer, new Ranked());
    }

    /// So many articles were written or deleted since the last call; one thread at a time says so.
    void wrote(int articles) throws IOException {
        var now = written + articles;
        written = now;
        if (now - findable >= GATHERED || System.nanoTime() - asked < ASKING) {
            show();
        }
    }

    /// To be given back to [#release].
    IndexSearcher acquire() throws IOException {
        asked = System.nanoTime();
        if (findable < written) {
            show();
        }
        return searchers.acquire();
    }

    void release(IndexSearcher searcher) throws IOException {
        searchers.release(searcher);
    }

    /// Who comes while another does it waits for him.
    private void show() throws IOException {
        var known = written;
        searchers.maybeRefreshBlocking();
        raise(known);
    }

    private synchronized void raise(long known) {
        findable = Math.max(findable, known);
    }

    @Override
    public void close() throws IOException {
        searchers.close();
    }

    /// Lucene has us extend this class to say how searchers rank.
    private static final class Ranked extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            var searcher = new IndexSearcher(reader, HELPERS);
            searcher.setSimilarity(Ranking.SIMILARITY);
            return searcher;
        }
    }
}
