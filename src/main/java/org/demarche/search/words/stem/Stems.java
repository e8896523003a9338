package org.demarche.search.words.stem;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

import java.util.Map;
import java.util.function.UnaryOperator;

/// How each language reduces its words to stems, by its ISO 639-1 code: by a filter of Lucene's, or
/// by a light stemmer of our own.
public final class Stems {

    public static final Map<String, Stemmer> OWN =
            Map.of(
                    "uk", OwnStems.UKRAINIAN,
                    "pl", OwnStems.POLISH,
                    "zh", OwnStems.CHINESE,
                    "ja", OwnStems.JAPANESE,
                    "ko", OwnStems.KOREAN);

    public static final Map<String, UnaryOperator<TokenStream>> OF_LUCENE =
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
                            words -> new ArabicStemFilter(new ArabicNormalizationFilter(words))),
                    Map.entry(
                            "fa",
                            words -> new PersianStemFilter(new PersianNormalizationFilter(words))));

    private Stems() {}
}
