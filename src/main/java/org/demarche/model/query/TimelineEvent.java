package org.demarche.model.query;

import org.demarche.model.finding.DiplomaticEvent;

import java.util.List;

/// An event with the article that it rests on, as the timeline draws it.
///
/// @param id the store's row number
/// @param told which article tells it
/// @param event its entity places refer to that article's analysis; `sources` and `targets` are
///   their names
/// @param sources names of those who act
/// @param targets names of those acted on or with
/// @param sentence the words of [DiplomaticEvent#evidence()]
/// @param happening equal for all that tell of the same event; 0 while it has not been compared
/// @param correction the row number of the reader's correction that made it so; 0 for what the
///   analysis found
public record TimelineEvent(
        long id,
        Telling told,
        DiplomaticEvent event,
        List<String> sources,
        List<String> targets,
        String sentence,
        long happening,
        long correction) {

    public TimelineEvent {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }

    /// As the analysis found it, not yet compared with others.
    public static TimelineEvent found(
            long id,
            Telling told,
            DiplomaticEvent event,
            List<String> sources,
            List<String> targets,
            String sentence) {
        return new TimelineEvent(id, told, event, sources, targets, sentence, 0, 0);
    }

    public long articleId() {
        return told.article();
    }

    public String articleTitle() {
        return told.title();
    }
}
