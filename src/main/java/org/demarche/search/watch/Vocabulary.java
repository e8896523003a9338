package org.demarche.search.watch;

import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Numbers the terms that saved searches ask for, so that what an article has of them is a set of
/// bits.
final class Vocabulary {

    private final Map<String, Map<BytesRef, Integer>> numbers = new HashMap<>();
    private final BitSet placed = new BitSet();
    private int size;

    /// The number of a term, a new one if it has none.
    int number(Term term) {
        return numbers.computeIfAbsent(term.field(), _ -> new HashMap<>())
                .computeIfAbsent(term.bytes(), _ -> size++);
    }

    int[] numbers(Collection<Term> terms) {
        return terms.stream().mapToInt(this::number).toArray();
    }

    /// The same for terms whose places in the text matter.
    int[] placed(Collection<Term> terms) {
        var all = numbers(terms);
        for (var number : all) {
            placed.set(number);
        }
        return all;
    }

    /// Whether the places of a term matter.
    boolean isPlaced(int number) {
        return placed.get(number);
    }

    /// The numbered terms of one field.
    Map<BytesRef, Integer> of(String field) {
        return numbers.getOrDefault(field, Map.of());
    }

    int size() {
        return size;
    }
}
