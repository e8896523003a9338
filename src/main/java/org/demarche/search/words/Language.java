package org.demarche.search.words;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;
import org.demarche.search.words.form.FoldedStemFilter;
import org.demarche.search.words.form.FoldedStemmerFilter;
import org.demarche.search.words.form.FormsFilter;
import org.demarche.search.words.form.RememberedWords;
import org.demarche.search.words.form.TwiceFilter;
import org.demarche.search.words.form.WordShapeFilter;
import org.demarche.search.words.stem.Stems;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A language's way of cutting text into words and finding their stems. A language without rules of
/// its own has words that are folded only.
///
/// Words are cut by Unicode's rules (UAX 29); Chinese and Japanese come sign by sign, and are found
/// because the signs of each word asked for ([Unspaced]) stand in their order. So no article is
/// missed for being cut at other places than the question.
public final class Language {

    private static final Set<String> JOINING_ARTICLES = Set.of("fr", "it", "ca");

    /// Written without spaces and without signs that are words: cut by ICU's dictionaries.
    private static final Set<String> BY_DICTIONARY = Set.of("th", "lo", "km", "my");

    private static final Map<String, Language> KNOWN = new ConcurrentHashMap<>();

    /// Words that are folded only: names, sources, text of unknown language.
    public static final Language NONE = new Language("");

    private final String code;
    private final Analyzer analyzer;

    private Language(String code) {
        this.code = code;
        this.analyzer = new WordsOf(code);
    }

    /// @param code ISO 639-1, perhaps with a region (`en`, `pt-BR`); anything else is [#NONE]
    public static Language of(String code) {
        var main = code.toLowerCase(Locale.ROOT);
        var end = main.indexOf('-') < 0 ? main.length() : main.indexOf('-');
        var key = main.substring(0, end);
        return isKnown(key) ? KNOWN.computeIfAbsent(key, Language::new) : NONE;
    }

    private static boolean isKnown(String code) {
        return Stems.OF_LUCENE.containsKey(code)
                || Stems.OWN.containsKey(code)
                || BY_DICTIONARY.contains(code);
    }

    /// ISO 639-1; empty for [#NONE].
    public String code() {
        return code;
    }

    /// Safe for any thread; one thread may read one text of a field at a time.
    public Analyzer analyzer() {
        return analyzer;
    }

    /// Lucene has us extend this class to name a chain of filters.
    private static final class WordsOf extends Analyzer {

        private final String code;
        private final RememberedWords remembered = new RememberedWords();

        WordsOf(String code) {
            super(PER_FIELD_REUSE_STRATEGY);
            this.code = code;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer text =
                    BY_DICTIONARY.contains(code) ? new ICUTokenizer() : new StandardTokenizer();
            return new TokenStreamComponents(text, new FormsFilter(text, remembered, this::forms));
        }

        private TokenStream forms(TokenStream text) {
            var words = new WordShapeFilter(text, JOINING_ARTICLES.contains(code));
            var lower =
                    code.equals("tr")
                            ? new TurkishLowerCaseFilter(words)
                            : new LowerCaseFilter(words);
            return new FoldedStemFilter(stemmed(lower));
        }

        private TokenStream stemmed(TokenStream words) {
            var stems = Stems.OF_LUCENE.get(code);
            if (stems != null) {
                return stems.apply(new TwiceFilter(words, CommonWords.of(code)));
            }
            var own = Stems.OWN.get(code);
            return own == null
                    ? words
                    : new FoldedStemmerFilter(new TwiceFilter(words, CommonWords.of(code)), own);
        }

        /// One name's end and the next one's beginning are no phrase.
        @Override
        public int getPositionIncrementGap(String field) {
            return 100;
        }
    }
}
