package org.demarche.bench;

import org.demarche.model.finding.EntityKind;
import org.demarche.search.index.IndexedArticle;
import org.demarche.search.index.IndexedEntity;

import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Any number of articles of some 600 words, made of the sentences of real ones with names and days
/// of their own. The same number gives the same article.
final class GeneratedArticles {

    private static final int WORDS = 600;
    private static final int NAMES = 40_000;
    private static final List<String> CODES =
            List.of("RUS", "USA", "FRA", "DEU", "CHN", "UKR", "TUR", "IRN", "IND", "BRA");
    private static final List<String> KINDS = List.of("TALKS", "MEETING", "SANCTION", "VOTE");
    private static final String[] SYLLABLES = {
        "ba", "del", "ko", "rin", "sha", "tor", "ve", "mul", "zan", "qi", "lor", "fen", "gu", "pas"
    };

    private static final List<String> OWNERS = List.of("GOVERNMENT", "WIRE", "STATE_MEDIA", "");

    private final List<String> sentences = new ArrayList<>();
    private final int[] lengths;
    private final String[] names = new String[NAMES];

    /// @param texts real ones
    GeneratedArticles(List<String> texts) {
        for (var text : texts) {
            var each = BreakIterator.getSentenceInstance(Locale.ROOT);
            each.setText(text);
            var from = 0;
            for (var to = each.next(); to != BreakIterator.DONE; to = each.next()) {
                sentences.add(text.substring(from, to).strip());
                from = to;
            }
        }
        lengths = sentences.stream().mapToInt(s -> s.split(" ").length).toArray();
        for (var number = 0; number < NAMES; number++) {
            names[number] = name(number);
        }
    }

    IndexedArticle article(long number) {
        var random = new Random(number);
        var one = names[skewed(random)];
        var other = names[skewed(random)];
        var text = new StringBuilder(6_000);
        for (var words = 0; words < WORDS; ) {
            var place = random.nextInt(lengths.length);
            text.append(random.nextInt(4) == 0 ? one + " said: " : "");
            text.append(sentences.get(place));
            text.append(random.nextInt(3) == 0 ? " (" + names[skewed(random)] + ") " : " ");
            words += lengths[place];
        }
        var code = CODES.get(random.nextInt(CODES.size()));
        return new IndexedArticle(
                number,
                one + " meets " + other,
                text.toString(),
                "Source " + number % 150,
                OWNERS.get((int) (number % OWNERS.size())),
                null,
                LocalDate.of(2010, 1, 1).plusDays(random.nextInt(5_500)),
                "en",
                List.of(
                        new IndexedEntity(EntityKind.PERSON, one, List.of(), null),
                        new IndexedEntity(EntityKind.PERSON, other, List.of(), null),
                        new IndexedEntity(EntityKind.COUNTRY, code, List.of(), code)),
                List.of(KINDS.get(random.nextInt(KINDS.size()))),
                List.of(),
                List.of());
    }

    /// A few names are in many articles, most in few.
    private static int skewed(Random random) {
        return (int) (NAMES * Math.pow(random.nextDouble(), 4));
    }

    static String name(int number) {
        var random = new Random(number);
        return word(random) + " " + word(random);
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (var i = 2 + random.nextInt(2); i > 0; i--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /// A query as a reader may type it.
    ///
    /// @param number its kind goes round with it
    String query(int number) {
        var random = new Random(number);
        var name = name(skewed(random));
        var words = words(random);
        return switch (number % 8) {
            case 0 -> words.get(0) + " " + words.get(1);
            case 1 -> words.get(0) + " " + words.get(1) + " " + words.get(2);
            case 2 -> '"' + words.get(0) + " " + words.get(1) + '"';
            case 3 -> "person:\"" + name + "\" " + words.get(0);
            case 4 -> name.substring(0, name.indexOf(' ')) + " date:2018..2020";
            case 5 -> words.get(0) + " country:RUS kind:TALKS";
            case 6 -> name.substring(0, 4) + "* " + words.get(1);
            default -> words.get(0) + " -" + words.get(2) + " title:" + name.substring(0, 3);
        };
    }

    /// Two or three plain words that SQLite understands too.
    String ranked(int number) {
        var words = words(new Random(number));
        return number % 2 == 0
                ? words.get(0) + " " + words.get(1)
                : words.get(0) + " " + words.get(1) + " " + words.get(2);
    }

    /// Three words of one sentence, of five letters or more.
    private List<String> words(Random random) {
        while (true) {
            var sentence = sentences.get(random.nextInt(sentences.size()));
            var words =
                    List.of(sentence.split(" ")).stream()
                            .map(word -> word.replaceAll("[^A-Za-z]", ""))
                            .filter(word -> word.length() > 4)
                            .toList();
            if (words.size() > 2) {
                var from = random.nextInt(words.size() - 2);
                return words.subList(from, from + 3);
            }
        }
    }
}
