package org.demarche.search;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

public record IndexedArticle(
        long id,
        String title,
        String text,
        String source,
        @Nullable String byline,
        @Nullable LocalDate day,
        String language,
        List<IndexedEntity> entities,
        List<String> eventKinds,
        List<String> eventCountries) {}
