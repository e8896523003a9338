package org.demarche.search;

import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NRTCachingDirectory;
import org.demarche.search.ask.Ranking;
import org.demarche.search.index.IndexFields;
import org.demarche.search.index.SearchException;
import org.demarche.search.words.Language;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;

/// Opens an index for writing, and makes an empty one where there is none that can be used: what
/// the index knows, the store knows too.
final class IndexFolder {

    private static final String LAYOUT_KEY = "layout";
    private static final String REVISION_KEY = "revision";

    /// Megabytes of words that are gathered before they are written.
    private static final double GATHERED = 24;

    /// Percent.
    private static final int FORGOTTEN_SHARE = 1;

    /// To take what is forgotten out of a larger library takes long, and changes little.
    private static final int SMALL = 5_000;

    private static final int BORROWING_ATTEMPTS = 5;

    private IndexFolder() {}

    /// @throws SearchException if the folder cannot be written, or another program uses it
    static Directory open(Path folder) {
        try {
            Files.createDirectories(folder);
            return new NRTCachingDirectory(FSDirectory.open(folder), 4, 24);
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /// Whether another program is writing the index in `folder`.
    static boolean isTaken(Directory directory) throws IOException {
        try (var _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            return false;
        } catch (LockObtainFailedException _) {
            return true;
        }
    }

    /// Gives `guest` the files of the last commit in `folder`. They never change, so a link will
    /// do; the other program may take old ones away meanwhile, so it is tried again.
    static void borrow(Path folder, Path guest) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try (var directory = FSDirectory.open(folder)) {
                for (var file : SegmentInfos.readLatestCommit(directory).files(true)) {
                    link(folder.resolve(file), guest.resolve(file));
                }
                return;
            } catch (NoSuchFileException | FileNotFoundException e) {
                if (attempt == BORROWING_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static void link(Path from, Path to) throws IOException {
        Files.deleteIfExists(to);
        try {
            Files.createLink(to, from);
        } catch (UnsupportedOperationException | FileSystemException _) {
            Files.copy(from, to);
        }
    }

    /// The writer of the index in `directory`, emptied if it is damaged or of another make.
    static IndexWriter writer(Directory directory) {
        try {
            return usableWriter(directory);
        } catch (LockObtainFailedException e) {
            throw new SearchException(
                    "The search index is in use by another Demarche.",
                    "Close the other one, or wait until it is done.",
                    e);
        } catch (IOException | RuntimeException damaged) {
            try {
                return emptied(directory);
            } catch (IOException e) {
                e.addSuppressed(damaged);
                throw refused(e);
            }
        }
    }

    private static IndexWriter usableWriter(Directory directory) throws IOException {
        var writer =
                new IndexWriter(directory, settings(IndexWriterConfig.OpenMode.CREATE_OR_APPEND));
        if (!IndexFields.LAYOUT.equals(noted(writer, LAYOUT_KEY))) {
            writer.deleteAll();
            note(writer, 0);
            writer.commit();
        }
        return writer;
    }

    private static IndexWriter emptied(Directory directory) throws IOException {
        for (var file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                directory.deleteFile(file);
            }
        }
        var writer = new IndexWriter(directory, settings(IndexWriterConfig.OpenMode.CREATE));
        note(writer, 0);
        writer.commit();
        return writer;
    }

    private static IndexWriterConfig settings(IndexWriterConfig.OpenMode mode) {
        return new IndexWriterConfig(Language.NONE.analyzer())
                .setOpenMode(mode)
                .setSimilarity(Ranking.SIMILARITY)
                .setRAMBufferSizeMB(GATHERED)
                .setMergePolicy(
                        new TieredMergePolicy().setForceMergeDeletesPctAllowed(FORGOTTEN_SHARE))
                .setCommitOnClose(false);
    }

    /// Takes out of a small library what stood in it before articles were written again: until then
    /// it counts where the index says how rare a word is, so that the order of answers would hang
    /// on when the articles came.
    static void forget(IndexWriter writer) throws IOException {
        writer.flush();
        var articles = writer.getDocStats();
        if (articles.maxDoc <= SMALL && articles.numDocs < articles.maxDoc) {
            writer.forceMergeDeletes();
        }
    }

    /// Takes down what the next commit is to say of itself.
    static void note(IndexWriter writer, long revision) {
        writer.setLiveCommitData(
                Map.of(LAYOUT_KEY, IndexFields.LAYOUT, REVISION_KEY, Long.toString(revision))
                        .entrySet());
    }

    /// The revision of the last commit, 0 if there is none.
    static long revision(IndexWriter writer) {
        var revision = noted(writer, REVISION_KEY);
        return revision.isEmpty() ? 0 : Long.parseLong(revision);
    }

    private static String noted(IndexWriter writer, String key) {
        return StreamSupport.stream(writer.getLiveCommitData().spliterator(), false)
                .filter(entry -> entry.getKey().equals(key))
                .map(Map.Entry::getValue)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    static SearchException refused(IOException cause) {
        if (cause instanceof CorruptIndexException) {
            return new SearchException(
                    "The search index is damaged.",
                    "Have it made anew (`demarche reindex`); no article is lost.",
                    cause);
        }
        return new SearchException(
                "The search index could not be read or written (" + cause.getMessage() + ").",
                "Look whether the disk is full or the folder is write-protected, then start"
                        + " Demarche again; no article is lost.",
                cause);
    }
}
