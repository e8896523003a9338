package org.demarche.search.order;

import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.IntroSelector;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Some of the best answers met so far, and others that came after them. When they have become too
/// many, the best are chosen anew, so that each answer that comes costs but a few steps whatever
/// their order.
final class Candidates {

    /// So many times as many as are wanted are held.
    private static final int TIMES = 4;

    private final int wanted;
    private int[] documents = new int[64];
    private float[] scores = new float[64];
    private long[] days = new long[64];
    private long[] ids = new long[64];
    private int size;

    /// The last of those wanted when they were chosen; until then anything is better.
    private float leastScore;

    private long leastDay = Long.MIN_VALUE;
    private long leastId = Long.MIN_VALUE;

    Candidates(int wanted) {
        this.wanted = wanted;
    }

    /// What has a lower score is not wanted.
    float leastScore() {
        return leastScore;
    }

    boolean isBetter(float score, long day, long id) {
        if (score != leastScore) {
            return score > leastScore;
        }
        return day == leastDay ? id > leastId : day > leastDay;
    }

    void add(int document, float score, long day, long id) {
        if (size == documents.length) {
            makeRoom();
        }
        documents[size] = document;
        scores[size] = score;
        days[size] = day;
        ids[size] = id;
        size++;
    }

    private void makeRoom() {
        var most =
                Math.max(size, (int) Math.min((long) TIMES * wanted, ArrayUtil.MAX_ARRAY_LENGTH));
        if (size < most) {
            var length = Math.min(most, 2 * size);
            documents = Arrays.copyOf(documents, length);
            scores = Arrays.copyOf(scores, length);
            days = Arrays.copyOf(days, length);
            ids = Arrays.copyOf(ids, length);
        } else {
            choose();
        }
    }

    /// Leaves those wanted.
    private void choose() {
        if (size <= wanted) {
            return;
        }
        new Choice().select(0, size, wanted - 1);
        size = wanted;
        leastScore = scores[wanted - 1];
        leastDay = days[wanted - 1];
        leastId = ids[wanted - 1];
    }

    /// Those wanted, in no order.
    List<Answer> best() {
        choose();
        return IntStream.range(0, size)
                .mapToObj(i -> new Answer(documents[i], scores[i], days[i], ids[i]))
                .toList();
    }

    /// Moves the best to the front.
    private final class Choice extends IntroSelector {

        private float score;
        private long day;
        private long id;

        @Override
        protected void setPivot(int place) {
            score = scores[place];
            day = days[place];
            id = ids[place];
        }

        @Override
        protected int comparePivot(int place) {
            var byScore = Float.compare(scores[place], score);
            if (byScore != 0) {
                return byScore;
            }
            var byDay = Long.compare(days[place], day);
            return byDay != 0 ? byDay : Long.compare(ids[place], id);
        }

        @Override
        protected void swap(int one, int other) {
            var document = documents[one];
            documents[one] = documents[other];
            documents[other] = document;
            var swappedScore = scores[one];
            scores[one] = scores[other];
            scores[other] = swappedScore;
            var swappedDay = days[one];
            days[one] = days[other];
            days[other] = swappedDay;
            var swappedId = ids[one];
            ids[one] = ids[other];
            ids[other] = swappedId;
        }
    }
}
