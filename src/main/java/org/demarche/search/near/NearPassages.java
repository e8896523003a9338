package org.demarche.search.near;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.Query;
import org.demarche.search.index.IndexFields;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Compares a text with the passages of all articles by what they mean: an article is as near as
/// its nearest passage.
public final class NearPassages {

    private final IndexSearcher searcher;

    public NearPassages(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /// The nearest articles' documents, with their cosines; found by walking a graph (HNSW; Malkov
    /// and Yashunin 2016), so now and then one is missed.
    ///
    /// @param among only of these; null is all
    public Map<Integer, Float> nearest(byte[] meaning, int atMost, @Nullable Query among)
            throws IOException {
        var best = new HashMap<Integer, Float>();
        for (var place = 0; place < IndexFields.PASSAGES; place++) {
            var near = new KnnByteVectorQuery(IndexFields.passage(place), meaning, atMost, among);
            for (var hit : searcher.search(near, atMost).scoreDocs) {
                best.merge(hit.doc, cosine(hit.score), Math::max);
            }
        }
        return best;
    }

    /// How near these documents are; one that has not been read is not in it.
    public Map<Integer, Float> to(byte[] meaning, int[] documents) throws IOException {
        var found = new HashMap<Integer, Float>();
        passages(documents)
                .forEach(
                        (document, passages) ->
                                passages.stream()
                                        .map(passage -> cosine(passage, meaning))
                                        .max(Float::compare)
                                        .ifPresent(best -> found.put(document, best)));
        return found;
    }

    /// What the passages of these documents mean, in no order.
    public Map<Integer, List<byte[]>> passages(int... documents) throws IOException {
        var sorted = documents.clone();
        Arrays.sort(sorted);
        var found = new HashMap<Integer, List<byte[]>>();
        for (var leaf : searcher.getIndexReader().leaves()) {
            for (var place = 0; place < IndexFields.PASSAGES; place++) {
                addPassages(found, leaf, IndexFields.passage(place), sorted);
            }
        }
        return found;
    }

    private static void addPassages(
            Map<Integer, List<byte[]>> found, LeafReaderContext leaf, String field, int[] documents)
            throws IOException {
        var vectors = leaf.reader().getByteVectorValues(field);
        if (vectors == null) {
            return;
        }
        var having = vectors.iterator();
        for (var document : documents) {
            var local = document - leaf.docBase;
            if (local < 0 || local >= leaf.reader().maxDoc() || local < having.docID()) {
                continue;
            }
            if (having.docID() < local && having.advance(local) == DocIdSetIterator.NO_MORE_DOCS) {
                return;
            }
            if (having.docID() == local) {
                found.computeIfAbsent(document, _ -> new ArrayList<>())
                        .add(vectors.vectorValue(having.index()).clone());
            }
        }
    }

    public static float cosine(byte[] one, byte[] other) {
        return cosine(VectorSimilarityFunction.COSINE.compare(one, other));
    }

    /// Lucene's scores are never under 0.
    private static float cosine(float score) {
        return 2 * score - 1;
    }
}
