package org.demarche.model.naming;

import org.demarche.model.finding.Span;
import org.jspecify.annotations.Nullable;

/// Where a rule holds.
public sealed interface Within {

    /// In every article, also in those that are still to come.
    Within LIBRARY = new Library();

    /// See [#LIBRARY].
    record Library() implements Within {}

    /// In one article.
    ///
    /// @param article its row number
    /// @param span the one mention that is meant; null for all of them
    record Article(long article, @Nullable Span span) implements Within {}
}
