package org.demarche.search.words.form;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

import java.io.IOException;
import java.util.ArrayList;
import java.util.function.UnaryOperator;

/// Sends single words through a chain of filters, to see what becomes of them.
final class OneWord {

    private final Source source = new Source();
    private final TokenStream chain;
    private final CharTermAttribute term;
    private final OffsetAttribute offset;

    OneWord(UnaryOperator<TokenStream> filters) {
        this.chain = filters.apply(source);
        this.term = chain.getAttribute(CharTermAttribute.class);
        this.offset = chain.getAttribute(OffsetAttribute.class);
    }

    Forms forms(char[] word) throws IOException {
        source.word = word;
        chain.reset();
        var forms = new ArrayList<String>(2);
        var cutBefore = 0;
        var cutAfter = 0;
        while (chain.incrementToken()) {
            if (forms.isEmpty()) {
                cutBefore = offset.startOffset();
                cutAfter = word.length - offset.endOffset();
            }
            forms.add(term.toString());
        }
        return new Forms(word, forms, cutBefore, cutAfter);
    }

    /// Gives its one word, once.
    private static final class Source extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private char[] word = new char[0];
        private boolean given = true;

        @Override
        public boolean incrementToken() {
            if (given) {
                return false;
            }
            given = true;
            clearAttributes();
            term.copyBuffer(word, 0, word.length);
            offset.setOffset(0, word.length);
            return true;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            given = false;
        }
    }
}
