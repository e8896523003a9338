package org.demarche.search.words;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

import java.io.IOException;

/// Folds each word, and of a word that comes twice at one place (as written, then as its stem)
/// marks the second as a stem, or drops it when it says nothing new.
final class FoldedStemFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private String written = "";

    FoldedStemFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (input.incrementToken()) {
            var folded = Folding.of(term.toString());
            if (step.getPositionIncrement() > 0) {
                written = folded.isEmpty() ? term.toString() : folded;
                term.setEmpty().append(written);
                return true;
            }
            if (!folded.isEmpty() && !folded.equals(written)) {
                term.setEmpty().append(WordForm.STEM_MARK).append(folded);
                return true;
            }
        }
        return false;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        written = "";
    }
}
