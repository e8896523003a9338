package org.demarche.analysis.time.pattern;

import org.demarche.model.finding.Span;
import org.jspecify.annotations.Nullable;

import java.util.regex.MatchResult;

/// A stretch of text that looks like a time expression.
///
/// @param rule which rule of the grammar it satisfied
/// @param rank the rule's place in the grammar; of two readings of equal length the lower wins
public record TimeMatch(String rule, int rank, MatchResult result) {

    public Span span() {
        return new Span(result.start(), result.end());
    }

    public String words() {
        return result.group();
    }

    public boolean has(String group) {
        return group(group) != null;
    }

    /// The words of a group; null when the rule has no such group, or it matched nothing.
    public @Nullable String group(String name) {
        return result.namedGroups().containsKey(name) ? result.group(name) : null;
    }

    public String group(String name, String otherwise) {
        var words = group(name);
        return words == null ? otherwise : words;
    }
}
