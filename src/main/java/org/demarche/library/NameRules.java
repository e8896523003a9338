package org.demarche.library;

import org.demarche.model.naming.KeptRule;
import org.demarche.model.naming.NameRule;
import org.demarche.store.Store;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;

/// What the reader says of names that were found wrong or not found. Call it from any thread but
/// JavaFX's.
///
/// A rule is kept when [#add] returns; the rest of the library follows when `Intake.correct()` has
/// run.
public final class NameRules {

    private final Store store;

    public NameRules(Store store) {
        this.store = store;
    }

    /// Keeps a rule.
    ///
    /// @param open an article in which it is to show at once; null for none
    /// @return its number, for [#remove]
    public long add(NameRule rule, @Nullable Long open) {
        return store.names().add(rule, open);
    }

    /// Takes a rule back.
    ///
    /// @param open an article in which that is to show at once; null for none
    /// @return false when there is no such rule
    public boolean remove(long ruleId, @Nullable Long open) {
        return store.names().remove(ruleId, open);
    }

    /// Oldest first: later ones have the last word.
    public List<KeptRule> all() {
        return store.names().all();
    }

    /// Where a rule for one article belongs in this library, when it comes from another.
    public List<Long> articlesAt(URI address, String title) {
        return store.lists().at(address, title);
    }
}
