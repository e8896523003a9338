package org.demarche.search.watch;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/// Saved searches, laid where the terms that they need lead to them: of ten thousand only those
/// that an article may answer are asked. Used by one thread at a time.
public final class Shelf {

    /// A saved search, ready to be looked up.
    private record Saved(long id, Check check) {}

    private final Vocabulary words = new Vocabulary();

    /// By the number of a term that they need.
    private final Map<Integer, List<Saved>> byTerm = new HashMap<>();

    private final Map<Term, List<Saved>> byBeginning = new HashMap<>();
    private final List<Saved> always = new ArrayList<>();

    /// @param library tells which of the query's terms are rare
    public void put(long id, Query query, IndexReader library) throws IOException {
        var saved = new Saved(id, Check.of(query, words));
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
                if (asked.passes(saved.check())) {
                    answered.add(saved.id());
                }
            } catch (RuntimeException e) {
                failed.accept(saved.id(), e);
            }
        }
        return answered;
    }

    private Collection<Saved> worthAsking(OneArticle article) throws IOException {
        var worth = new HashMap<Long, Saved>();
        always.forEach(saved -> worth.put(saved.id(), saved));
        article.terms(term -> add(worth, byTerm.getOrDefault(term, List.of())));
        for (var entry : byBeginning.entrySet()) {
            if (article.hasBeginning(entry.getKey())) {
                add(worth, entry.getValue());
            }
        }
        return worth.values();
    }

    private static void add(Map<Long, Saved> worth, List<Saved> more) {
        for (var saved : more) {
            worth.put(saved.id(), saved);
        }
    }
}
