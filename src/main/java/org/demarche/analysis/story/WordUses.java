package org.demarche.analysis.story;

/// Which articles use a word, and how much weight it has in each: what two articles have in common
/// is found by their words, not by comparing each with each.
final class WordUses {

    private final WeighedWords words;
    private final int most;
    private final int[] start;
    private final int[] count;
    private final int[] articles;
    private final float[] weights;

    /// @param most articles; a word that more of them use ties none
    WordUses(WeighedWords words, int most) {
        this.words = words;
        this.most = most;
        start = new int[words.vocabulary() + 1];
        for (int word = 0; word < words.vocabulary(); word++) {
            int users = words.users(word);
            start[word + 1] = start[word] + (users > 1 ? users : 0);
        }
        count = new int[words.vocabulary()];
        articles = new int[start[words.vocabulary()]];
        weights = new float[articles.length];
    }

    /// Adds to each article that came before what it has in common with this one, and keeps this
    /// one for those to come.
    void common(int article, double[] alike) {
        for (int place = 0; place < words.size(article); place++) {
            int word = words.word(article, place);
            double weight = words.weight(article, place);
            int from = start[word];
            int to = from + count[word];
            if (count[word] < most) {
                for (int use = from; use < to; use++) {
                    alike[articles[use]] += weight * weights[use];
                }
            }
            articles[to] = article;
            weights[to] = (float) weight;
            count[word]++;
        }
    }
}
