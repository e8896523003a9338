package org.demarche.source.file;

import org.demarche.model.article.PublicationDate;
import org.jspecify.annotations.Nullable;

import java.net.URI;

/// An article as another program wrote it down in JSON. At least one of `text` and `html` is there;
/// everything else is null where nobody says.
///
/// @param id comes back unchanged
/// @param text plain, not yet cleaned
public record ArticleLine(
        @Nullable String id,
        @Nullable URI url,
        @Nullable String title,
        @Nullable String text,
        @Nullable String html,
        @Nullable PublicationDate published,
        @Nullable String author,
        @Nullable String source,
        @Nullable String lang) {}
