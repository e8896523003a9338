package org.demarche.search;

import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.demarche.search.index.ArticleDocument;
import org.demarche.search.index.IndexFields;
import org.demarche.search.index.IndexedArticle;
import org.demarche.search.index.SearchException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words of all articles, ready to be asked: a cache of the store that may be deleted at any
/// time.
///
/// What [#apply] writes is found at once, but outlives the program only after [#commit], which
/// waits for the disk. So apply each batch of changes as it comes, and commit at the end of a job
/// or every few seconds; at the start, apply what the store has changed since [#revision]. A
/// revision that was applied but not committed when the program died is simply applied again.
///
/// Any thread may ask; one at a time writes.
public final class ArticleIndex implements AutoCloseable {

    private final Directory directory;
    private final @Nullable Path guest;
    private final IndexWriter writer;
    private final LatestSearcher searchers;
    private volatile long committed;
    private long applied;

    private ArticleIndex(Directory directory, @Nullable Path guest) {
        this.directory = directory;
        this.guest = guest;
        this.writer = IndexFolder.writer(directory);
        this.searchers = searchersOf(writer);
        this.committed = IndexFolder.revision(writer);
        this.applied = committed;
    }

    /// Opens the index in `folder`. One that is missing, damaged or of an older make is made anew
    /// and empty: [#revision] is then 0, and everything should be applied again. While another
    /// program is writing it, a guest is opened: it begins with what that program last committed,
    /// takes changes like any other, and is gone when it is closed.
    ///
    /// @throws SearchException if the folder cannot be written
    public static ArticleIndex open(Path folder) {
        var directory = IndexFolder.open(folder);
        try {
            return IndexFolder.isTaken(directory)
                    ? guest(folder)
                    : new ArticleIndex(directory, null);
        } catch (IOException e) {
            throw IndexFolder.refused(e);
        }
    }

    private static ArticleIndex guest(Path folder) throws IOException {
        var guest = Files.createTempDirectory(folder, "guest");
        IndexFolder.borrow(folder, guest);
        return new ArticleIndex(IndexFolder.open(guest), guest);
    }

    /// An index that is gone when it is closed.
    public static ArticleIndex inMemory() {
        return new ArticleIndex(new ByteBuffersDirectory(), null);
    }

    /// Whether another program writes the real one: what is committed here, nobody will see.
    public boolean isGuest() {
        return guest != null;
    }

    /// The last revision that is safely on the disk, 0 when the index is new.
    public long revision() {
        return committed;
    }

    /// Puts `changed` articles in place of what was known of them, forgets the `deleted`, and makes
    /// both visible to searches that begin after it returns.
    ///
    /// @param revision what the next [#commit] will have seen of the store
    public synchronized void apply(
            List<IndexedArticle> changed, List<Long> deleted, long revision) {
        write(
                () -> {
                    for (var article : changed) {
                        writer.updateDocument(
                                ArticleDocument.key(article.id()),
                                ArticleDocument.withMeaning(article));
                    }
                    if (!deleted.isEmpty()) {
                        writer.deleteDocuments(
                                deleted.stream().map(ArticleDocument::key).toArray(Term[]::new));
                    }
                    applied = revision;
                    searchers.wrote(changed.size() + deleted.size());
                });
    }

    /// Makes all that was applied outlive the program. Waits for the disk: some milliseconds.
    public synchronized void commit() {
        write(
                () -> {
                    IndexFolder.forget(writer);
                    IndexFolder.note(writer, applied);
                    writer.commit();
                    committed = applied;
                    searchers.wrote(1);
                });
    }

    /// Forgets everything, at once and on the disk; [#revision] is 0 again.
    public synchronized void clear() {
        write(
                () -> {
                    writer.deleteAll();
                    applied = 0;
                    IndexFolder.note(writer, 0);
                    writer.commit();
                    committed = 0;
                    searchers.wrote(1);
                });
    }

    /// How many articles can be found.
    public int size() {
        return ask(searcher -> searcher.getIndexReader().numDocs());
    }

    /// The numbers of all articles that can be found, rising: for comparing with the store.
    public long[] ids() {
        return ask(
                searcher -> {
                    var reader = searcher.getIndexReader();
                    var values = MultiDocValues.getNumericValues(reader, IndexFields.ID);
                    if (values == null) {
                        return new long[0];
                    }
                    var live = MultiBits.getLiveDocs(reader);
                    var ids = new long[reader.numDocs()];
                    var count = 0;
                    while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                        if (live == null || live.get(values.docID())) {
                            ids[count++] = values.longValue();
                        }
                    }
                    Arrays.sort(ids);
                    return ids;
                });
    }

    /// What each article comes to ([IndexedArticle#digest]), by its number: for comparing with the
    /// store.
    public Map<Long, Long> digests() {
        return ask(
                searcher -> {
                    var digests = new HashMap<Long, Long>();
                    for (var leaf : searcher.getIndexReader().leaves()) {
                        var live = leaf.reader().getLiveDocs();
                        var ids = DocValues.getNumeric(leaf.reader(), IndexFields.ID);
                        var values = DocValues.getNumeric(leaf.reader(), IndexFields.DIGEST);
                        while (ids.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                            var document = ids.docID();
                            if (live == null || live.get(document)) {
                                var known = values.advanceExact(document);
                                digests.put(ids.longValue(), known ? values.longValue() : 0);
                            }
                        }
                    }
                    return digests;
                });
    }

    /// Reads all that is on the disk and compares its check sums: slow, for `check`.
    ///
    /// @return false if the index is damaged and should be cleared and filled again
    public boolean isIntact() {
        return ask(
                searcher -> {
                    try {
                        for (var leaf : searcher.getIndexReader().leaves()) {
                            leaf.reader().checkIntegrity();
                        }
                        return true;
                    } catch (CorruptIndexException _) {
                        return false;
                    }
                });
    }

    /// Closes without [#commit].
    @Override
    public synchronized void close() {
        try {
            IOUtils.close(searchers, writer, directory);
            if (guest != null) {
                IOUtils.rm(guest);
            }
        } catch (IOException e) {
            throw IndexFolder.refused(e);
        }
    }

    /// Answers from all that was applied until now.
    <T> T ask(Question<T> question) {
        try {
            var searcher = searchers.acquire();
            try {
                return question.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (AlreadyClosedException e) {
            throw IndexFolder.refused(new IOException(e.getMessage(), e));
        } catch (IOException e) {
            throw IndexFolder.refused(e);
        }
    }

    /// Something to ask of one state of the index.
    @FunctionalInterface
    interface Question<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    private static LatestSearcher searchersOf(IndexWriter writer) {
        try {
            return new LatestSearcher(writer);
        } catch (IOException e) {
            throw IndexFolder.refused(e);
        }
    }

    /// Some writing that the disk may refuse.
    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private void write(Writing writing) {
        try {
            writing.run();
        } catch (AlreadyClosedException e) {
            throw IndexFolder.refused(new IOException(e.getMessage(), e));
        } catch (IOException e) {
            throw IndexFolder.refused(e);
        }
    }
}
