package org.demarche.search.words.form;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

import java.util.List;

/// All that the index holds for one word, at one place. The letters lie together: a text asks for
/// the forms of each of its words.
final class Forms {

    /// Of the word, then of each form.
    private final char[] letters;

    /// Where each form ends in them; the word ends where the first form begins.
    private final int[] ends;

    private final int length;
    private final int cutBefore;
    private final int cutAfter;

    /// @param word as it stood in the text
    /// @param cutBefore how many of its first letters are not part of the first form
    /// @param cutAfter the same of its last
    Forms(char[] word, List<String> forms, int cutBefore, int cutAfter) {
        this.length = word.length;
        this.letters = (new String(word) + String.join("", forms)).toCharArray();
        this.ends = new int[forms.size()];
        var end = length;
        for (var i = 0; i < ends.length; i++) {
            end += forms.get(i).length();
            ends[i] = end;
        }
        this.cutBefore = cutBefore;
        this.cutAfter = cutAfter;
    }

    /// Whether they are those of this word.
    boolean are(char[] word, int size) {
        if (size != length) {
            return false;
        }
        for (var i = 0; i < size; i++) {
            if (word[i] != letters[i]) {
                return false;
            }
        }
        return true;
    }

    int count() {
        return ends.length;
    }

    /// Puts a form in place of what `term` holds.
    void give(int form, CharTermAttribute term) {
        var from = form == 0 ? length : ends[form - 1];
        term.copyBuffer(letters, from, ends[form] - from);
    }

    /// Takes from where the word stands what is not part of it. Where it is longer there than the
    /// word, nobody knows which of its letters were cut.
    void cut(OffsetAttribute offset) {
        if (cutBefore + cutAfter > 0) {
            var start = offset.startOffset();
            var end = offset.endOffset();
            if (end - start == length) {
                offset.setOffset(start + cutBefore, end - cutAfter);
            }
        }
    }
}
