package org.demarche.search.watch;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/// One article, ready to be asked many things.
final class OneArticle {

    private static final int[] NOWHERE = {};

    private final IndexSearcher searcher;
    private final BitSet has;

    /// Where the terms of phrases stand, rising, by their numbers.
    private final Map<Integer, int[]> places = new HashMap<>();

    /// @param searcher of an index that holds this article only
    OneArticle(IndexSearcher searcher, Vocabulary words) throws IOException {
        this.searcher = searcher;
        this.has = new BitSet(words.size());
        var reader = leaf(searcher.getIndexReader());
        for (var field : reader.getFieldInfos()) {
            var numbers = words.of(field.name);
            var terms = reader.terms(field.name);
            if (terms != null && !numbers.isEmpty()) {
                var each = terms.iterator();
                for (var term = each.next(); term != null; term = each.next()) {
                    var number = numbers.get(term);
                    if (number != null) {
                        has.set(number);
                        if (words.isPlaced(number)) {
                            places.put(number, places(each));
                        }
                    }
                }
            }
        }
    }

    private static LeafReader leaf(IndexReader reader) {
        return reader.leaves().getFirst().reader();
    }

    /// Numbers of the terms that it has.
    void terms(IntConsumer each) {
        has.stream().forEach(each);
    }

    /// Whether it has a term, by its number.
    boolean has(int term) {
        return has.get(term);
    }

    /// Asks Lucene.
    boolean answers(Query query) throws IOException {
        return searcher.count(query) > 0;
    }

    private static int[] places(TermsEnum term) throws IOException {
        var postings = term.postings(null, PostingsEnum.POSITIONS);
        postings.nextDoc();
        var places = new int[postings.freq()];
        for (var i = 0; i < places.length; i++) {
            places[i] = postings.nextPosition();
        }
        return places;
    }

    /// @param steps how far each word stands from the beginning of the phrase
    boolean standTogether(Check.OneOf[] words, int[] steps) {
        for (var term : words[0].terms()) {
            for (var place : places.getOrDefault(term, NOWHERE)) {
                if (goOn(words, steps, place - steps[0])) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean goOn(Check.OneOf[] words, int[] steps, int start) {
        for (var i = 1; i < steps.length; i++) {
            var wanted = start + steps[i];
            var stands = false;
            for (var term : words[i].terms()) {
                stands |= Arrays.binarySearch(places.getOrDefault(term, NOWHERE), wanted) >= 0;
            }
            if (!stands) {
                return false;
            }
        }
        return true;
    }

    boolean hasBeginning(Term start) throws IOException {
        var terms = leaf(searcher.getIndexReader()).terms(start.field());
        if (terms == null) {
            return false;
        }
        var each = terms.iterator();
        BytesRef beginning = start.bytes();
        return each.seekCeil(beginning) != TermsEnum.SeekStatus.END
                && StringHelper.startsWith(each.term(), beginning);
    }
}
