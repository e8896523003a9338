package org.demarche.analysis.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Which word of a sentence depends on which, and as what: a tree over the sentence's tokens.
///
/// Words are given by their place in `Sentence.tokens`, from 0. Relations are those of Universal
/// Dependencies 2 for English (`nsubj`, `nsubj:pass`, `obj`, `obl`, `nmod`, `conj`, `ccomp`…), see
/// https://universaldependencies.org/u/dep/. `obl` and `nmod` carry their preposition as a `case`
/// of their own; a word that is joined by "and" hangs on the first one as `conj`.
public final class Parse {

    /// What stands above the sentence's main word.
    public static final int ROOT = -1;

    private final int[] heads;
    private final String[] relations;

    /// @param heads for each word the word that it depends on, or [#ROOT]
    /// @param relations for each word what it is to its head
    public Parse(int[] heads, String[] relations) {
        if (heads.length != relations.length) {
            throw new IllegalArgumentException("A head and a relation for each word, please.");
        }
        this.heads = heads.clone();
        this.relations = relations.clone();
    }

    /// How many words the sentence has.
    public int size() {
        return heads.length;
    }

    /// The word that `word` depends on, or [#ROOT].
    public int head(int word) {
        return heads[word];
    }

    /// What `word` is to its head: `nsubj`, `obj`, `conj`… `root` for the main word.
    public String relation(int word) {
        return relations[word];
    }

    public boolean is(int word, String... names) {
        return Arrays.asList(names).contains(relations[word]);
    }

    /// The words that depend on `word` itself, in reading order.
    public List<Integer> children(int word) {
        return children(word, Set.of());
    }

    /// The words that depend on `word` as one of `names`, in reading order.
    public List<Integer> children(int word, String... names) {
        return children(word, Set.of(names));
    }

    private List<Integer> children(int word, Set<String> names) {
        var found = new ArrayList<Integer>();
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == word && (names.isEmpty() || names.contains(relations[i]))) {
                found.add(i);
            }
        }
        return found;
    }

    /// Whether `word` is `above`, or hangs on it by however many steps.
    public boolean isUnder(int word, int above) {
        int at = word;
        for (int steps = 0; at != ROOT && steps <= heads.length; steps++) {
            if (at == above) {
                return true;
            }
            at = heads[at];
        }
        return false;
    }

    /// The word of `from` to `to` (exclusive) that the others of these depend on: the head of a
    /// phrase that is known by its first and last word.
    public int top(int from, int to) {
        for (int i = from; i < to; i++) {
            if (heads[i] < from || heads[i] >= to) {
                return i;
            }
        }
        return from;
    }
}
