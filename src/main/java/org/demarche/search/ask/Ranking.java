package org.demarche.search.ask;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/// The numbers that decide which article comes first. General ones: none is fitted to one
/// collection's wording.
public final class Ranking {

    /// Okapi BM25 with constants from the middle of the range that Robertson and Zaragoza (2009,
    /// 3.3) give: 1.2 < k1 < 2, 0.5 < b < 0.8.
    public static final Similarity SIMILARITY = new BM25Similarity(1.5f, 0.75f);

    public static final float TITLE = 3;
    public static final float TEXT = 1;

    /// Names from the analysis repeat what the text says; they help where an alias is meant.
    public static final float NAMES = 0.5f;

    /// A word in another form, where the form that was typed counts 1.
    public static final float OTHER_FORM = 0.8f;

    /// A longer word that begins as what is being typed.
    public static final float LONGER_WORD = 0.3f;

    /// Two neighbours of a question that stand near each other in an article as well.
    public static final float NEIGHBOURS = 0.2f;

    /// What the newest article's age adds to its score, and after how many days half of it is left.
    /// A word that a query and an article share adds some 2 to 8.
    public static final float FRESHNESS = 1;

    public static final long FRESH_DAYS = 30;

    /// How many other words may stand between such neighbours.
    public static final int NEAR = 4;

    /// Of so many first answers it is looked at where in the text the words of a query stand: what
    /// share the score gains when all stand in its lead, and when all neighbours are near each
    /// other.
    public static final int LOOKED_AT = 50;

    public static final float LEAD = 0.2f;
    public static final float TOGETHER = 0.2f;

    /// How many of the first answers lend their words to a question, and how many words.
    public static final int FEEDBACK_ANSWERS = 10;

    public static final int FEEDBACK_WORDS = 50;

    /// What the lent words weigh together, where the question's own weigh 1.
    public static final double FEEDBACK = 0.3;

    /// What the meaning of the best passage weighs, where the words weigh 1.
    public static final float MEANING = 0.5f;

    /// How many of the first answers by words are compared by meaning too, and how many are looked
    /// for by meaning alone; of those only such as have at least this cosine.
    public static final int COMPARED = 500;

    public static final int NEAREST = 100;
    public static final float NEAR_ENOUGH = 0.25f;

    private Ranking() {}

    /// How many of a question's `words` an article must have to be worth listing: of a few one, of
    /// many a fifth.
    public static int wordsThatMustOccur(int words) {
        return Math.max(1, words / 5);
    }
}
