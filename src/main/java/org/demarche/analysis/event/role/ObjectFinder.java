package org.demarche.analysis.event.role;

import org.demarche.analysis.event.actor.Actor;
import org.demarche.analysis.event.actor.Context;
import org.demarche.analysis.event.word.Trigger;
import org.demarche.analysis.event.word.Words;
import org.demarche.model.finding.EventKind;

import java.util.List;
import java.util.Set;

/// Finds on whom or with whom a verb acts, and where its clause ends.
final class ObjectFinder {

    private static final Set<String> SURROUNDINGS =
            Set.of(
                    ("in at near inside outside within during after before since across through"
                         + " around under as amid despite because while until beyond according"
                         + " along throughout over")
                            .split(" ", -1));

    private static final Set<String> NEAR =
            Set.of("near around along on at against outside towards".split(" ", -1));

    /// PLOVER types of acts that are done to a country by being done in it.
    private static final Set<String> UPON =
            Set.of(
                    "CONCEDE",
                    "COERCE",
                    "ASSAULT",
                    "SANCTION",
                    "AID",
                    "MOBILIZE",
                    "PROTEST",
                    "RETREAT");

    private static final Set<String> ON_GROUND = Set.of("in", "across", "throughout", "inside");

    private static final Set<String> TOPICS =
            Set.of(
                    ("crisis situation conflict issue question war problem matter affair "
                                    + "election dispute process program programme")
                            .split(" ", -1));

    private final Words words;
    private final List<Actor> actors;
    private final Context context;

    ObjectFinder(Words words, List<Actor> actors, Context context) {
        this.words = words;
        this.actors = actors;
        this.context = context;
    }

    /// The first actor after the verb in its clause that is more than a place or a time.
    Actor of(int verb, Actor source) {
        int end = clauseEnd(verb);
        for (var actor : actors) {
            boolean inside =
                    actor.first() > verb
                            && actor.first() < end
                            && (actor.preposition().isEmpty() || !isTopic(actor));
            if (inside
                    && !SURROUNDINGS.contains(actor.preposition())
                    && !actor.equals(source)
                    && !actor.preposition().equals("by")) {
                return actor;
            }
        }
        return Actor.NOBODY;
    }

    /// Troops gather near somebody's border; aid without a receiver goes to whom the text has just
    /// spoken of as in need of it.
    Actor implied(Trigger trigger, Actor source) {
        var kind = trigger.pattern().kind();
        if (kind == EventKind.AID
                && !context.inNeed().isNobody()
                && !context.inNeed().overlaps(source)) {
            return context.inNeed();
        }
        if (kind == EventKind.MOBILISATION) {
            for (var actor : actors) {
                boolean facing = NEAR.contains(actor.preposition()) && !actor.overlaps(source);
                if (facing && actor.first() > trigger.place()) {
                    return actor;
                }
            }
        }
        return kind == EventKind.VISIT || UPON.contains(String.valueOf(trigger.pattern().plover()))
                ? ground(trigger, source)
                : Actor.NOBODY;
    }

    /// "was arrested in Chad": by those who rule there.
    Actor keeper(Trigger trigger, Actor target) {
        var code = trigger.pattern().cameo();
        return code.equals("173") || code.equals("090") ? ground(trigger, target) : Actor.NOBODY;
    }

    /// "were released in Chad": an act of which no side is named concerns where it is done.
    Actor onGround(Trigger trigger) {
        return UPON.contains(String.valueOf(trigger.pattern().plover()))
                ? ground(trigger, Actor.NOBODY)
                : Actor.NOBODY;
    }

    /// A curfew, an attack or a relief flight "in Mali" concerns Mali.
    private Actor ground(Trigger trigger, Actor source) {
        int end = clauseEnd(trigger.place());
        for (var actor : actors) {
            boolean inside = actor.first() > trigger.place() && actor.first() < end;
            if (inside && ON_GROUND.contains(actor.preposition()) && !actor.overlaps(source)) {
                return actor;
            }
        }
        return Actor.NOBODY;
    }

    /// "the Ukraine crisis" is a matter, not a side.
    boolean isTopic(Actor actor) {
        return TOPICS.contains(words.lemma(actor.last() + 1));
    }

    int clauseEnd(int verb) {
        for (int i = verb + 1; i < words.size(); i++) {
            boolean opens = words.isFinite(i) && !words.isAuxiliary(verb);
            boolean speech = words.word(i).equals("that") && words.tag(i).equals("IN");
            if (speech
                    && words.lemma(verb)
                            .matches(
                                    "say|warn|state|claim|declare|stress|insist|add|note|tell|report|announce|believe|confirm|explain|reveal|assert|remark")) {
                return i;
            }
            if (words.word(i).equals(";") || (opens && i > verb + 1)) {
                return subjectStart(i, verb);
            }
        }
        return words.size();
    }

    /// A later clause's subject belongs to it, unless it follows "that" or a bare verb of speech,
    /// where it is what the first verb speaks of.
    private int subjectStart(int finite, int verb) {
        for (int i = finite - 1; i > verb; i--) {
            var tag = words.tag(i);
            if (tag.equals(",") || tag.equals("CC") || tag.startsWith("W")) {
                return i;
            }
        }
        return finite;
    }
}
