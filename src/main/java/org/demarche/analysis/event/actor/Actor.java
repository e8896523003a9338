package org.demarche.analysis.event.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// One side of an act as the sentence names it: "Russia, Ukraine and France", "Mr. Blinken".
///
/// @param names of the entities as a summary shows them, one a member
/// @param entities places in the article's list of entities, each once
/// @param countries three letters each, each once
/// @param first place of its first word; -1 when an earlier sentence named them
/// @param last place of its last word
/// @param place true for a town or region, which acts only in the name of its government
/// @param human true when one of them is a person
/// @param preposition the word that ties it to what stands before: "with", "to"; empty for none
public record Actor(
        List<String> names,
        List<Integer> entities,
        List<String> countries,
        int first,
        int last,
        boolean place,
        boolean human,
        String preposition) {

    public static final Actor NOBODY =
            new Actor(List.of(), List.of(), List.of(), -1, -1, false, false, "");

    /// Whether nobody is named.
    public boolean isNobody() {
        return entities.isEmpty();
    }

    /// Whether the sentence itself names them, and not one before it.
    public boolean isHere() {
        return first >= 0;
    }

    /// The same in a later sentence, where they have no place.
    Actor fromBefore() {
        return new Actor(names, entities, countries, -1, -1, place, human, "");
    }

    /// This and another together, as in "between A and B".
    public Actor and(Actor other) {
        if (isNobody() || other.isNobody()) {
            return isNobody() ? other : this;
        }
        return new Actor(
                both(names, other.names),
                both(entities, other.entities),
                both(countries, other.countries),
                Math.min(first, other.first),
                Math.max(last, other.last),
                place && other.place,
                human || other.human,
                preposition);
    }

    /// Whether somebody is on both.
    public boolean overlaps(Actor other) {
        return entities.stream().anyMatch(other.entities::contains);
    }

    /// This one, of whom the words after a comma say more.
    public Actor calledAlso(Actor apposition) {
        boolean holder = apposition.human && !human;
        return new Actor(
                holder ? apposition.names : names,
                both(entities, apposition.entities),
                countries.isEmpty() ? apposition.countries : countries,
                first,
                apposition.last,
                place,
                human || apposition.human,
                preposition);
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        var all = new LinkedHashSet<>(one);
        all.addAll(other);
        return new ArrayList<>(all);
    }
}
