package org.demarche.model.story;

import java.util.List;

/// Articles on the same matter.
///
/// @param id the row number of one of them, kept for as long as the story lasts; of two stories
///   that turn out to be one, the larger keeps its own
/// @param articles row numbers; one alone when nobody else reports the matter
public record Story(long id, List<Long> articles) {

    public Story {
        articles = List.copyOf(articles);
    }
}
