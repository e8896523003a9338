package org.demarche.model.query;

import org.demarche.model.finding.DiplomaticEvent;

import java.util.List;

/// An event with the article that it rests on, as the timeline draws it.
///
/// @param id the store's row number
/// @param articleId whose sentence it is
/// @param articleTitle for the card
/// @param event its entity places refer to that article's analysis; `sources` and `targets` are
///   their names
/// @param sources names of those who act
/// @param targets names of those acted on or with
/// @param sentence the words of [DiplomaticEvent#evidence()]
public record TimelineEvent(
        long id,
        long articleId,
        String articleTitle,
        DiplomaticEvent event,
        List<String> sources,
        List<String> targets,
        String sentence) {

    public TimelineEvent {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }
}
