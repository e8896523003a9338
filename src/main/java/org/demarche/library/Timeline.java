package org.demarche.library;

import org.demarche.model.finding.EventEdit;
import org.demarche.model.finding.Span;
import org.demarche.model.query.Happening;
import org.demarche.model.query.Telling;
import org.demarche.model.query.TimelineEvent;
import org.demarche.model.query.TimelineRequest;
import org.demarche.store.Store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The events of the library, and what a reader may say of them. Call it from any thread but
/// JavaFX's.
public final class Timeline {

    private static final int AT_MOST = 20_000;

    private final Store store;

    public Timeline(Store store) {
        this.store = store;
    }

    /// In order of time, those of unknown day last; at most 20,000.
    public List<TimelineEvent> events(TimelineRequest request) {
        return store.events().events(request, AT_MOST);
    }

    /// The same, with all that tell of one event put together; in order of their leads' time.
    public List<Happening> happenings(TimelineRequest request) {
        var groups = new LinkedHashMap<Long, List<TimelineEvent>>();
        for (var event : events(request)) {
            long group = event.happening() == 0 ? -event.id() : event.happening();
            groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(event);
        }
        var outlets = store.happenings().outlets(groups.keySet());
        return groups.entrySet().stream()
                .map(g -> Happening.of(g.getValue(), outlets.getOrDefault(g.getKey(), 1)))
                .filter(happening -> happening.outlets() >= request.outlets())
                .toList();
    }

    /// Every telling of one event in the library, whatever was asked for.
    public Happening whole(TimelineEvent event) {
        var reports = store.happenings().reports(event.happening());
        return reports.isEmpty()
                ? Happening.of(List.of(event), 1)
                : Happening.of(
                        reports,
                        store.happenings()
                                .outlets(Set.of(event.happening()))
                                .getOrDefault(event.happening(), 1));
    }

    /// The articles on the matter of this one, itself among them.
    public Set<Long> storyOf(long article) {
        var story = store.stories().of(List.of(article)).get(article);
        var articles = new HashSet<Long>();
        articles.add(article);
        if (story != null) {
            articles.addAll(store.stories().articles(story));
        }
        return articles;
    }

    /// The headline of each article's story, by article: that of the first of these events'
    /// articles on the matter. An article that nobody else's resembles is not in it.
    public Map<Long, String> headlines(List<TimelineEvent> events) {
        var articles = events.stream().map(TimelineEvent::articleId).distinct().toList();
        var stories = store.stories().shared(articles);
        var first = new HashMap<Long, Telling>();
        for (var event : events) {
            var story = stories.get(event.articleId());
            if (story != null) {
                first.merge(story, event.told(), Telling::earlier);
            }
        }
        var headlines = new HashMap<Long, String>();
        stories.forEach(
                (article, story) -> {
                    var told = first.get(story);
                    if (told != null) {
                        headlines.put(article, told.title());
                    }
                });
        return headlines;
    }

    /// Takes an event away: it is not so.
    ///
    /// @return the correction, for [#undo]
    public long wrong(long eventId) {
        return store.corrections().wrong(eventId);
    }

    /// Says what an event really is.
    public long edit(long eventId, EventEdit edit) {
        return store.corrections().edit(eventId, edit);
    }

    /// Enters an event that was missed, with the words of the article that it rests on.
    public long add(long articleId, Span evidence, EventEdit edit) {
        return store.corrections().add(articleId, evidence, edit);
    }

    /// Says that an event is told by nobody else.
    public long apart(long eventId) {
        return store.happenings().apart(eventId);
    }

    /// Says that two events are one.
    public long same(long eventId, long otherId) {
        return store.happenings().same(eventId, otherId);
    }

    /// Takes a correction back.
    public void undo(long correctionId) {
        store.corrections().undo(correctionId);
    }
}
