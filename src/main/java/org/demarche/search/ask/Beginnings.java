package org.demarche.search.ask;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Lists the terms of a field that begin in one way.
final class Beginnings {

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
}
