package org.demarche.analysis.story;

import org.demarche.analysis.gazetteer.WordList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What each article of a window is about: its words and pairs of neighbouring words, weighed by
/// how few other articles use them (TF-IDF with a logarithmic count, each article of length 1).
///
/// How rare a word is in general counts as if a thousand further articles had been read, so that
/// weights mean the same in a window of fifty articles and in one of a thousand.
final class WeighedWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");
    private static final int TITLE = 3; // a word of the title counts for so many
    private static final int LEAD = 60; // words whose weight is doubled
    private static final int LONGEST = 20_000; // characters read of a text
    private static final double PAIR = 0.5; // two neighbouring words count for so much of a word
    private static final int READ_BEFORE = 1000; // articles that general rareness counts for
    private static final double COMMON = 0.2; // share of them that use a common word
    private static final Set<String> COMMON_WORDS = WordList.read("common-words.txt");
    private static final Set<String> EMPTY_WORDS =
            Set.of(
                    ("the an and or of in on at to for with by from as is was were be been has have"
                                    + " had it its he his she her they their them that this these"
                                    + " those which who whom not but will would could can may said"
                                    + " says say after before also we you are more most new one two"
                                    + " about than out up over into no there when while what if so"
                                    + " do did does him our your all some any other such only just"
                                    + " then very through during between under against mr mrs ms")
                            .split(" ", -1));

    private WeighedWords() {}

    static List<Map<String, Double>> of(List<StoryText> texts) {
        var counts = texts.stream().map(WeighedWords::counted).toList();
        var articles = new HashMap<String, Integer>();
        counts.forEach(c -> c.keySet().forEach(word -> articles.merge(word, 1, Integer::sum)));
        var weighed = new ArrayList<Map<String, Double>>();
        for (var count : counts) {
            weighed.add(weighed(count, articles, texts.size()));
        }
        return weighed;
    }

    private static Map<String, Double> weighed(
            Map<String, Double> count, Map<String, Integer> articles, int size) {
        var weights = new HashMap<String, Double>();
        double squares = 0;
        for (var word : count.entrySet()) {
            int users = articles.getOrDefault(word.getKey(), 1);
            double weight =
                    (1 + Math.log(Math.max(1, word.getValue())))
                            * rareness(word.getKey(), users, size);
            if (users > 1 && weight > 0) {
                weights.put(word.getKey(), weight);
            }
            squares += weight * weight;
        }
        double length = Math.sqrt(squares);
        weights.replaceAll((_, weight) -> weight / length);
        return weights;
    }

    private static double rareness(String word, int users, int size) {
        double before = COMMON_WORDS.contains(word) ? COMMON * READ_BEFORE : 1;
        return Math.max(0, Math.log((size + READ_BEFORE) / (users + before)));
    }

    private static Map<String, Double> counted(StoryText article) {
        var counts = new HashMap<String, Double>();
        count(article.title(), TITLE, TITLE, counts);
        var text = article.text();
        count(text.substring(0, Math.min(LONGEST, text.length())), 2, 1, counts);
        return counts;
    }

    private static void count(String text, double first, double later, Map<String, Double> counts) {
        var words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        int place = 0;
        var previous = "";
        while (words.find()) {
            var word = words.group();
            if (EMPTY_WORDS.contains(word)) {
                previous = "";
                continue;
            }
            word = singular(word);
            double worth = place++ < LEAD ? first : later;
            counts.merge(word, worth, Double::sum);
            if (!previous.isEmpty()) {
                counts.merge(previous + ' ' + word, worth * PAIR, Double::sum);
            }
            previous = word;
        }
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
