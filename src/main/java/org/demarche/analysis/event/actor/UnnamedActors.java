package org.demarche.analysis.event.actor;

import org.demarche.analysis.event.word.Words;
import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EntityKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Actors that a sentence does not call by name: "the alliance", "the secretary"; and names that do
/// nothing: an office without a holder, a sea.
final class UnnamedActors {

    private static final Set<String> OFFICES =
            Set.of(
                    ("secretary president minister chancellor premier king queen pope ambassador"
                                    + " envoy commissioner")
                            .split(" ", -1));

    private static final String ALLIANCE = "NAT";

    private final List<Entity> entities;

    UnnamedActors(List<Entity> entities) {
        this.entities = entities;
    }

    /// @param named those that the sentence does call by name
    List<Actor> in(Words words, List<Actor> named) {
        var found = new ArrayList<>(alliances(words, named));
        found.addAll(offices(words, named));
        return found;
    }

    /// "the alliance", where the article speaks of NATO.
    private List<Actor> alliances(Words words, List<Actor> named) {
        var found = new ArrayList<Actor>();
        for (int i = 1; i < words.size(); i++) {
            int place = i;
            boolean free = named.stream().noneMatch(a -> a.first() <= place && place <= a.last());
            if (words.word(i).equals("alliance") && words.word(i - 1).equals("the") && free) {
                alliance(words, place).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Actor> alliance(Words words, int place) {
        for (int i = 0; i < entities.size(); i++) {
            var entity = entities.get(i);
            if (ALLIANCE.equals(entity.country()) && entity.kind() == EntityKind.ORGANISATION) {
                var names = List.of(CountryNames.shown(entity));
                var before = Prepositions.before(words, place);
                return Optional.of(
                        new Actor(
                                names,
                                List.of(i),
                                List.of(ALLIANCE),
                                place,
                                place,
                                false,
                                false,
                                before));
            }
        }
        return Optional.empty();
    }

    /// "the secretary", where the article names one secretary only.
    private List<Actor> offices(Words words, List<Actor> named) {
        var found = new ArrayList<Actor>();
        for (int i = 1; i < words.size(); i++) {
            int place = i;
            boolean free = named.stream().noneMatch(a -> a.first() <= place && place <= a.last());
            boolean alone = !words.word(i + 1).equals("of") && !words.isNoun(i + 1);
            if (free && alone && words.word(i - 1).equals("the") && words.tag(i).equals("NN")) {
                holder(words, place).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Actor> holder(Words words, int place) {
        var office = words.lemma(place);
        int holder = -1;
        for (int i = 0; i < entities.size(); i++) {
            var held = entities.get(i).office();
            boolean holds = held != null && OFFICES.contains(office) && holds(held, office);
            if (holds && holder >= 0) {
                return Optional.empty();
            }
            holder = holds ? i : holder;
        }
        if (holder < 0) {
            return Optional.empty();
        }
        var person = entities.get(holder);
        var country = person.country() == null ? List.<String>of() : List.of(person.country());
        var before = Prepositions.before(words, place);
        return Optional.of(
                new Actor(
                        List.of(person.name()),
                        List.of(holder),
                        country,
                        place,
                        place,
                        false,
                        true,
                        before));
    }

    private static boolean holds(String held, String office) {
        return List.of(held.toLowerCase(Locale.ROOT).split("[ -]", -1)).contains(office);
    }

    /// "recalled its ambassador", "the Baltic": an office without a holder or a sea does nothing.
    boolean isNobody(Actor actor) {
        return actor.countries().isEmpty()
                && actor.entities().stream()
                        .map(entities::get)
                        .allMatch(it -> isOffice(it) || isSea(it));
    }

    static boolean isOffice(Entity entity) {
        return entity.kind() == EntityKind.OFFICE;
    }

    private static boolean isSea(Entity entity) {
        return entity.kind() == EntityKind.PLACE
                && entity.name().matches("(?i).* (?:sea|ocean|gulf|strait|bay)");
    }
}
