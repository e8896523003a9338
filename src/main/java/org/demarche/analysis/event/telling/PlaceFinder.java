package org.demarche.analysis.event.telling;

import org.demarche.analysis.event.word.Trigger;
import org.demarche.analysis.event.word.Words;
import org.demarche.analysis.parse.Parse;
import org.demarche.model.finding.DiplomaticEvent.EventPlace;
import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Mention;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// Finds where an act takes place: "in Paris", "visited Washington", "the Geneva summit".
///
/// Where the sentence has a tree, a place must hang on the act itself, and not on a thing or a
/// clause inside it: what is said about missiles in Romania is not said in Romania.
final class PlaceFinder {

    private static final Set<String> AT = Set.of("in", "at", "near");
    private static final Set<String> TOWARDS = Set.of("to", "for", "into", "in", "at", "of");

    private final List<Entity> entities;

    PlaceFinder(List<Entity> entities) {
        this.entities = entities;
    }

    /// @param visit true when the trigger itself leads to a place: "travel to"
    @Nullable EventPlace find(Telling telling, Trigger trigger, boolean visit) {
        var words = telling.words();
        Mention best = null;
        int nearest = Integer.MAX_VALUE;
        for (var mention : telling.mentions()) {
            int first = words.placeOf(mention.span().start());
            int away =
                    first > trigger.place() ? first - trigger.place() : 8 + trigger.place() - first;
            boolean before =
                    trigger.pattern().noun()
                            && first == trigger.place() - 1
                            && mention.kind() == EntityKind.PLACE;
            boolean fits =
                    isPlace(mention)
                            && (before || fits(words, trigger, first, visit))
                            && isOfAct(telling, trigger, mention, visit);
            if (fits && away < nearest) {
                best = mention;
                nearest = away;
            }
        }
        if (best == null) {
            return null;
        }
        return new EventPlace(best.words(), best.entity(), entities.get(best.entity()).country());
    }

    /// "talks with Moscow" are held nowhere.
    private static boolean isPlace(Mention mention) {
        boolean place = mention.kind() == EntityKind.PLACE || mention.kind() == EntityKind.COUNTRY;
        return place && mention.standsFor() == null;
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
        return AT.contains(preposition);
    }

    private static boolean isOfAct(
            Telling telling, Trigger trigger, Mention mention, boolean visit) {
        var parse = telling.parse();
        if (parse == null) {
            return true;
        }
        var words = telling.words();
        int first = words.placeOf(mention.span().start());
        int last = words.placeOf(mention.span().end() - 1);
        if (first > last || last >= parse.size()) {
            return true;
        }
        int at = parse.top(first, last + 1);
        boolean attribute = parse.is(at, "amod", "compound") && !trigger.pattern().noun();
        boolean reached = parse.isUnder(at, trigger.place()) || parse.isUnder(at, trigger.last());
        return !attribute && (visit && reached || hangsOn(parse, at, trigger));
    }

    /// "met in Paris", "held talks in Paris", "in Paris … met", "the talks in Paris".
    private static boolean hangsOn(Parse parse, int place, Trigger trigger) {
        int head = parse.head(place);
        if (head == Parse.ROOT || trigger.covers(place)) {
            return true;
        }
        if (trigger.covers(head)) {
            return true;
        }
        boolean ofVerb = parse.is(place, "obl", "nmod", "obl:tmod");
        if (trigger.pattern().noun()) {
            return ofVerb && head == parse.head(trigger.place());
        }
        boolean time = parse.is(head, "obl", "obl:tmod") && trigger.covers(parse.head(head));
        boolean partner =
                trigger.pattern().mutual()
                        && parse.is(head, "obj", "obl", "nmod", "conj", "nsubj")
                        && parse.isUnder(head, trigger.place());
        return ofVerb && (time || partner);
    }
}
