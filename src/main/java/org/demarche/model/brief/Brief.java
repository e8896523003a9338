package org.demarche.model.brief;

import org.demarche.model.article.ArticleSummary;
import org.demarche.model.query.Happening;
import org.demarche.model.query.LibraryEntity;
import org.demarche.model.watch.Watch;

import java.time.Instant;
import java.util.List;

/// What has come since a moment, sorted so that it can be read in two minutes.
///
/// @param since the moment
/// @param until when it was written
/// @param articles how many have come
/// @param watches what each watch has found, those with most first; one without finds is not in it
/// @param stories matters on which something has come, those of most sources first
/// @param actors who is named in most of what has come
/// @param happened acts that what has come tells of, newest first, without plain statements
/// @param ahead what is planned from today on, soonest first
public record Brief(
        Instant since,
        Instant until,
        int articles,
        List<WatchNews> watches,
        List<StoryNews> stories,
        List<ActorNews> actors,
        List<Happening> happened,
        List<Happening> ahead) {

    public Brief {
        watches = List.copyOf(watches);
        stories = List.copyOf(stories);
        actors = List.copyOf(actors);
        happened = List.copyOf(happened);
        ahead = List.copyOf(ahead);
    }

    /// @param found how many it has found since then
    /// @param newest some of them, newest first
    public record WatchNews(Watch watch, int found, List<ArticleSummary> newest) {}

    /// @param lead the newest of its articles that have come
    /// @param articles how many of them have come
    /// @param sources how many outlets they are from
    public record StoryNews(ArticleSummary lead, int articles, int sources) {}

    /// @param articles how many of those that have come name it
    /// @param isNew whether none before did
    public record ActorNews(LibraryEntity actor, int articles, boolean isNew) {}
}
