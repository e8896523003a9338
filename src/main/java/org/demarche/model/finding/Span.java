package org.demarche.model.finding;

/// A stretch of an article's clean text, half-open: `start` is in it, `end` is not.
///
/// Offsets count UTF-16 code units of [org.demarche.model.article.CleanText#text()], the same units
/// as [String#substring(int, int)]. They are never recomputed: whoever changes the text must
/// analyse it anew.
///
/// @param start first code unit, 0 or more
/// @param end one past the last code unit, more than `start`
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "A span needs 0 <= start < end, but was [%d, %d)".formatted(start, end));
        }
    }

    public int length() {
        return end - start;
    }

    /// The words that this span covers in `text`.
    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// The same words, found `distance` code units further on: a chunk's span, in the whole text.
    public Span shiftedBy(int distance) {
        return new Span(start + distance, end + distance);
    }

    /// Reading order; of two that start together, the longer first, so that a quote comes before
    /// the name inside it.
    @Override
    public int compareTo(Span other) {
        return start != other.start
                ? Integer.compare(start, other.start)
                : Integer.compare(other.end, end);
    }
}
