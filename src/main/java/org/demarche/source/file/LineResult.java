package org.demarche.source.file;

import org.jspecify.annotations.Nullable;

/// What came of one line of articles.
public sealed interface LineResult {

    /// @param number counted from 1; of an array, the line on which the article begins
    record Line(int number, ArticleLine article) implements LineResult {}

    /// @param id what the line calls itself, where that much could be read
    /// @param sentence why it cannot be taken; may be shown as it is
    record BadLine(int number, @Nullable String id, String sentence) implements LineResult {}

    /// Counted from 1.
    int number();
}
