package org.demarche.search.order;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.demarche.search.index.IndexFields;

import java.io.IOException;
import java.util.List;

/// What one thread gathers for [BestAnswers].
final class BestOfShare implements Collector {

    /// How many answers are met before the other threads are told and asked.
    private static final int AT_ONCE = 128;

    /// What stands for Lucene's own until it is given.
    private static final Scorable UNSCORED =
            new Scorable() {
                @Override
                public float score() {
                    return 0;
                }
            };

    private final BestAnswers all;
    private final Candidates candidates;
    private int met;
    private boolean passedOver;

    BestOfShare(BestAnswers all, int wanted) {
        this.all = all;
        this.candidates = new Candidates(wanted);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.TOP_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
        return new OfSegment(segment);
    }

    int met() {
        return met;
    }

    boolean hasPassedOver() {
        return passedOver;
    }

    /// In no order.
    List<Answer> best() {
        return candidates.best();
    }

    private final class OfSegment implements LeafCollector {

        private final int base;
        private final NumericDocValues days;
        private final NumericDocValues ids;
        private Scorable scorer = UNSCORED;
        private float told;

        private OfSegment(LeafReaderContext segment) throws IOException {
            this.base = segment.docBase;
            this.days = DocValues.getNumeric(segment.reader(), IndexFields.DAY);
            this.ids = DocValues.getNumeric(segment.reader(), IndexFields.ID);
        }

        @Override
        public void setScorer(Scorable asked) throws IOException {
            scorer = asked;
            told = 0;
            passOver();
        }

        @Override
        public void collect(int document) throws IOException {
            if (++met % AT_ONCE == 0) {
                all.met(AT_ONCE);
                passOver();
            }
            var score = scorer.score();
            if (score < candidates.leastScore()) {
                return;
            }
            var day = days.advanceExact(document) ? days.longValue() : Long.MIN_VALUE;
            var id = ids.advanceExact(document) ? ids.longValue() : 0;
            if (candidates.isBetter(score, day, id)) {
                candidates.add(base + document, score, day, id);
            }
        }

        /// Tells Lucene what need not be met at all.
        private void passOver() throws IOException {
            all.raise(candidates.leastScore());
            var least = all.least();
            if (least > told && all.isCounted()) {
                told = least;
                passedOver = true;
                scorer.setMinCompetitiveScore(least);
            }
        }
    }
}
