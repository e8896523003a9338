package org.demarche.model.article;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Instant;

/// A further place where an article was met: another feed, another address, a wire copy.
///
/// @param source the outlet's or feed's name
/// @param title as printed there
/// @param seenAt when we first met it there
/// @param ownWords the text as printed there, where it differs; null when it is the article's own
public record ArticlePlace(
        URI address, String source, String title, Instant seenAt, @Nullable String ownWords) {}
