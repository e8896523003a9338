package org.demarche.search.hits;

import org.demarche.model.finding.Span;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/// Marks the words of a query in texts. It remembers the query that was asked for last: a list asks
/// for the same words in row after row. Any thread may ask.
public final class WordMarks {

    /// A snippet is looked for in so many characters: a book's worth of text would keep a list
    /// waiting.
    private static final int MOST_OF_TEXT = 200_000;

    private final Function<String, HitFinder> finders;
    private volatile @Nullable Asked last;

    private record Asked(String typed, HitFinder finder) {}

    /// @param finders makes what finds the words of a typed query
    public WordMarks(Function<String, HitFinder> finders) {
        this.finders = finders;
    }

    /// In reading order, not overlapping.
    public List<Span> hits(String typed, String text) {
        return finder(typed).hits(text);
    }

    /// The stretch of `text` that shows most of what was asked for: one line of at most `length`
    /// characters, cut between words with "…".
    public String snippet(String typed, String text, int length) {
        var head = text.substring(0, Math.min(text.length(), MOST_OF_TEXT));
        return Snippet.of(text, finder(typed).hits(head), length);
    }

    private HitFinder finder(String typed) {
        var known = last;
        if (known != null && known.typed().equals(typed)) {
            return known.finder();
        }
        var finder = finders.apply(typed);
        last = new Asked(typed, finder);
        return finder;
    }
}
