package org.demarche.analysis.parse;

import org.demarche.analysis.token.Dateline;
import org.demarche.analysis.token.Sentence;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;

/// Finds the dependencies of a sentence from its words and tags, from left to right: shift a word,
/// or let one of the two last ones depend on the other (arc-standard, Nivre 2004), whichever the
/// model finds best.
///
/// The model is read when the first sentence comes (about a second, 50 to 80 MB) and let go by
/// [#release]. Any number of threads may parse at once. Some milliseconds a sentence: for sentences
/// that promise something, not for all.
public final class SentenceParser {

    /// Longer ones are lists and tables, and time grows with the square.
    private static final int LONGEST = 120;

    private static final int TAGS = 18;
    private static final int RELATIONS = 36;

    private final Object loading = new Object();
    private volatile @Nullable ParserModel model;

    /// Lets the model go; the next sentence reads it again.
    public void release() {
        model = null;
    }

    /// The tree of `sentence`, or null when it is too long to be one.
    public @Nullable Parse parse(Sentence sentence) {
        int before = Dateline.length(sentence.tokens());
        int count = sentence.tokens().size() - before;
        if (count <= 0 || count > LONGEST) {
            return null;
        }
        var ready = loaded();
        var rows = new int[2][count];
        for (int i = 0; i < count; i++) {
            var token = sentence.tokens().get(before + i);
            rows[0][i] = ready.word(token.word(), token.word().toLowerCase(Locale.ROOT));
            rows[1][i] = ready.tag(token.pos());
        }
        return parsed(ready, rows[0], rows[1], before);
    }

    private ParserModel loaded() {
        var ready = model;
        if (ready == null) {
            synchronized (loading) {
                ready = model;
                if (ready == null) {
                    ready = read();
                    model = ready;
                }
            }
        }
        return ready;
    }

    private static ParserModel read() {
        try {
            return ParserModel.read();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The language model for sentences cannot be read; install the program again.",
                    e);
        }
    }

    /// @param before tokens of a dateline, which hang on the sentence's main word
    private static Parse parsed(ParserModel model, int[] words, int[] tags, int before) {
        var state = new ParserState(words.length);
        var ofSentence = new HashMap<Long, float[]>();
        var rows = new int[model.places];
        int relations = model.relations.size() - 1;
        while (!state.isDone()) {
            fill(rows, model, state, words, tags);
            int best = best(model.scores(rows, ofSentence), state, relations);
            if (best == 2 * relations) {
                state.shift();
            } else if (best < relations) {
                state.left(best + 1);
            } else {
                state.right(best - relations + 1);
            }
        }
        var heads = new int[before + words.length];
        var names = new String[before + words.length];
        int root = 0;
        for (int i = 0; i < words.length; i++) {
            int head = state.head(i + 1) - 1;
            heads[before + i] = head < 0 ? Parse.ROOT : before + head;
            root = head < 0 ? before + i : root;
            names[before + i] = model.relations.get(state.relation(i + 1));
        }
        Arrays.fill(heads, 0, before, root);
        Arrays.fill(names, 0, before, "dep");
        return new Parse(heads, names);
    }

    /// The best transition that may be made. The first relation is `root`: for the last word on the
    /// stack, and for no other.
    private static int best(float[] scores, ParserState state, int relations) {
        int size = state.stackSize();
        boolean left = size > 2;
        boolean last = size == 2 && !state.hasMore();
        int best = state.hasMore() ? 2 * relations : -1;
        for (int i = 0; i < 2 * relations; i++) {
            boolean root = i == 0 || i == relations;
            boolean may = root ? i == relations && last : left;
            if (may && (best < 0 || scores[i] > scores[best])) {
                best = i;
            }
        }
        return best;
    }

    /// The places of the paper: three words of the stack and of the buffer, and of the two on top
    /// of the stack their outer children and grandchildren; the tags of all these, the relations of
    /// the children.
    private static void fill(
            int[] rows, ParserModel model, ParserState state, int[] words, int[] tags) {
        for (int i = 0; i < 3; i++) {
            put(rows, 2 - i, state.stack(i), model, words, tags);
            put(rows, 3 + i, state.buffer(i), model, words, tags);
        }
        for (int j = 0; j < 2; j++) {
            int word = state.stack(j);
            int left = state.leftChild(word, 1);
            int right = state.rightChild(word, 1);
            int[] near = {
                left,
                right,
                state.leftChild(word, 2),
                state.rightChild(word, 2),
                state.leftChild(left, 1),
                state.rightChild(right, 1)
            };
            for (int i = 0; i < near.length; i++) {
                put(rows, 6 + 6 * j + i, near[i], model, words, tags);
                rows[RELATIONS + 6 * j + i] =
                        model.relation(near[i] <= 0 ? 0 : state.relation(near[i]));
            }
        }
    }

    private static void put(
            int[] rows, int place, int word, ParserModel model, int[] words, int[] tags) {
        rows[place] = word > 0 ? words[word - 1] : word == 0 ? model.rootWord : model.noWord;
        rows[TAGS + place] = word > 0 ? tags[word - 1] : word == 0 ? model.rootTag : model.noTag;
    }
}
