package org.demarche.search.words;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/// Words that say nothing of what an article is on. They are in the index, for phrases, but a query
/// does not insist on them.
final class CommonWords {

    /// Function words. "us" is not among them: it is typed for the United States.
    private static final CharArraySet ENGLISH =
            set(
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
                    """);

    private static final CharArraySet UKRAINIAN =
            set(
                    """
                    а або але без би був була були було в вже ви від він вона вони воно все всі \
                    для до є же з за зі і із її їх й його коли ми на над не ні о об однак під \
                    після по при про та так також те ти то тому у це цей цього ця ці через що \
                    щоб як який яка яке які якого якої я\
                    """);

    private static final CharArraySet POLISH =
            set(
                    """
                    a aby ale albo bez bo by był była było były być chce czy dla do gdy gdzie go \
                    i ich ile im ich ja jak jako je jego jej jest już każdy kiedy kto który \
                    która które którzy lub ma mu na nad nie niż o od on ona one oni oraz po pod \
                    przed przez przy są się ta tak także tam te tego tej ten to tu tym u w we \
                    wie za ze z że żeby\
                    """);

    private static final CharArraySet CHINESE =
            set(
                    """
                    的 了 在 是 和 与 也 就 都 而 及 或 这 那 其 于 之 为 以 對 对 将 被 等 並 并 與\
                    """);

    private static final CharArraySet JAPANESE =
            set(
                    """
                    の に は を が と で た て も し れ さ い る か へ や な\
                    """);

    private static final CharArraySet KOREAN =
            set(
                    """
                    이 그 저 및 등 수 것 있다 있는 했다 한다 하는 또 더 위해 대한\
                    """);

    private static final Map<String, Supplier<CharArraySet>> LISTS =
            Map.ofEntries(
                    Map.entry("en", () -> ENGLISH),
                    Map.entry("de", GermanAnalyzer::getDefaultStopSet),
                    Map.entry("fr", FrenchAnalyzer::getDefaultStopSet),
                    Map.entry("es", SpanishAnalyzer::getDefaultStopSet),
                    Map.entry("it", ItalianAnalyzer::getDefaultStopSet),
                    Map.entry("pt", PortugueseAnalyzer::getDefaultStopSet),
                    Map.entry("nl", DutchAnalyzer::getDefaultStopSet),
                    Map.entry("ru", RussianAnalyzer::getDefaultStopSet),
                    Map.entry("sv", SwedishAnalyzer::getDefaultStopSet),
                    Map.entry("ar", ArabicAnalyzer::getDefaultStopSet),
                    Map.entry("fa", PersianAnalyzer::getDefaultStopSet),
                    Map.entry("tr", TurkishAnalyzer::getDefaultStopSet),
                    Map.entry("uk", () -> UKRAINIAN),
                    Map.entry("pl", () -> POLISH),
                    Map.entry("zh", () -> CHINESE),
                    Map.entry("ja", () -> JAPANESE),
                    Map.entry("ko", () -> KOREAN));

    private CommonWords() {}

    private static CharArraySet set(String words) {
        return StopFilter.makeStopSet(words.split(" +", -1));
    }

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
