package org.demarche.analysis.event.role;

import org.demarche.analysis.event.actor.Actor;
import org.demarche.analysis.event.actor.Context;
import org.demarche.analysis.event.word.Trigger;
import org.demarche.analysis.event.word.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// Finds both sides of an act that a noun tells: "Russia's demand of NATO", "talks between A and
/// B".
final class NounRoles {

    private static final Set<String> LIGHT =
            Set.of(
                    ("hold have start begin open launch conduct make give impose announce sign"
                         + " resume attend lead host pay continue end finish join be lift order"
                         + " issue carry stage send approve")
                            .split(" ", -1));

    private static final Set<String> SUFFERED =
            Set.of(
                    ("invasion occupation annexation bombing bombardment shelling killing"
                         + " kidnapping abduction assassination murder arrest detention expulsion"
                         + " isolation")
                            .split(" ", -1));

    private static final Set<String> SIDES =
            Set.of("with to against on for from toward towards over into at upon".split(" ", -1));

    private final Words words;
    private final List<Actor> actors;
    private final Context context;
    private final SubjectFinder subjects;
    private final ObjectFinder objects;
    private final @Nullable TreeRoles tree;

    NounRoles(
            Words words,
            List<Actor> actors,
            Context context,
            SubjectFinder subjects,
            ObjectFinder objects,
            @Nullable TreeRoles tree) {
        this.tree = tree;
        this.words = words;
        this.actors = actors;
        this.context = context;
        this.subjects = subjects;
        this.objects = objects;
    }

    Roles of(Trigger trigger) {
        int noun = trigger.place();
        Actor source = Actor.NOBODY;
        Actor target = Actor.NOBODY;
        for (var actor : actors) {
            if (actor.last() < noun
                    && noun - actor.last() <= 5
                    && isInNounPhrase(actor.last(), noun)) {
                source = actor.place() && actor.last() == noun - 1 ? source : actor;
            } else if (actor.first() > noun
                    && actor.first() - noun <= 12
                    && actor.first() < objects.clauseEnd(noun)) {
                var preposition = actor.preposition();
                if (Set.of("between", "among").contains(preposition)) {
                    return new Roles(actor, actor);
                } else if (preposition.equals("of") && isDoneTo(trigger)) {
                    target = target.isNobody() ? actor : target;
                } else if (Set.of("by", "of").contains(preposition) && source.isNobody()) {
                    source = actor;
                } else if (SIDES.contains(preposition)
                        && target.isNobody()
                        && !objects.isTopic(actor)) {
                    target = actor;
                }
            }
        }
        if (source.isNobody()
                && target.isNobody()
                && trigger.pattern().mutual()
                && isDefinite(noun)
                && (tree == null || tree.clauses().isDoneTo(noun) || isOfGroup())) {
            return new Roles(context.group(), context.group());
        }
        if (trigger.pattern().further().isEmpty() && target.isNobody()) {
            target = demanded(noun);
        }
        if (tree != null) {
            source = source.isNobody() ? tree.owner(noun).orElse(source) : source;
            target = target.isNobody() ? tree.counterpart(noun).orElse(target) : target;
        }
        return new Roles(source.isNobody() ? governor(noun) : source, target);
    }

    /// "the invasion of Chad", "the killing of Malians": Chad and the Malians suffer it.
    private boolean isDoneTo(Trigger trigger) {
        return SUFFERED.contains(words.lemma(trigger.place()));
    }

    /// "the four countries hold to the agreements of 1995": the sentence is about them.
    private boolean isOfGroup() {
        for (int i = 0; i < words.size(); i++) {
            if (words.isFinite(i) && subjects.of(i).equals(context.group())) {
                return true;
            }
        }
        return false;
    }

    /// "the eight-hour talks": those between the group that was named before.
    private boolean isDefinite(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 5); i--) {
            if (words.word(i).equals("the")) {
                return true;
            }
        }
        return false;
    }

    /// "a demand that NATO rule out…": whoever is to do it.
    private Actor demanded(int noun) {
        if (!words.word(noun + 1).equals("that")) {
            return Actor.NOBODY;
        }
        for (var actor : actors) {
            if (actor.first() >= noun + 2 && actor.first() <= noun + 4) {
                return actor;
            }
        }
        return Actor.NOBODY;
    }

    private boolean isInNounPhrase(int from, int noun) {
        for (int i = from + 1; i < noun; i++) {
            var tag = words.tag(i);
            if (!tag.startsWith("NN")
                    && !tag.startsWith("JJ")
                    && !tag.equals("POS")
                    && !tag.equals("HYPH")
                    && !tag.equals("CD")
                    && !tag.equals("VBG")
                    && !tag.equals("VBN")) {
                return false;
            }
        }
        return true;
    }

    /// "France opened talks": the noun's actor is the subject of the verb before it.
    private Actor governor(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 6); i--) {
            if (words.isVerb(i)) {
                boolean light = LIGHT.contains(words.lemma(i));
                return light && !Voice.isPassive(words, i) ? subjects.of(i) : Actor.NOBODY;
            }
        }
        return Actor.NOBODY;
    }
}
