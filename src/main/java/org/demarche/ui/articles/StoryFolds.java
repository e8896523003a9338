package org.demarche.ui.articles;

import org.demarche.model.article.ArticleSummary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts the articles on one matter behind the first of them, and takes them out again.
///
/// Used on the JavaFX thread only.
final class StoryFolds {

    private Map<Long, Long> stories = Map.of();
    private final Set<Long> open = new HashSet<>();
    private Map<Long, Integer> others = Map.of();
    private Set<Long> followers = Set.of();

    /// @param shared the story of each article that shares one; empty to fold nothing
    /// @return whether another fold is to be drawn
    boolean use(Map<Long, Long> shared) {
        boolean changes = !stories.equals(shared);
        stories = Map.copyOf(shared);
        open.retainAll(new HashSet<>(shared.values()));
        return changes;
    }

    /// The rows that are to be seen of all: each story where its first article stands, its others
    /// behind that when it has been opened.
    List<ArticleSummary> fold(List<ArticleSummary> all) {
        if (stories.isEmpty()) {
            others = Map.of();
            followers = Set.of();
            return all;
        }
        var byStory = new LinkedHashMap<Long, List<ArticleSummary>>();
        for (var article : all) {
            long story = stories.getOrDefault(article.id(), -article.id());
            byStory.computeIfAbsent(story, _ -> new ArrayList<>()).add(article);
        }
        var rows = new ArrayList<ArticleSummary>();
        var hidden = new HashMap<Long, Integer>();
        var behind = new HashSet<Long>();
        byStory.forEach(
                (story, articles) -> {
                    rows.add(articles.getFirst());
                    hidden.put(articles.getFirst().id(), articles.size() - 1);
                    if (open.contains(story)) {
                        var rest = articles.subList(1, articles.size());
                        rows.addAll(rest);
                        rest.forEach(article -> behind.add(article.id()));
                    }
                });
        others = hidden;
        followers = behind;
        return rows;
    }

    /// How many others stand behind an article, or would when its story is opened.
    int others(long article) {
        return others.getOrDefault(article, 0);
    }

    /// Whether an article stands behind the first one on its matter.
    boolean follows(long article) {
        return followers.contains(article);
    }

    boolean isOpen(long article) {
        var story = stories.get(article);
        return story != null && open.contains(story);
    }

    /// Takes out, or puts back, the others on an article's matter.
    ///
    /// @return whether anything has changed
    boolean set(long article, boolean on) {
        var story = stories.get(article);
        return story != null && (on ? open.add(story) : open.remove(story));
    }
}
