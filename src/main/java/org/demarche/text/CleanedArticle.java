package org.demarche.text;

import org.demarche.model.article.*;
import org.jspecify.annotations.Nullable;

import java.net.URI;

public record CleanedArticle(
        String title,
        @Nullable String byline,
        @Nullable PublicationDate published,
        @Nullable String language,
        @Nullable URI canonical,
        @Nullable String site,
        CleanText text) {}
