package org.demarche.search.words.form;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/// Puts in the place of each word all forms that a chain of filters makes of it; the chain is asked
/// only for words that are not remembered.
public final class FormsFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final RememberedWords remembered;
    private final OneWord chain;
    private @Nullable Forms forms;
    private int given;

    /// @param filters must make the same of a word wherever it stands
    public FormsFilter(
            TokenStream words, RememberedWords remembered, UnaryOperator<TokenStream> filters) {
        super(words);
        this.remembered = remembered;
        this.chain = new OneWord(filters);
    }

    @Override
    public boolean incrementToken() throws IOException {
        var begun = forms;
        if (begun != null && given < begun.count()) {
            begun.give(given++, term);
            step.setPositionIncrement(0);
            return true;
        }
        while (input.incrementToken()) {
            var next = forms(term.buffer(), term.length());
            if (next.count() > 0) {
                forms = next;
                given = 1;
                next.give(0, term);
                next.cut(offset);
                return true;
            }
        }
        return false;
    }

    private Forms forms(char[] letters, int length) throws IOException {
        var known = remembered.get(letters, length);
        if (known != null) {
            return known;
        }
        var word = Arrays.copyOf(letters, length);
        var made = chain.forms(word);
        remembered.put(word, made);
        return made;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        forms = null;
    }
}
