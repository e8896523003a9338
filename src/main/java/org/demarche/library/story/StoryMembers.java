package org.demarche.library.story;

import org.demarche.store.Store;

import java.util.List;

/// The articles of the story that one article tells, for `story:` in a query.
public record StoryMembers(Store store) {

    /// @param article its number, as typed
    /// @return their numbers, rising; of an article alone its own; none if nobody knows it
    public long[] of(String article) {
        long id = number(article);
        var story = store.stories().of(List.of(id)).get(id);
        var ids = story == null ? List.of(id) : store.stories().articles(story);
        return ids.stream().mapToLong(Long::longValue).filter(one -> one >= 0).sorted().toArray();
    }

    private static long number(String typed) {
        try {
            return Long.parseLong(typed.strip());
        } catch (NumberFormatException _) {
            return -1;
        }
    }
}
