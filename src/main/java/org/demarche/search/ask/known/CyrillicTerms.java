package org.demarche.search.ask.known;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.util.BytesRef;
import org.demarche.search.words.Romanised;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Finds the Cyrillic words of the index that a name in Latin letters may be. Whole stretches of
/// the alphabet are passed over as soon as a beginning does not fit: some hundred words are looked
/// at, not all.
final class CyrillicTerms {

    private static final String FIRST = "\u0400";

    private CyrillicTerms() {}

    /// @param key of the name, as [Romanised] has it
    static List<String> of(IndexReader reader, String field, String key) throws IOException {
        var found = new ArrayList<String>();
        var all = MultiTerms.getTerms(reader, field);
        if (all == null) {
            return found;
        }
        var terms = all.iterator();
        var word = from(terms, FIRST);
        while (word != null && Romanised.isCyrillic(word)) {
            var departure = Romanised.departure(word, key);
            if (departure <= word.length()) {
                word = from(terms, after(word.substring(0, departure)));
                continue;
            }
            if (Romanised.key(word).equals(key)) {
                found.add(word);
            }
            var next = terms.next();
            word = next == null ? null : next.utf8ToString();
        }
        return found;
    }

    private static @Nullable String from(TermsEnum terms, String start) throws IOException {
        return terms.seekCeil(new BytesRef(start)) == SeekStatus.END
                ? null
                : terms.term().utf8ToString();
    }

    /// What comes after all words that begin so.
    private static String after(String beginning) {
        var last = beginning.length() - 1;
        return beginning.substring(0, last) + (char) (beginning.charAt(last) + 1);
    }
}
