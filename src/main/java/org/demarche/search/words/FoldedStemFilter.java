package org.demarche.search.words;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

import java.io.IOException;
import java.util.Locale;

/// Folds each word, and of a word that comes twice at one place (as written, then as its stem)
/// marks the second as a stem, or drops it when it says nothing new. An acronym has its capitals
/// for a stem, so that "US" can be asked for without "us".
final class FoldedStemFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private String written = "";
    private boolean acronym;

    FoldedStemFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (acronym) {
            acronym = false;
            step.setPositionIncrement(0);
            term.setEmpty().append(WordForm.STEM_MARK).append(written.toUpperCase(Locale.ROOT));
            return true;
        }
        while (input.incrementToken()) {
            var folded = Folding.of(term.toString());
            if (step.getPositionIncrement() > 0) {
                written = folded.isEmpty() ? term.toString() : folded;
                acronym = type.type().equals(WordShapeFilter.ACRONYM);
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
        acronym = false;
    }
}
