package org.demarche.ui.timeline.shown;

import org.demarche.library.Timeline;
import org.demarche.model.article.Article;
import org.demarche.model.query.LibraryEntity;
import org.demarche.model.query.TimelineRequest;
import org.demarche.ui.timeline.lane.Pair;
import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.function.Function;

/// What each scope stands for just now: the open article, what the list shows, the name and the two
/// that were asked for last.
///
/// @param article that is open; null for none
/// @param results the articles that the list shows
/// @param entity whose list it is; null for none yet
/// @param pair whose dealings were asked for last; null for none yet
/// @param all what is shown of the library as a whole
record Subjects(
        @Nullable Article article,
        Set<Long> results,
        @Nullable LibraryEntity entity,
        @Nullable Pair pair,
        TimelineRequest all) {

    static Subjects none(TimelineRequest all) {
        return new Subjects(null, Set.of(), null, null, all);
    }

    Subjects {
        results = Set.copyOf(results);
    }

    Subjects with(@Nullable Article open) {
        return new Subjects(open, results, entity, pair, all);
    }

    Subjects with(Set<Long> articles) {
        return new Subjects(article, articles, entity, pair, all);
    }

    Subjects with(LibraryEntity shown) {
        return new Subjects(article, results, shown, pair, all);
    }

    Subjects with(Pair shown) {
        return new Subjects(article, results, entity, shown, all);
    }

    /// What is to be asked of the library, not on the JavaFX thread; null when there is nothing to
    /// ask for.
    @Nullable Function<Timeline, TimelineRequest> request(Scope scope) {
        return switch (scope) {
            case ARTICLE -> article == null ? null : fixed(of(Set.of(article.id())));
            case STORY -> {
                if (article == null) {
                    yield null;
                }
                long open = article.id();
                yield library -> of(library.storyOf(open));
            }
            case RESULTS -> results.isEmpty() ? null : fixed(of(results));
            case ENTITY ->
                    entity == null
                            ? null
                            : fixed(TimelineRequest.ofActors(entity.entity().name(), null));
            case PAIR ->
                    pair == null ? null : fixed(TimelineRequest.ofPair(pair.one(), pair.other()));
            case LIBRARY -> fixed(all);
        };
    }

    private static TimelineRequest of(Set<Long> articles) {
        return TimelineRequest.ofArticles(articles);
    }

    private static Function<Timeline, TimelineRequest> fixed(TimelineRequest request) {
        return _ -> request;
    }

    /// Why a scope has no events, in a sentence that says what to do.
    String whyEmpty(Scope scope) {
        return switch (scope) {
            case ARTICLE ->
                    article == null
                            ? "Open an article to see its events along time."
                            : article.analysis() == null
                                    ? "This article is being analysed. Its events appear here by"
                                            + " themselves."
                                    : "No events between actors were found in this article. Try"
                                            + " “Results” or “Library”.";
            case STORY ->
                    article == null
                            ? "Open an article to see the events of all articles on its matter."
                            : "No events between actors were found in the articles on this"
                                    + " matter. Try “Library”.";
            case RESULTS -> "The articles in the list tell of no events yet.";
            case ENTITY ->
                    entity == null
                            ? "Click a name in the text, or in the pane beside it, to see its"
                                    + " events."
                            : "No events of " + entity.entity().name() + " are known.";
            case PAIR ->
                    pair == null
                            ? "Click a lane's title, such as “RUS → NATO”, to see only these two."
                            : "No events between %s and %s are known."
                                    .formatted(pair.one(), pair.other());
            case LIBRARY ->
                    "No events yet. They appear here as articles are imported and analysed.";
        };
    }
}
