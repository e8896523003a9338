package org.demarche.library;

import org.demarche.model.finding.Span;
import org.demarche.model.query.SearchAnswer;
import org.demarche.model.query.SearchRequest;

import java.util.List;

/// Finds articles by words. Call it from any thread but JavaFX's.
public final class LibrarySearch {

    /// Never fails for what is typed: a half-typed query answers as well as it can.
    public SearchAnswer search(SearchRequest request) {
        throw new UnsupportedOperationException();
    }

    /// Where the words of a query stand in any text (a title, a lead, a whole article), as the
    /// index understands them: "talks" is found in "talk". In reading order, not overlapping. Cheap
    /// enough for each row of a list.
    public List<Span> hits(String words, String text) {
        throw new UnsupportedOperationException();
    }

    /// A stretch of at most `length` characters of an article's text around the first hits, with
    /// "…" where it is cut.
    public String snippet(long articleId, String words, int length) {
        throw new UnsupportedOperationException();
    }
}
