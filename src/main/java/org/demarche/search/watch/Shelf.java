package org.demarche.search.watch;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/// Saved searches, laid where the terms that they need lead to them: of ten thousand only those
/// that an article may answer are asked. Used by one thread at a time.
public final class Shelf {

    /// A saved search, ready to be looked up.
    ///
    /// @param place on the shelf
    private record Saved(long id, int place, Check check) {}

    private final Vocabulary words = new Vocabulary();

    /// By the number of a term that they need.
    private final Map<Integer, List<Saved>> byTerm = new HashMap<>();

    private final Map<Term, List<Saved>> byBeginning = new HashMap<>();
    private final List<Saved> always = new ArrayList<>();
    private int places;

    /// @param library tells which of the query's terms are rare
    public void put(long id, Query query, IndexReader library) throws IOException {
        var saved = new Saved(id, places++, Check.of(query, words, library));
        var needed = Needed.of(query, library);
        if (needed == null) {
            always.add(saved);
            return;
        }
        for (var term : needed.terms()) {
            byTerm.computeIfAbsent(words.number(term), _ -> new ArrayList<>(1)).add(saved);
        }
        for (var start : needed.beginnings()) {
            byBeginning.computeIfAbsent(start, _ -> new ArrayList<>(1)).add(saved);
        }
    }

    /// Takes a saved search away again.
    public void remove(long id) {
        always.removeIf(saved -> saved.id() == id);
        byTerm.values().forEach(all -> all.removeIf(saved -> saved.id() == id));
        byBeginning.values().forEach(all -> all.removeIf(saved -> saved.id() == id));
    }

    /// The saved searches that one article answers, each once, in no order.
    ///
    /// @param article of an index that holds this article only
    /// @param failed told what cannot be asked
    public List<Long> answeredBy(IndexSearcher article, BiConsumer<Long, RuntimeException> failed)
            throws IOException {
        var asked = new OneArticle(article, words);
        var answered = new ArrayList<Long>();
        for (var saved : worthAsking(asked)) {
            try {
                if (saved.check().passes(asked)) {
                    answered.add(saved.id());
                }
            } catch (RuntimeException e) {
                failed.accept(saved.id(), e);
            }
        }
        return answered;
    }

    private List<Saved> worthAsking(OneArticle article) throws IOException {
        var worth = new ArrayList<>(always);
        var met = new BitSet(places);
        article.terms(term -> add(worth, met, byTerm.get(term)));
        for (var entry : byBeginning.entrySet()) {
            if (article.hasBeginning(entry.getKey())) {
                add(worth, met, entry.getValue());
            }
        }
        return worth;
    }

    private static void add(List<Saved> worth, BitSet met, @Nullable List<Saved> more) {
        if (more != null) {
            for (var saved : more) {
                if (!met.get(saved.place())) {
                    met.set(saved.place());
                    worth.add(saved);
                }
            }
        }
    }
}
