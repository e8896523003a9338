package org.demarche.library;

import org.demarche.model.article.ArticleFilter;
import org.demarche.model.watch.Watch;
import org.demarche.model.watch.WatchFind;
import org.demarche.model.watch.WatchState;
import org.demarche.search.WatchSet;
import org.demarche.search.index.IndexedArticle;
import org.demarche.search.index.SearchException;
import org.demarche.store.Store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The searches that the reader has saved: each is a list that fills itself, and may say so.
///
/// Every method may be called from any thread but JavaFX's.
public final class Watches {

    private static final String ASKS_NOTHING =
            "It asks for nothing yet: give it a word, a name or a field with a value.";

    private final Store store;
    private final LibrarySearch search;
    private final WatchSet waiting;
    private Map<Long, String> waitingFor = Map.of();
    private final List<Consumer<List<WatchFind>>> listeners = new CopyOnWriteArrayList<>();

    /// @param waiting kept by this object alone
    public Watches(Store store, LibrarySearch search, WatchSet waiting) {
        this.store = store;
        this.search = search;
        this.waiting = waiting;
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

    /// Looks which watches articles answer that the index has just seen, and keeps and tells what
    /// is new.
    public synchronized void match(List<IndexedArticle> articles) {
        var watches = store.watches().all();
        if (watches.isEmpty()) {
            return;
        }
        await(watches);
        var trouble = new HashMap<Long, String>();
        var found = new HashSet<WatchFind>();
        var marks = new HashMap<String, long[]>();
        for (var article : articles) {
            var matched =
                    waiting.match(article, mark -> search.isMarked(article.id(), mark, marks));
            matched.ids().forEach(watch -> found.add(new WatchFind(watch, article.id())));
            trouble.putAll(matched.broken());
        }
        for (var watch : watches) {
            tell(watch, trouble.getOrDefault(watch.id(), ""));
        }
        var fresh =
                store.watchFinds().keep(articles.stream().map(IndexedArticle::id).toList(), found);
        if (!fresh.isEmpty()) {
            listeners.forEach(listener -> listener.accept(fresh));
        }
    }

    /// Has `watches` wait, if they are not those that do.
    private void await(List<Watch> watches) {
        var words = watches.stream().collect(Collectors.toMap(Watch::id, Watch::words));
        if (!words.equals(waitingFor)) {
            waiting.putAll(words);
            waitingFor = words;
        }
    }

    private void ask(Watch watch) {
        store.watchFinds().keepAll(watch.id(), answers(watch));
    }

    /// A watch that cannot be asked finds nothing and says why; the others go on.
    private long[] answers(Watch watch) {
        try {
            var trouble = search.asksNothing(watch.words()) ? ASKS_NOTHING : "";
            tell(watch, trouble);
            return trouble.isEmpty() ? search.ids(watch.words()) : new long[0];
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
