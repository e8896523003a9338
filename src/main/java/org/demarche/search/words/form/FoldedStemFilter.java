package org.demarche.search.words.form;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

import java.io.IOException;
import java.util.Arrays;

/// Folds each word, and of a word that comes twice at one place (as written, then as its stem)
/// marks the second as a stem, or drops it when it says nothing new. An acronym has its capitals
/// for a stem, so that "US" can be asked for without "us".
public final class FoldedStemFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private char[] written = new char[32];
    private int length;
    private boolean acronym;

    public FoldedStemFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (acronym) {
            acronym = false;
            step.setPositionIncrement(0);
            markStem(written, length);
            for (var i = 1; i <= length; i++) {
                term.buffer()[i] = Character.toUpperCase(term.buffer()[i]);
            }
            return true;
        }
        while (input.incrementToken()) {
            fold();
            if (step.getPositionIncrement() > 0) {
                keep();
                return true;
            }
            if (!sameAsWritten()) {
                markStem(term.buffer(), term.length());
                return true;
            }
        }
        return false;
    }

    /// What is nothing but marks stays as it is.
    private void fold() {
        if (!Folding.isFolded(term.buffer(), term.length())) {
            var folded = Folding.of(term.toString());
            if (!folded.isEmpty()) {
                term.setEmpty().append(folded);
            }
        }
    }

    private void keep() {
        length = term.length();
        if (written.length < length) {
            written = new char[2 * length];
        }
        System.arraycopy(term.buffer(), 0, written, 0, length);
        acronym = WordShapeFilter.ACRONYM.equals(type.type());
    }

    private boolean sameAsWritten() {
        return Arrays.equals(term.buffer(), 0, term.length(), written, 0, length);
    }

    private void markStem(char[] letters, int count) {
        var marked = term.resizeBuffer(count + 1);
        System.arraycopy(letters, 0, marked, 1, count);
        marked[0] = WordForm.STEM_MARK;
        term.setLength(count + 1);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        length = 0;
        acronym = false;
    }
}
