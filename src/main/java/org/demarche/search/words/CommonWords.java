package org.demarche.search.words;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/// Words that say nothing of what an article is on. They are in the index, for phrases, but a query
/// does not insist on them.
final class CommonWords {

    /// Function words. "us" is not among them: it is typed for the United States.
    private static final CharArraySet ENGLISH =
            StopFilter.makeStopSet(
                    """
                    a about above after again against all also although am an and another any are as \
                    at be because been before being below between both but by can cannot could did do \
                    does doing done during each either ever every few for from further had has have \
                    having he her here hers herself him himself his how however i if in into is it its \
                    itself just many may me might more most much must my neither no nor not of off on \
                    once one only onto or other our out over own same shall she should since so some \
                    such than that the their them themselves then there these they this those though \
                    through thus to too toward towards under until up upon very was we were what when \
                    where whether which while who whom whose why will with within without would yet \
                    you your\
                    """
                            .split(" +"));

    private static final Map<String, Supplier<CharArraySet>> LISTS =
            Map.of(
                    "en", () -> ENGLISH,
                    "de", GermanAnalyzer::getDefaultStopSet,
                    "fr", FrenchAnalyzer::getDefaultStopSet,
                    "es", SpanishAnalyzer::getDefaultStopSet,
                    "it", ItalianAnalyzer::getDefaultStopSet,
                    "pt", PortugueseAnalyzer::getDefaultStopSet,
                    "nl", DutchAnalyzer::getDefaultStopSet,
                    "ru", RussianAnalyzer::getDefaultStopSet,
                    "sv", SwedishAnalyzer::getDefaultStopSet,
                    "ar", ArabicAnalyzer::getDefaultStopSet);

    private CommonWords() {}

    /// Whether `word` as typed is a common word of `language`; in capitals (WHO) it is a name.
    ///
    /// @param capitals whether all text around it is in capitals as well
    static boolean contains(Language language, String word, boolean capitals) {
        var lower = word.toLowerCase(Locale.ROOT);
        if (!capitals && word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
            return false;
        }
        return of(language.code()).contains(lower);
    }

    /// The common words of a language, small letters; none for a language without a list.
    static CharArraySet of(String code) {
        var list = LISTS.get(code);
        return list == null ? CharArraySet.EMPTY_SET : list.get();
    }
}
