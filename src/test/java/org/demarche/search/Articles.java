package org.demarche.search;

import org.demarche.model.finding.EntityKind;
import org.demarche.search.index.IndexedArticle;
import org.demarche.search.index.IndexedEntity;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// Small articles for the tests.
final class Articles {

    /// Nobody has read or marked anything.
    static final ArticleSearcher.Marks NO_MARKS = _ -> new long[0];

    private Articles() {}

    static IndexedArticle article(long id, String title, String text) {
        return in("en", id, title, text);
    }

    static IndexedArticle in(String language, long id, String title, String text) {
        return new IndexedArticle(
                id, title, text, "", null, null, language, List.of(), List.of(), List.of());
    }

    static IndexedArticle of(long id, @Nullable LocalDate day) {
        return new IndexedArticle(
                id, "Talks", "", "", null, day, "en", List.of(), List.of(), List.of());
    }

    static IndexedEntity person(String name, String... aliases) {
        return new IndexedEntity(EntityKind.PERSON, name, List.of(aliases), null);
    }

    static IndexedEntity country(String name, String code, String... aliases) {
        return new IndexedEntity(EntityKind.COUNTRY, name, List.of(aliases), code);
    }
}
