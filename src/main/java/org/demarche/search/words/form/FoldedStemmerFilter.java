package org.demarche.search.words.form;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.demarche.search.words.stem.Stemmer;

import java.io.IOException;

/// Folds the words that are to become stems, then reduces them: so that a word typed without its
/// accents has the stem of the one with them.
public final class FoldedStemmerFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute kept = addAttribute(KeywordAttribute.class);
    private final Stemmer stemmer;

    public FoldedStemmerFilter(TokenStream words, Stemmer stemmer) {
        super(words);
        this.stemmer = stemmer;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!kept.isKeyword()) {
            if (!Folding.isFolded(term.buffer(), term.length())) {
                var folded = Folding.of(term.toString());
                if (!folded.isEmpty()) {
                    term.setEmpty().append(folded);
                }
            }
            term.setLength(stemmer.stem(term.buffer(), term.length()));
        }
        return true;
    }
}
