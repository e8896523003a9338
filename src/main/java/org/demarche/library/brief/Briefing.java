package org.demarche.library.brief;

import org.demarche.library.Timeline;
import org.demarche.model.article.ArticleSummary;
import org.demarche.model.brief.Brief;
import org.demarche.model.brief.Brief.ActorNews;
import org.demarche.model.brief.Brief.StoryNews;
import org.demarche.model.brief.Brief.WatchNews;
import org.demarche.model.finding.EventKind;
import org.demarche.model.finding.EventStatus;
import org.demarche.model.query.Happening;
import org.demarche.model.query.TimelineRequest;
import org.demarche.store.Store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/// Writes briefs. Call it from any thread but JavaFX's.
public final class Briefing {

    private static final int MOST_ARTICLES = 5_000; // of which stories and acts are told
    private static final int MOST_STORIES = 12;
    private static final int MOST_ACTORS = 12;
    private static final int MOST_ACTS = 15;
    private static final int MOST_OF_A_WATCH = 5;
    private static final int DAYS_AHEAD = 60;
    private static final Duration FIRST_TIME = Duration.ofDays(7);
    private static final Set<EventKind> ACTS =
            EnumSet.complementOf(EnumSet.of(EventKind.STATEMENT, EventKind.OTHER));

    private final Store store;
    private final Timeline timeline;
    private final InstantSource clock;

    public Briefing(Store store, Timeline timeline, InstantSource clock) {
        this.store = store;
        this.timeline = timeline;
        this.clock = clock;
    }

    /// When the reader last said that all was seen; a week ago for one who never did.
    public Instant lastLooked() {
        return store.news().looked().orElseGet(() -> clock.instant().minus(FIRST_TIME));
    }

    /// The reader has seen all that came until then.
    public void looked(Instant until) {
        store.news().looked(until);
    }

    /// What has come since a moment.
    public Brief since(Instant since) {
        var ids = store.news().articles(since, MOST_ARTICLES);
        var articles = store.lists().of(ids);
        return new Brief(
                since,
                clock.instant(),
                store.news().count(since),
                watches(since),
                stories(articles),
                actors(since),
                happened(ids),
                ahead());
    }

    private List<WatchNews> watches(Instant since) {
        var news = new ArrayList<WatchNews>();
        for (var watch : store.watches().all()) {
            var found = store.news().finds(watch.id(), since);
            if (!found.isEmpty()) {
                var newest = store.lists().of(found.stream().limit(MOST_OF_A_WATCH).toList());
                news.add(new WatchNews(watch, found.size(), newest));
            }
        }
        news.sort(Comparator.comparingInt(WatchNews::found).reversed());
        return news;
    }

    /// Articles come newest first, so that each story is led by its newest.
    private List<StoryNews> stories(List<ArticleSummary> articles) {
        var stories = store.stories().of(articles.stream().map(ArticleSummary::id).toList());
        var byStory = new LinkedHashMap<Long, List<ArticleSummary>>();
        for (var article : articles) {
            var story = stories.getOrDefault(article.id(), -article.id());
            byStory.computeIfAbsent(story, _ -> new ArrayList<>()).add(article);
        }
        return byStory.values().stream()
                .map(Briefing::story)
                .sorted(
                        Comparator.comparingInt(StoryNews::sources)
                                .thenComparingInt(StoryNews::articles)
                                .reversed())
                .limit(MOST_STORIES)
                .toList();
    }

    private static StoryNews story(List<ArticleSummary> articles) {
        var sources = new HashSet<String>();
        articles.forEach(article -> sources.add(article.source()));
        return new StoryNews(articles.getFirst(), articles.size(), sources.size());
    }

    private List<ActorNews> actors(Instant since) {
        return store.news().actors(since, MOST_ACTORS).entrySet().stream()
                .flatMap(
                        counted ->
                                store.entities().find(counted.getKey()).stream()
                                        .map(
                                                actor ->
                                                        new ActorNews(
                                                                actor,
                                                                counted.getValue(),
                                                                actor.articles()
                                                                        <= counted.getValue())))
                .toList();
    }

    private List<Happening> happened(List<Long> articles) {
        if (articles.isEmpty()) {
            return List.of();
        }
        var request =
                TimelineRequest.ofArticles(Set.copyOf(articles))
                        .only(ACTS, EnumSet.of(EventStatus.HAPPENED, EventStatus.ONGOING))
                        .between(null, today());
        var acts = new ArrayList<>(timeline.happenings(request).reversed());
        return acts.stream().limit(MOST_ACTS).toList();
    }

    private List<Happening> ahead() {
        var request =
                TimelineRequest.EVERYTHING
                        .only(Set.of(), Set.of(EventStatus.PLANNED))
                        .between(today(), today().plusDays(DAYS_AHEAD));
        return timeline.happenings(request).stream().limit(MOST_ACTS).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }
}
