package org.demarche.library.story;

import org.demarche.model.article.ArticleSummary;
import org.demarche.store.Store;

import java.util.List;
import java.util.Map;

/// Articles on the same matter. Call it from any thread but JavaFX's.
public final class Stories {

    private final Store store;

    public Stories(Store store) {
        this.store = store;
    }

    /// The story of each article that shares one with others; one alone is not in it.
    public Map<Long, Long> of(List<Long> articles) {
        return store.stories().shared(articles);
    }

    /// The other articles on the matter of this one.
    public List<ArticleSummary> others(long article) {
        var story = store.stories().of(List.of(article)).get(article);
        return story == null
                ? List.of()
                : store.lists()
                        .of(
                                store.stories().articles(story).stream()
                                        .filter(id -> id != article)
                                        .toList());
    }
}
