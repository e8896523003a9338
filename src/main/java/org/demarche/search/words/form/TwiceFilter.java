package org.demarche.search.words.form;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

import java.io.IOException;

/// Gives each word twice at its place: first to be kept as it is, then to be reduced to its stem.
/// As Lucene's KeywordRepeatFilter, but copies letters only: half the price.
public final class TwiceFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute kept = addAttribute(KeywordAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final CharArraySet common;
    private char[] letters = new char[32];
    private int length = -1;

    /// @param common words that come once: their stems would only fill the index
    public TwiceFilter(TokenStream words, CharArraySet common) {
        super(words);
        this.common = common;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (length >= 0) {
            term.copyBuffer(letters, 0, length);
            length = -1;
            kept.setKeyword(false);
            step.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        kept.setKeyword(true);
        if (common.contains(term.buffer(), 0, term.length())) {
            return true;
        }
        length = term.length();
        if (letters.length < length) {
            letters = new char[2 * length];
        }
        System.arraycopy(term.buffer(), 0, letters, 0, length);
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        length = -1;
    }
}
