package org.demarche.search.ask.known;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lists the terms of a field that begin in one way.
public final class Beginnings {

    private static final int LOOKED_AT = 4_096;

    private Beginnings() {}

    /// In their order, at most so many.
    static List<BytesRef> terms(IndexReader reader, String field, String start, int most)
            throws IOException {
        var found = new ArrayList<BytesRef>();
        var all = MultiTerms.getTerms(reader, field);
        if (all == null) {
            return found;
        }
        var beginning = new BytesRef(start);
        var terms = all.iterator();
        var term = terms.seekCeil(beginning) == SeekStatus.END ? null : terms.term();
        while (term != null && found.size() < most && StringHelper.startsWith(term, beginning)) {
            found.add(BytesRef.deepCopyOf(term));
            term = terms.next();
        }
        return found;
    }

    /// Those that most articles have, at most so many, in no order. In a segment with very many
    /// such terms only the first of them are looked at.
    public static List<BytesRef> mostFrequent(
            IndexReader reader, String field, String start, int most) throws IOException {
        var articles = new HashMap<BytesRef, Integer>();
        var beginning = new BytesRef(start);
        for (var segment : reader.leaves()) {
            var all = segment.reader().terms(field);
            if (all != null) {
                count(articles, all.iterator(), beginning);
            }
        }
        return articles.entrySet().stream()
                .sorted(Map.Entry.<BytesRef, Integer>comparingByValue().reversed())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void count(Map<BytesRef, Integer> articles, TermsEnum terms, BytesRef beginning)
            throws IOException {
        var term = terms.seekCeil(beginning) == SeekStatus.END ? null : terms.term();
        var seen = 0;
        while (term != null && seen < LOOKED_AT && StringHelper.startsWith(term, beginning)) {
            articles.merge(BytesRef.deepCopyOf(term), terms.docFreq(), Integer::sum);
            seen++;
            term = terms.next();
        }
    }
}
