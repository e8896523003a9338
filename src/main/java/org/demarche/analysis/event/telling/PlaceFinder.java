package org.demarche.analysis.event.telling;

import org.demarche.analysis.event.word.Trigger;
import org.demarche.analysis.event.word.Words;
import org.demarche.model.finding.DiplomaticEvent.EventPlace;
import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Mention;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// Finds where an act takes place: "in Paris", "visited Washington", "the Geneva summit".
public final class PlaceFinder {

    private static final Set<String> AT = Set.of("in", "at", "near");
    private static final Set<String> TOWARDS = Set.of("to", "for", "into", "in", "at", "of");

    private final List<Entity> entities;

    PlaceFinder(List<Entity> entities) {
        this.entities = entities;
    }

    /// @param visit true when the trigger itself leads to a place: "travel to"
    /// @param mentions of the sentence
    @Nullable EventPlace find(Words words, Trigger trigger, boolean visit, List<Mention> mentions) {
        Mention best = null;
        int nearest = Integer.MAX_VALUE;
        for (var mention : mentions) {
            int first = words.placeOf(mention.span().start());
            int away =
                    first > trigger.place() ? first - trigger.place() : 8 + trigger.place() - first;
            if (isPlace(mention) && fits(words, trigger, first, visit) && away < nearest) {
                best = mention;
                nearest = away;
            }
        }
        if (best == null) {
            return null;
        }
        return new EventPlace(best.words(), best.entity(), entities.get(best.entity()).country());
    }

    private static boolean isPlace(Mention mention) {
        return mention.kind() == EntityKind.PLACE || mention.kind() == EntityKind.COUNTRY;
    }

    private static boolean fits(Words words, Trigger trigger, int first, boolean visit) {
        int at = first - 1;
        while (at > 0 && (words.tag(at).equals("DT") || words.tag(at).startsWith("JJ"))) {
            at--;
        }
        var preposition = words.word(at);
        boolean after = first > trigger.place();
        if (visit && after) {
            return TOWARDS.contains(preposition) || trigger.last() == at || trigger.place() == at;
        }
        boolean before = trigger.pattern().noun() && first == trigger.place() - 1;
        return AT.contains(preposition) || before;
    }
}
