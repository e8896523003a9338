package org.demarche.library;

import org.demarche.store.Store;
import org.demarche.store.database.LibraryCopy;
import org.demarche.store.database.LibraryCopy.Copied;
import org.demarche.store.database.StoreException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// Lays the whole library away in one file, and brings it back.
public final class Backups {

    private final Store store;

    Backups(Store store) {
        this.store = store;
    }

    /// A backup that has been written, or read back.
    ///
    /// @param bytes the size of the file
    public record Laid(Path file, int articles, long bytes) {
        private static Laid of(Copied copied) {
            return new Laid(copied.file(), copied.articles(), copied.bytes());
        }
    }

    /// Writes everything but the index, which is made again, into a new file and reads it through.
    ///
    /// @throws StoreException with a sentence when there is such a file, or the disk is full
    public Laid write(Path file) {
        return Laid.of(LibraryCopy.write(store.database(), file.toAbsolutePath().normalize()));
    }

    /// Makes a library of a backup, after reading it through.
    ///
    /// @param library a file that is not there yet
    /// @param index the folder of its index: one that is left from another library goes
    /// @throws StoreException with a sentence when there is a library, or the backup is damaged
    public static Laid restore(Path backup, Path library, Path index) {
        var restored = LibraryCopy.restore(backup.toAbsolutePath().normalize(), library);
        if (Files.exists(index)) {
            try (var files = Files.walk(index)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "The library is restored, but the old index %s could not be deleted. Delete it by hand; it is made anew."
                                .formatted(index),
                        e);
            }
        }
        return Laid.of(restored);
    }
}
