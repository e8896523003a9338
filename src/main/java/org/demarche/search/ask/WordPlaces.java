package org.demarche.search.ask;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.demarche.search.index.IndexFields;
import org.demarche.search.query.Place;
import org.demarche.search.query.QueryTree;
import org.demarche.search.words.Readings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Says how well the words of a query stand in a text: in its lead, and those that are neighbours
/// in the query near each other. Asked of the first answers only, since it reads where each word
/// stands.
public final class WordPlaces {

    /// Of a query without words.
    public static final WordPlaces NONE = new WordPlaces(List.of());

    /// Words of a text that make its lead: a first paragraph or two.
    private static final int LEAD = 60;

    /// A word that stands more often in a text is looked for in its first places only.
    private static final int MOST_PLACES = 128;

    /// Of each word that is asked for all its forms, in the order of the query.
    private final List<Asked> words;

    /// @param text as typed
    private record Asked(String text, List<Term> forms) {}

    /// What one article gains by where the words stand in its text.
    ///
    /// @param leading those in its lead
    /// @param together those near each other, in the order of the query: each run of neighbours
    public record Standing(List<String> leading, List<List<String>> together) {}

    private WordPlaces(List<Asked> words) {
        this.words = words;
    }

    /// The words of `tree` that say something and may stand anywhere.
    public static WordPlaces of(QueryTree tree, Readings readings) {
        var parts = tree instanceof QueryTree.All(var all) ? all : List.of(tree);
        var words = new ArrayList<Asked>();
        for (var part : parts) {
            if (part instanceof QueryTree.Word(var place, var text, _)
                    && place == Place.ANYWHERE
                    && !readings.isCommon(text, false)) {
                words.add(new Asked(text, forms(text, readings)));
            }
        }
        return new WordPlaces(words);
    }

    private static List<Term> forms(String text, Readings readings) {
        return readings.of(text).stream()
                .filter(reading -> reading.size() == 1)
                .map(List::getFirst)
                .flatMap(
                        word ->
                                word.isAcronym()
                                        ? Stream.of(word.stemTerm())
                                        : Stream.of(word.written(), word.stem(), word.stemTerm()))
                .distinct()
                .map(form -> new Term(IndexFields.TEXT, form))
                .toList();
    }

    /// What each document's score is to be taken times, from 1 on; a document that has none of the
    /// words in its text is not in it.
    public Map<Integer, Float> of(IndexReader reader, int... documents) throws IOException {
        var sorted = documents.clone();
        Arrays.sort(sorted);
        var weights = new HashMap<Integer, Float>();
        for (var leaf : reader.leaves()) {
            var end = leaf.docBase + leaf.reader().maxDoc();
            var own = Arrays.stream(sorted).filter(d -> d >= leaf.docBase && d < end).toArray();
            if (own.length > 0) {
                add(weights, leaf, own);
            }
        }
        return weights;
    }

    private void add(Map<Integer, Float> weights, LeafReaderContext leaf, int[] documents)
            throws IOException {
        var postings = postings(leaf);
        for (var document : documents) {
            weights.put(document, weight(places(postings, document - leaf.docBase)));
        }
    }

    private List<List<PostingsEnum>> postings(LeafReaderContext leaf) throws IOException {
        var postings = new ArrayList<List<PostingsEnum>>();
        for (var word : words) {
            var each = new ArrayList<PostingsEnum>();
            for (var form : word.forms()) {
                var places = leaf.reader().postings(form, PostingsEnum.POSITIONS);
                if (places != null) {
                    each.add(places);
                }
            }
            postings.add(each);
        }
        return postings;
    }

    private static List<int[]> places(List<List<PostingsEnum>> postings, int document)
            throws IOException {
        var places = new ArrayList<int[]>();
        for (var word : postings) {
            places.add(placesOf(word, document));
        }
        return places;
    }

    /// Why [#of] raises a document, in words of the query.
    public Standing standing(IndexReader reader, int document) throws IOException {
        var leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        var places = places(postings(leaf), document - leaf.docBase);
        var leading = new ArrayList<String>();
        var together = new ArrayList<List<String>>();
        for (int i = 0; i < places.size(); i++) {
            var word = words.get(i).text();
            if (leads(places.get(i))) {
                leading.add(word);
            }
            if (i > 0 && areNear(places.get(i - 1), places.get(i))) {
                if (i == 1 || !areNear(places.get(i - 2), places.get(i - 1))) {
                    together.add(new ArrayList<>(List.of(words.get(i - 1).text())));
                }
                together.getLast().add(word);
            }
        }
        return new Standing(leading, together);
    }

    /// Rising.
    private static int[] placesOf(List<PostingsEnum> forms, int document) throws IOException {
        var places = new int[0];
        for (var form : forms) {
            if (form.docID() < document
                    && form.advance(document) == DocIdSetIterator.NO_MORE_DOCS) {
                continue;
            }
            if (form.docID() == document) {
                var from = places.length;
                places = Arrays.copyOf(places, from + Math.min(MOST_PLACES, form.freq()));
                for (var i = from; i < places.length; i++) {
                    places[i] = form.nextPosition();
                }
            }
        }
        Arrays.sort(places);
        return places;
    }

    private static boolean leads(int[] places) {
        return places.length > 0 && places[0] < LEAD;
    }

    private static float weight(List<int[]> places) {
        var leading = places.stream().filter(WordPlaces::leads).count();
        var near = 0;
        for (var i = 1; i < places.size(); i++) {
            near += areNear(places.get(i - 1), places.get(i)) ? 1 : 0;
        }
        return 1
                + Ranking.LEAD * leading / places.size()
                + Ranking.TOGETHER * near / Math.max(1, places.size() - 1);
    }

    /// In either order.
    private static boolean areNear(int[] one, int[] other) {
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (Math.abs(one[i] - other[j]) <= Ranking.NEAR) {
                return true;
            }
            if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }

    /// Whether there is nothing to look for.
    public boolean isEmpty() {
        return words.isEmpty();
    }
}
