package org.demarche.search.words.form;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/// Takes from a word what is not the word: the possessive of `Lavrov's`, the article of
/// `l'Ukraine`, the dots of `U.S`, the commas of `1,000`. Offsets keep to what is left.
public final class WordShapeFilter extends TokenFilter {

    /// The type of words that are a name in capitals and a common word in small letters.
    static final String ACRONYM = "<ACRONYM>";

    private static final Set<String> ACRONYMS = Set.of("US", "WHO");

    private static final Set<String> ARTICLES =
            Set.of(
                    "l", "d", "m", "t", "s", "j", "n", "c", "qu", "jusqu", "lorsqu", "puisqu",
                    "quoiqu", "dell", "all", "nell", "sull", "dall", "un", "quest", "quell");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final boolean articles;

    /// @param articles whether the language joins its articles to words by an apostrophe
    public WordShapeFilter(TokenStream words, boolean articles) {
        super(words);
        this.articles = articles;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!isLetters()) {
            cutPossessive();
            if (articles) {
                cutArticle();
            }
            if (isDotted() || isGroupedNumber()) {
                joinLetters();
            }
        }
        if (term.length() < 4 && term.charAt(0) < 'a' && ACRONYMS.contains(term.toString())) {
            type.setType(ACRONYM);
        }
        return true;
    }

    /// Most words are nothing else, and need no second look.
    private boolean isLetters() {
        for (var i = 0; i < term.length(); i++) {
            if (!Character.isLetter(term.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void cutPossessive() {
        var length = term.length();
        if (length > 2
                && Character.toLowerCase(term.charAt(length - 1)) == 's'
                && Folding.isApostrophe(term.charAt(length - 2))) {
            var cut = offset.endOffset() - offset.startOffset() == length ? 2 : 0;
            term.setLength(length - 2);
            offset.setOffset(offset.startOffset(), offset.endOffset() - cut);
        }
    }

    private void cutArticle() {
        for (var i = 1; i < Math.min(7, term.length() - 1); i++) {
            if (Folding.isApostrophe(term.charAt(i))) {
                var article = term.subSequence(0, i).toString().toLowerCase(Locale.ROOT);
                if (ARTICLES.contains(article)) {
                    var rest = term.subSequence(i + 1, term.length()).toString();
                    var exact = offset.endOffset() - offset.startOffset() == term.length();
                    term.setEmpty().append(rest);
                    offset.setOffset(
                            offset.startOffset() + (exact ? i + 1 : 0), offset.endOffset());
                }
                return;
            }
        }
    }

    /// `U.S` or `N.A.T.O`: single letters between dots.
    private boolean isDotted() {
        var length = term.length();
        if (length < 3) {
            return false;
        }
        for (var i = 0; i < length; i++) {
            var letter = term.charAt(i);
            if (i % 2 == 0 ? !Character.isLetter(letter) : letter != '.') {
                return false;
            }
        }
        return true;
    }

    /// `1,000` or `100,000`: commas that only help the eye.
    private boolean isGroupedNumber() {
        var comma = false;
        for (var i = 0; i < term.length(); i++) {
            var sign = term.charAt(i);
            comma |= sign == ',';
            if (sign != ',' && !Character.isDigit(sign)) {
                return false;
            }
        }
        return comma;
    }

    private void joinLetters() {
        var to = 0;
        for (var i = 0; i < term.length(); i++) {
            var letter = term.charAt(i);
            if (letter != '.' && letter != ',') {
                term.buffer()[to++] = letter;
            }
        }
        term.setLength(to);
    }
}
