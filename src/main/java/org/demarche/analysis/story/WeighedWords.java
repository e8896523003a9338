package org.demarche.analysis.story;

import java.util.Arrays;
import java.util.List;

/// What each article of a window is about: its words and pairs of neighbouring words, weighed by
/// how few other articles use them (TF-IDF with a logarithmic count, each article of length 1).
/// Words that one article alone uses tie it to none and are left out.
///
/// How rare a word is in general counts as if a thousand further articles had been read, so that
/// weights mean the same in a window of fifty articles and in one of a thousand.
final class WeighedWords {

    private static final int READ_BEFORE = 1000; // articles that general rareness counts for
    private static final double COMMON = 0.2; // share of them that use a common word
    private static final int USUAL = 500; // different words and pairs of an article

    private final WordCounts users;
    private final int articles;
    private final int[][] words;
    private final float[][] weights;

    WeighedWords(List<StoryText> texts) {
        var room = new WordCounts(USUAL);
        var read = texts.stream().map(text -> ArticleWords.of(text, room)).toList();
        articles = read.size();
        users = new WordCounts(articles * USUAL / 4);
        for (var article : read) {
            for (int i = 0; i < article.size(); i++) {
                users.add(article.word(i), 1);
            }
        }
        words = new int[articles][];
        weights = new float[articles][];
        for (int article = 0; article < articles; article++) {
            weigh(article, read.get(article));
        }
    }

    private void weigh(int article, ArticleWords read) {
        var shared = new int[read.size()];
        var weight = new double[read.size()];
        int count = 0;
        double squares = 0;
        for (int i = 0; i < read.size(); i++) {
            int slot = users.slot(read.word(i));
            double heavy =
                    (1 + Math.log(Math.max(1, read.count(i)))) * rareness(read.word(i), slot);
            squares += heavy * heavy;
            if (users.count(slot) > 1 && heavy > 0) {
                shared[count] = slot;
                weight[count++] = heavy;
            }
        }
        double length = Math.sqrt(squares);
        words[article] = Arrays.copyOf(shared, count);
        weights[article] = new float[count];
        for (int i = 0; i < count; i++) {
            weights[article][i] = (float) (weight[i] / length);
        }
    }

    private double rareness(long word, int slot) {
        double before = ArticleWords.isCommon(word) ? COMMON * READ_BEFORE : 1;
        return Math.max(0, Math.log((articles + READ_BEFORE) / (users.count(slot) + before)));
    }

    /// Every word of the window is a number below this.
    int vocabulary() {
        return users.slots();
    }

    /// How many articles use a word; 0 for a number that is no word.
    int users(int word) {
        return (int) users.count(word);
    }

    int size(int article) {
        return words[article].length;
    }

    int word(int article, int place) {
        return words[article][place];
    }

    float weight(int article, int place) {
        return weights[article][place];
    }
}
