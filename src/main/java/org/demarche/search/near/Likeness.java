package org.demarche.search.near;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Compares whole articles by what their passages mean: two are alike as far as each passage of the
/// one has a like passage in the other.
public final class Likeness {

    /// The beginning of an article says what it is on.
    private static final int PASSAGES = 4;

    /// Candidates that are compared for each that is wanted.
    private static final int LOOKED_AT = 4;

    /// Unlike articles have less; from all-MiniLM's cosines of unrelated and related passages.
    private static final float LEAST = 0.3f;

    private final NearPassages near;

    public Likeness(IndexSearcher searcher) {
        this.near = new NearPassages(searcher);
    }

    /// The documents that are likest to one, best first, at most so many.
    public List<ScoreDoc> to(int document, int atMost) throws IOException {
        var own = passages(document);
        var meant = meaning(own);
        if (meant == null) {
            return List.of();
        }
        var candidates =
                near.nearest(meant, LOOKED_AT * atMost, null).keySet().stream()
                        .filter(other -> other != document)
                        .mapToInt(Integer::intValue)
                        .toArray();
        var alike = new ArrayList<ScoreDoc>();
        near.passages(candidates)
                .forEach((other, theirs) -> alike.add(new ScoreDoc(other, likeness(own, theirs))));
        return alike.stream()
                .filter(hit -> hit.score >= LEAST)
                .sorted(
                        Comparator.comparingDouble((ScoreDoc hit) -> hit.score)
                                .reversed()
                                .thenComparingInt(hit -> hit.doc))
                .limit(atMost)
                .toList();
    }

    /// What an article means as a whole; null while it has not been read, or is none.
    public byte @Nullable [] meaning(int document) throws IOException {
        return meaning(passages(document));
    }

    private List<byte[]> passages(int document) throws IOException {
        var all = document < 0 ? null : near.passages(document).get(document);
        return all == null ? List.of() : all.subList(0, Math.min(PASSAGES, all.size()));
    }

    private static byte @Nullable [] meaning(List<byte[]> passages) {
        if (passages.isEmpty()) {
            return null;
        }
        var sum = new int[passages.getFirst().length];
        for (var passage : passages) {
            for (var i = 0; i < sum.length; i++) {
                sum[i] += passage[i];
            }
        }
        var mean = new byte[sum.length];
        for (var i = 0; i < sum.length; i++) {
            mean[i] = (byte) Math.round((float) sum[i] / passages.size());
        }
        return mean;
    }

    private static float likeness(List<byte[]> own, List<byte[]> theirs) {
        var sum = 0f;
        for (var passage : own) {
            var best = -1f;
            for (var other : theirs) {
                best = Math.max(best, NearPassages.cosine(passage, other));
            }
            sum += best;
        }
        return sum / own.size();
    }
}
