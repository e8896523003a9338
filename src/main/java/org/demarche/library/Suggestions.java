package org.demarche.library;

import org.demarche.model.query.Completion;
import org.demarche.store.Store;

import java.util.List;
import java.util.stream.Stream;

/// What the search field offers while it is typed into: searches asked before, then completions.
/// Call it from any thread but JavaFX's.
public final class Suggestions {

    private static final int AT_MOST = 8;
    private static final int FROM_HISTORY = 3;
    private static final int WORTH_A_FIELD = 3; // letters; fewer begin many words

    private final Store store;
    private final Completions completions;

    public Suggestions(Store store, Completions completions) {
        this.store = store;
        this.completions = completions;
    }

    /// Likeliest first, at most eight; for an empty field the newest searches.
    public List<Completion> of(String typed) {
        if (typed.isBlank()) {
            return history("", AT_MOST).toList();
        }
        var completed = completions.of(typed, AT_MOST).stream().filter(c -> isWorthwhile(c, typed));
        return Stream.concat(history(typed.stripLeading(), FROM_HISTORY), completed)
                .filter(suggested -> !suggested.query().equals(typed))
                .limit(AT_MOST)
                .toList();
    }

    private Stream<Completion> history(String begun, int atMost) {
        return store.asked().newest(begun, atMost).stream().map(Completion::asked);
    }

    /// A plain word is not to be covered by the field that is called the same, or begins alike.
    private static boolean isWorthwhile(Completion completion, String typed) {
        int rest = completion.query().length() - typed.length();
        boolean field = completion.label().endsWith(":");
        return !field || (rest > 1 && completion.label().length() - rest >= WORTH_A_FIELD);
    }

    /// Remembers a search that the reader has looked at.
    public void asked(String words) {
        if (!words.isBlank()) {
            store.asked().asked(words.strip());
        }
    }

    /// Forgets one search.
    public void forget(String words) {
        store.asked().forget(words);
    }

    /// Forgets all searches.
    public void forget() {
        store.asked().forget();
    }
}
