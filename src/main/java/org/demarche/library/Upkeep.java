package org.demarche.library;

import org.demarche.model.intake.Failure.Stage;
import org.demarche.search.ArticleIndex;
import org.demarche.store.Store;

import java.nio.file.Files;
import java.util.List;
import java.util.function.Supplier;

/// Looks whether the library is sound, and says so in sentences.
public final class Upkeep {

    private final Store store;
    private final ArticleIndex index;
    private final Supplier<List<Long>> differing;

    /// @param differing the articles that the index has otherwise than the store
    public Upkeep(Store store, ArticleIndex index, Supplier<List<Long>> differing) {
        this.store = store;
        this.index = index;
        this.differing = differing;
    }

    /// One thing that was looked at.
    ///
    /// @param well whether it is sound
    /// @param sentence what was found, and what to do when it is not sound
    public record Finding(boolean well, String sentence) {}

    /// Looks at the store, the index and the folder. Reads the whole library, and changes nothing.
    public List<Finding> check() {
        return List.of(storeIsSound(), indexIsComplete(), folderIsWritable());
    }

    /// Whether the index holds exactly the articles of the store, each as the store has it. Reads
    /// every article.
    public boolean indexMatches() {
        return differing.get().isEmpty();
    }

    private Finding storeIsSound() {
        var problems = store.integrity().problems(true);
        var file = store.database().file();
        return problems.isEmpty()
                ? new Finding(
                        true,
                        "The library %s is sound: %,d articles."
                                .formatted(file, store.lists().allIds().size()))
                : new Finding(
                        false,
                        "The library %s is damaged: %s. Close Demarche and copy the newest file from its folder 'backups' over it."
                                .formatted(
                                        file,
                                        String.join(
                                                "; ",
                                                problems.subList(
                                                        0, Math.min(3, problems.size())))));
    }

    private Finding indexIsComplete() {
        var other = differing.get().size();
        return other == 0
                ? new Finding(
                        true, "The index holds the same articles, each as the library has it.")
                : new Finding(
                        false,
                        "The index has %,d articles otherwise than the library, or not at all (it holds %,d, the library %,d). 'demarche check --repair' makes the index anew."
                                .formatted(other, index.size(), store.lists().allIds().size()));
    }

    private Finding folderIsWritable() {
        var folder = store.database().file().toAbsolutePath().getParent();
        return folder != null && Files.isWritable(folder)
                ? new Finding(true, "The folder %s can be written to.".formatted(folder))
                : new Finding(
                        false,
                        "The folder %s cannot be written to. Give yourself the right to, or choose another with --library."
                                .formatted(folder));
    }

    /// Has every article analysed once more; what was found stays in view meanwhile.
    public void analyseAnew() {
        store.ledger().again(Stage.ANALYSIS);
    }

    /// What the sentences of a check come to.
    public static boolean allWell(List<Finding> findings) {
        return findings.stream().allMatch(Finding::well);
    }
}
