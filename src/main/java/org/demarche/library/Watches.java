package org.demarche.library;

import org.demarche.model.article.ArticleFilter;
import org.demarche.model.watch.Watch;
import org.demarche.model.watch.WatchFind;
import org.demarche.model.watch.WatchState;
import org.demarche.search.SearchException;
import org.demarche.store.Store;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// The searches that the reader has saved: each is a list that fills itself, and may say so.
///
/// Every method may be called from any thread but JavaFX's.
public final class Watches {

    private static final String ASKS_NOTHING =
            "It asks for nothing yet: give it a word, a name or a field with a value.";

    private final Store store;
    private final LibrarySearch search;
    private final List<Consumer<List<WatchFind>>> listeners = new CopyOnWriteArrayList<>();

    public Watches(Store store, LibrarySearch search) {
        this.store = store;
        this.search = search;
    }

    /// Tells `listener` of new finds among what arrives, on the thread that found them.
    public void onFind(Consumer<List<WatchFind>> listener) {
        listeners.add(listener);
    }

    /// By name, with counts.
    public List<WatchState> states() {
        return store.watches().states();
    }

    public Optional<Watch> watch(long id) {
        return store.watches().of(id);
    }

    /// Saves a search. What it finds now is in its list at once, and not new.
    ///
    /// @param words in the query language
    /// @throws IllegalArgumentException with a sentence for the reader, when it asks for nothing
    public Watch add(String name, String words, boolean alerts) {
        check(words);
        var watch = store.watches().add(named(name, words), words, alerts);
        ask(watch);
        store.watches().looked(watch.id());
        return watch;
    }

    /// Changes what a watch is called and asks; its list follows.
    ///
    /// @throws IllegalArgumentException as [#add]
    public void change(long id, String name, String words, boolean alerts) {
        check(words);
        if (store.watches().change(id, named(name, words), words, alerts)) {
            store.watches().of(id).ifPresent(this::ask);
            store.watches().looked(id);
        }
    }

    /// Gives a watch up. The articles stay.
    public void remove(long id) {
        store.watches().delete(id);
    }

    /// The reader opens its list: it is asked anew, since days pass and marks change, and nothing
    /// in it is new any more.
    public void look(long id) {
        store.watches().of(id).ifPresent(this::ask);
        store.watches().looked(id);
    }

    /// Asks anew every watch whose answer changes without an article arriving: with days that count
    /// from today, or with what the reader marks.
    public void freshen() {
        for (var watch : store.watches().all()) {
            if (!search.isSteady(watch.words())) {
                ask(watch);
            }
        }
    }

    /// Asks every watch of articles that the index has just seen, and keeps and tells what is new.
    public void match(List<Long> articles) {
        var found = new HashSet<WatchFind>();
        for (var watch : store.watches().all()) {
            for (long article : answers(watch, articles)) {
                found.add(new WatchFind(watch.id(), article));
            }
        }
        var fresh = store.watchFinds().keep(articles, found);
        if (!fresh.isEmpty()) {
            listeners.forEach(listener -> listener.accept(fresh));
        }
    }

    private void ask(Watch watch) {
        store.watchFinds().keepAll(watch.id(), answers(watch, null));
    }

    /// A watch that cannot be asked finds nothing and says why; the others go on.
    private long[] answers(Watch watch, @Nullable List<Long> among) {
        try {
            var trouble = search.asksNothing(watch.words()) ? ASKS_NOTHING : "";
            tell(watch, trouble);
            return trouble.isEmpty() ? search.ids(watch.words(), among) : new long[0];
        } catch (SearchException | IllegalArgumentException e) {
            tell(watch, "It could not be asked: %s".formatted(e.getMessage()));
            return new long[0];
        }
    }

    private void tell(Watch watch, String trouble) {
        if (!watch.trouble().equals(trouble)) {
            store.watches().trouble(watch.id(), trouble);
        }
    }

    private void check(String words) {
        if (search.asksNothing(words)) {
            throw new IllegalArgumentException(ASKS_NOTHING);
        }
    }

    private static String named(String name, String words) {
        return name.isBlank() ? words.strip() : name.strip();
    }

    /// The articles that a watch has found.
    public static ArticleFilter list(Watch watch) {
        return new ArticleFilter.Watched(watch.id());
    }
}
