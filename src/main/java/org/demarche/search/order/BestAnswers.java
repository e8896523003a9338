package org.demarche.search.order;

import org.apache.lucene.search.CollectorManager;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAccumulator;

/// Gathers the answers with the highest scores, of equals the newest; several threads at once.
///
/// Lucene's own collector keeps a heap by three comparators. Articles lie in the index much as they
/// came, so that among equal scores (all words that begin as typed score alike) each one is newer
/// than the last and goes through the whole heap: half the time of a search.
final class BestAnswers implements CollectorManager<BestOfShare, BestAnswers.Found> {

    private final int wanted;
    private final int counted;

    /// How many answers all threads have met.
    private final AtomicInteger met = new AtomicInteger();

    /// No answer with a lower score is among those wanted, as the thread knows that has the most to
    /// compare with. The bits of a score that is not negative rise as it does.
    private final LongAccumulator leastBits = new LongAccumulator(Math::max, 0);

    /// @param wanted so many answers, over 0
    /// @param counted once so many were met, those that cannot be among the wanted are passed over
    BestAnswers(int wanted, int counted) {
        this.wanted = wanted;
        this.counted = counted;
    }

    /// @param met how many answers were met
    /// @param isAll whether these are all there are, none having been passed over
    record Found(List<Answer> best, int met, boolean isAll) {}

    @Override
    public BestOfShare newCollector() {
        return new BestOfShare(this, wanted);
    }

    @Override
    public Found reduce(Collection<BestOfShare> shares) {
        var best =
                shares.stream()
                        .flatMap(share -> share.best().stream())
                        .sorted(Answer.BEST_FIRST)
                        .limit(wanted)
                        .toList();
        return new Found(
                best,
                shares.stream().mapToInt(BestOfShare::met).sum(),
                shares.stream().noneMatch(BestOfShare::hasPassedOver));
    }

    void met(int more) {
        met.addAndGet(more);
    }

    /// Whether so many were met that the rest need not be counted one by one.
    boolean isCounted() {
        return met.get() > counted;
    }

    void raise(float least) {
        leastBits.accumulate(Float.floatToRawIntBits(least));
    }

    float least() {
        return Float.intBitsToFloat((int) leastBits.get());
    }
}
