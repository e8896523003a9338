package org.demarche.search.words;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/// A language's way of cutting text into words and finding their stems. A language without rules of
/// its own has words that are folded only.
///
/// Words are cut by Unicode's rules (UAX 29); Chinese and Japanese come sign by sign, and are found
/// because a run of signs is asked for in its order.
public final class Language {

    private static final Map<String, UnaryOperator<TokenStream>> STEMS =
            Map.ofEntries(
                    Map.entry("en", PorterStemFilter::new),
                    Map.entry(
                            "de",
                            words ->
                                    new GermanLightStemFilter(
                                            new GermanNormalizationFilter(words))),
                    Map.entry("fr", FrenchLightStemFilter::new),
                    Map.entry("es", SpanishLightStemFilter::new),
                    Map.entry("pt", PortugueseLightStemFilter::new),
                    Map.entry("it", ItalianLightStemFilter::new),
                    Map.entry("ru", RussianLightStemFilter::new),
                    Map.entry("bg", BulgarianStemFilter::new),
                    Map.entry("cs", CzechStemFilter::new),
                    Map.entry("sv", SwedishLightStemFilter::new),
                    Map.entry("no", NorwegianLightStemFilter::new),
                    Map.entry("nb", NorwegianLightStemFilter::new),
                    Map.entry("fi", FinnishLightStemFilter::new),
                    Map.entry("hu", HungarianLightStemFilter::new),
                    Map.entry("nl", words -> new SnowballFilter(words, new DutchStemmer())),
                    Map.entry("ro", words -> new SnowballFilter(words, new RomanianStemmer())),
                    Map.entry("tr", words -> new SnowballFilter(words, new TurkishStemmer())),
                    Map.entry(
                            "ar",
                            words -> new ArabicStemFilter(new ArabicNormalizationFilter(words))));

    private static final Set<String> JOINING_ARTICLES = Set.of("fr", "it", "ca");
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
        return STEMS.containsKey(key) ? KNOWN.computeIfAbsent(key, Language::new) : NONE;
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

        WordsOf(String code) {
            super(PER_FIELD_REUSE_STRATEGY);
            this.code = code;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer text = new StandardTokenizer();
            TokenStream words = new WordShapeFilter(text, JOINING_ARTICLES.contains(code));
            words =
                    code.equals("tr")
                            ? new TurkishLowerCaseFilter(words)
                            : new LowerCaseFilter(words);
            var stems = STEMS.get(code);
            if (stems != null) {
                words = stems.apply(new TwiceFilter(words, CommonWords.of(code)));
            }
            return new TokenStreamComponents(text, new FoldedStemFilter(words));
        }

        /// One name's end and the next one's beginning are no phrase.
        @Override
        public int getPositionIncrementGap(String field) {
            return 100;
        }
    }
}
