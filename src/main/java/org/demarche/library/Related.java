package org.demarche.library;

import org.demarche.model.article.ArticleSummary;
import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.query.RelatedArticles;
import org.demarche.search.ArticleNeighbours;
import org.demarche.search.ArticleSearcher.FoundArticle;
import org.demarche.search.index.IndexedEntity;
import org.demarche.store.Store;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What to read beside an article: more of the kind, what came before, what came after. Call it
/// from any thread but JavaFX's.
public final class Related {

    /// Those named first and most often.
    private static final int ACTORS = 6;

    private static final Set<EntityKind> ACTING =
            Set.of(EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.COUNTRY);

    private final Store store;
    private final ArticleNeighbours neighbours;

    public Related(Store store, ArticleNeighbours neighbours) {
        this.store = store;
        this.neighbours = neighbours;
    }

    /// What is alike is found by meaning; where that is not known, by the story and the words of
    /// the title.
    ///
    /// @param atMost of each list
    public RelatedArticles of(long article, int atMost) {
        var summaries = store.lists().of(List.of(article));
        if (summaries.isEmpty()) {
            return new RelatedArticles(List.of(), List.of(), List.of());
        }
        var taken = new HashSet<>(Set.of(article));
        var byMeaning = neighbours.alike(article, 2 * atMost);
        var alike =
                fresh(
                        byMeaning.isEmpty()
                                ? byStoryAndWords(summaries.getFirst(), atMost)
                                : byMeaning,
                        taken,
                        atMost);
        var published = summaries.getFirst().published();
        var day = published == null ? null : published.day();
        return new RelatedArticles(
                alike,
                day == null
                        ? List.of()
                        : sameActors(article, null, day.minusDays(1), taken, atMost),
                day == null
                        ? List.of()
                        : sameActors(article, day.plusDays(1), null, taken, atMost));
    }

    /// For while the article has not been read for its meaning, or the reader has that switched
    /// off.
    private List<FoundArticle> byStoryAndWords(ArticleSummary article, int atMost) {
        var story = store.stories().of(List.of(article.id())).get(article.id());
        var told =
                story == null
                        ? Stream.<FoundArticle>of()
                        : store.stories().articles(story).stream()
                                .map(id -> new FoundArticle(id, 1));
        return Stream.concat(
                        told,
                        neighbours.alikeInWords(article.id(), article.title(), 2 * atMost).stream())
                .toList();
    }

    private List<ArticleSummary> sameActors(
            long article,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Set<Long> taken,
            int atMost) {
        var actors =
                store.findingsReader().entities(article).stream()
                        .filter(entity -> ACTING.contains(entity.kind()))
                        .limit(ACTORS)
                        .map(Related::indexed)
                        .toList();
        return actors.isEmpty()
                ? List.of()
                : fresh(
                        neighbours.withSameActors(article, actors, from, to, atMost + taken.size()),
                        taken,
                        atMost);
    }

    private static IndexedEntity indexed(Entity entity) {
        return new IndexedEntity(entity.kind(), entity.name(), entity.aliases(), entity.country());
    }

    private List<ArticleSummary> fresh(List<FoundArticle> found, Set<Long> taken, int atMost) {
        var ids =
                found.stream()
                        .map(FoundArticle::id)
                        .filter(id -> !taken.contains(id))
                        .distinct()
                        .limit(atMost)
                        .toList();
        taken.addAll(ids);
        return store.lists().of(ids);
    }
}
