package org.demarche.analysis.parse;

import java.util.Arrays;

/// How far a sentence has been read: words that still wait for their head lie on a stack, those not
/// yet looked at in a buffer. Words count from 1; 0 stands above the sentence.
final class ParserState {

    static final int NONE = -1;

    private final int[] stack;
    private final int[] heads;
    private final int[] relations;
    private int stacked = 1;
    private int next = 1;

    ParserState(int words) {
        stack = new int[words + 1];
        heads = new int[words + 1];
        relations = new int[words + 1];
        Arrays.fill(heads, NONE);
    }

    boolean isDone() {
        return stacked == 1 && next == heads.length;
    }

    int stackSize() {
        return stacked;
    }

    boolean hasMore() {
        return next < heads.length;
    }

    /// The word so deep in the stack, 0 being the top, or [#NONE].
    int stack(int depth) {
        return depth < stacked ? stack[stacked - 1 - depth] : NONE;
    }

    /// The word so far ahead in the buffer, or [#NONE].
    int buffer(int ahead) {
        return next + ahead < heads.length ? next + ahead : NONE;
    }

    void shift() {
        stack[stacked++] = next++;
    }

    /// The second of the stack depends on the top.
    void left(int relation) {
        int child = stack[stacked - 2];
        heads[child] = stack[stacked - 1];
        relations[child] = relation;
        stack[stacked - 2] = stack[stacked - 1];
        stacked--;
    }

    /// The top of the stack depends on the second.
    void right(int relation) {
        int child = stack[stacked - 1];
        heads[child] = stack[stacked - 2];
        relations[child] = relation;
        stacked--;
    }

    int head(int word) {
        return heads[word];
    }

    int relation(int word) {
        return relations[word];
    }

    /// The `nth` (from 1) word before `word` that hangs on it, from the left.
    int leftChild(int word, int nth) {
        int found = 0;
        for (int i = 1; i < word; i++) {
            if (heads[i] == word && ++found == nth) {
                return i;
            }
        }
        return NONE;
    }

    /// The `nth` (from 1) word behind `word` that hangs on it, from the right.
    int rightChild(int word, int nth) {
        int found = 0;
        for (int i = heads.length - 1; word >= 0 && i > word; i--) {
            if (heads[i] == word && ++found == nth) {
                return i;
            }
        }
        return NONE;
    }
}
