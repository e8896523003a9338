package org.demarche.analysis.event.actor;

import org.demarche.analysis.event.word.Words;
import org.demarche.analysis.gazetteer.FirstNames;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What earlier sentences leave in the reader's mind.
///
/// @param last who acted in the sentence before, for "it"
/// @param persons those who were named first in sentences, the last of them first, for "he" and
///   "she"
/// @param group the last two or more actors named together, for "they", "the four countries" and
///   "the talks"; [Actor#NOBODY] when that is too long ago
/// @param age sentences since the group was named
/// @param inNeed whose defence, sovereignty or people were last spoken of: who "aid" is for
/// @param needAge sentences since then
public record Context(
        Actor last, List<Actor> persons, Actor group, int age, Actor inNeed, int needAge) {

    public static final Context EMPTY =
            new Context(Actor.NOBODY, List.of(), Actor.NOBODY, 0, Actor.NOBODY, 0);

    private static final int REMEMBERED = 3; // persons

    private static final int MEMORY = 4;
    private static final Set<String> SURROUNDINGS = Set.of("in", "on", "at", "about", "near");
    private static final Set<String> NEEDS =
            Set.of(
                    "defense",
                    "defence",
                    "defenses",
                    "defences",
                    "sovereignty",
                    "people",
                    "refugee",
                    "survivor",
                    "victim",
                    "army",
                    "independence",
                    "security");

    /// @param actors those of the sentence just read
    public Context after(Words words, List<Actor> actors) {
        var named = Actor.NOBODY;
        var needy = Actor.NOBODY;
        for (var actor : actors) {
            boolean sides =
                    actor.names().size() > 1
                            && !actor.place()
                            && !SURROUNDINGS.contains(actor.preposition());
            named = sides ? actor : named;
            needy = isInNeed(words, actor) ? actor : needy;
        }
        var newest = actors.isEmpty() ? last : actors.getFirst();
        var someone =
                actors.stream()
                        .filter(actor -> actor.human() && actor.names().size() == 1)
                        .filter(actor -> !words.tag(actor.last() + 1).equals("POS"))
                        .findFirst()
                        .map(Actor::fromBefore);
        boolean forget = named.isNobody() && age >= MEMORY;
        boolean forgetNeed = needy.isNobody() && needAge >= MEMORY;
        return new Context(
                newest.fromBefore(),
                withFirst(someone),
                (!named.isNobody() || forget ? named : group).fromBefore(),
                named.isNobody() ? age + 1 : 0,
                (!needy.isNobody() || forgetNeed ? needy : inNeed).fromBefore(),
                needy.isNobody() ? needAge + 1 : 0);
    }

    /// Whom "he" or "she" means.
    public Actor person(boolean woman) {
        return persons.stream()
                .filter(it -> !FirstNames.isOther(it.names().getFirst(), woman))
                .findFirst()
                .orElse(Actor.NOBODY);
    }

    private List<Actor> withFirst(Optional<Actor> someone) {
        return Stream.concat(someone.stream(), persons.stream())
                .distinct()
                .limit(REMEMBERED)
                .toList();
    }

    private static boolean isInNeed(Words words, Actor actor) {
        int after = actor.last() + 1;
        int noun = words.tag(after).equals("POS") ? after + 1 : after;
        return NEEDS.contains(words.lemma(noun)) || NEEDS.contains(words.word(noun));
    }
}
