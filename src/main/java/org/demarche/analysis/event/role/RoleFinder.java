package org.demarche.analysis.event.role;

import org.demarche.analysis.event.actor.Actor;
import org.demarche.analysis.event.actor.Context;
import org.demarche.analysis.event.word.EventPattern.Mark;
import org.demarche.analysis.event.word.Trigger;
import org.demarche.analysis.event.word.Words;
import org.demarche.analysis.gazetteer.FirstNames;
import org.demarche.analysis.parse.Parse;
import org.demarche.model.finding.EventKind;
import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the actors on both sides of a trigger by their places in the clause. There is no parse:
/// verbs, prepositions and commas mark where the clause begins and ends.
public final class RoleFinder {

    private static final Set<String> CONCERNING = Set.of("against", "on", "with", "to");

    /// PLOVER types of acts that are done with one's own: "Chadian troops were put on alert".
    private static final Set<String> OWN = Set.of("MOBILIZE", "RETREAT");

    /// PLOVER types of acts whose other side is addressed, not spoken of.
    private static final Set<String> SPOKEN_OF =
            Set.of("SUPPORT", "REJECT", "AGREE", "CONSULT", "COOPERATE");

    private static final Set<EventKind> MEETINGS =
            EnumSet.of(EventKind.MEETING, EventKind.TALKS, EventKind.CALL, EventKind.SUMMIT);

    private static final Set<String> LEFT = Set.of("from", "in", "out", "inside", "across");

    private static final Set<String> HIM = Set.of("him", "her");

    private static final Set<String> HE = Set.of("he", "she");

    private final Words words;
    private final List<Actor> actors;
    private final Context context;
    private final SubjectFinder subjects;
    private final ObjectFinder objects;
    private final NounRoles nouns;
    private final @Nullable TreeRoles tree;

    /// @param context what the sentences before have left in mind
    /// @param parse what depends on what; null where the sentence has no tree
    public RoleFinder(Words words, List<Actor> actors, Context context, @Nullable Parse parse) {
        this.tree = parse == null ? null : new TreeRoles(words, parse, actors);
        this.words = words;
        this.actors = actors;
        this.context = context;
        this.subjects = new SubjectFinder(words, actors, context);
        this.objects = new ObjectFinder(words, actors, context);
        this.nouns = new NounRoles(words, actors, context, subjects, objects, tree);
    }

    /// Who does what the trigger tells, and to whom.
    public Roles find(Trigger trigger) {
        var roles = trigger.pattern().noun() ? nouns.of(trigger) : ofVerb(trigger);
        var shaped = trigger.pattern().turned() ? roles.turned() : roles;
        boolean fought =
                trigger.pattern().kind() == EventKind.ATTACK
                        && tree != null
                        && tree.clauses().hasThing(trigger.place());
        var settled = trigger.pattern().kind() == EventKind.WITHDRAWAL ? left(shaped) : shaped;
        return trigger.pattern().mutual() && !fought ? mutual(settled) : settled;
    }

    /// "withdrew soldiers of the guard from Chad": Chad is what is left.
    private static Roles left(Roles roles) {
        return LEFT.contains(roles.target().preposition())
                ? roles
                : new Roles(roles.source(), Actor.NOBODY);
    }

    /// "A and B met": each is on both sides.
    private static Roles mutual(Roles roles) {
        boolean several = roles.source().names().size() > 1;
        if (several && !roles.target().preposition().equals("with")) {
            return new Roles(roles.source(), roles.source());
        }
        if (roles.target().isNobody() && roles.source().names().size() > 1) {
            return new Roles(roles.source(), roles.source());
        }
        boolean with = roles.target().preposition().equals("with");
        if (roles.source().isNobody() && roles.target().names().size() > 1 && !with) {
            return new Roles(roles.target(), roles.target());
        }
        return roles;
    }

    private Roles ofVerb(Trigger trigger) {
        if (trigger.pattern().is(Mark.REPORTED)) {
            return new Roles(subjects.of(trigger.place()), subjects.of(trigger.last()));
        }
        boolean reduced = tree != null && tree.isReduced(trigger.place());
        if (reduced || Voice.isPassive(words, trigger.place())) {
            var subject = subject(trigger.place());
            var agent = agent(trigger.place());
            var receiver = receiver(trigger);
            if (agent.isNobody() && OWN.contains(String.valueOf(trigger.pattern().plover()))) {
                return new Roles(subject, objects.implied(trigger, subject));
            }
            if (agent.isNobody() && !receiver.isNobody() && !receiver.equals(subject)) {
                // "The sailors were handed over to Chad": whoever is given is no giver.
                return new Roles(subject.human() ? Actor.NOBODY : subject, receiver);
            }
            var before = subject.isNobody() ? concerned(trigger.place()) : subject;
            var other = before.isNobody() && tree != null ? tree.towards(trigger.place()) : before;
            return new Roles(
                    agent.isNobody() ? objects.keeper(trigger, subject) : agent,
                    other.isNobody() && agent.isNobody() ? objects.onGround(trigger) : other);
        }
        var source = subject(trigger.place());
        var target = object(trigger, source);
        var other = target.isNobody() ? objects.implied(trigger, source) : target;
        if (!source.isNobody() || !other.isNobody()) {
            return new Roles(source, other);
        }
        return tree == null || tree.subject(trigger.place()).isEmpty()
                ? nearby(trigger.place())
                : new Roles(tree.inSubject(trigger.place()).orElse(Actor.NOBODY), Actor.NOBODY);
    }

    private Actor subject(int verb) {
        var pronoun = tree == null ? Optional.<String>empty() : tree.clauses().pronoun(verb);
        if (pronoun.filter(HE::contains).isPresent()) {
            return him(verb, pronoun.get().equals("she"));
        }
        var near = subjects.of(verb);
        var told = tree == null ? Optional.<Actor>empty() : tree.subject(verb);
        boolean group = told.isPresent() && told.get().isNobody() && near.equals(context.group());
        return group ? near : told.orElse(near);
    }

    /// "Chad's letter was handed to Mali": of what is given, the owner acts.
    private Actor receiver(Trigger trigger) {
        var plover = String.valueOf(trigger.pattern().plover());
        boolean given =
                TreeRoles.GIVING.contains(plover) || trigger.pattern().cameo().equals("013");
        return tree == null || !given
                ? Actor.NOBODY
                : tree.receiver(trigger.place()).orElse(Actor.NOBODY);
    }

    /// The last person before the verb in this sentence, or else in those before.
    private Actor him(int verb, boolean woman) {
        var inside = inSentence(verb, Actor.NOBODY);
        boolean other = !inside.isNobody() && FirstNames.isOther(inside.names().getFirst(), woman);
        return inside.isNobody() || other ? context.person(woman) : inside;
    }

    /// @param other who it is not, since he does it
    private Actor inSentence(int verb, Actor other) {
        var before =
                actors.stream()
                        .filter(actor -> actor.human() && actor.last() < verb)
                        .filter(actor -> !actor.overlaps(other))
                        .toList();
        return before.stream()
                .filter(actor -> actor.preposition().isEmpty() || isSubject(actor))
                .reduce((_, later) -> later)
                .or(() -> before.stream().filter(this::isNoGuest).reduce((_, later) -> later))
                .orElse(Actor.NOBODY);
    }

    /// "From Kyiv Mr. Macron went on": no preposition is his.
    private boolean isSubject(Actor actor) {
        return tree != null && tree.clauses().isSubject(actor);
    }

    private boolean isNoGuest(Actor actor) {
        return !Set.of("with", "by", "against", "about", "of").contains(actor.preposition());
    }

    private Actor object(Trigger trigger, Actor source) {
        int verb = trigger.place();
        var near = objects.of(verb, source);
        if (tree == null) {
            return near;
        }
        var plover = String.valueOf(trigger.pattern().plover());
        if (trigger.pattern().kind() == EventKind.DEMAND && trigger.pattern().infinitive()) {
            return tree.told(verb).orElse(Actor.NOBODY);
        }
        var him = tree.clauses().objectPronoun(verb);
        if (him.isPresent() && trigger.pattern().further().isEmpty()) {
            return HIM.contains(him.get()) ? inSentence(verb, source) : Actor.NOBODY;
        }
        boolean consults = "CONSULT".equals(plover) || MEETINGS.contains(trigger.pattern().kind());
        boolean town = consults && (near.place() || near.preposition().equals("for"));
        boolean condition = trigger.pattern().is(Mark.REFUSED);
        boolean spoken = SPOKEN_OF.contains(plover) && tree.clauses().isInClauseOf(near, verb);
        boolean other =
                town || spoken || (!condition && tree.clauses().isSubjectOfAnother(near, verb));
        return tree.object(verb, consults ? "CONSULT" : plover)
                .filter(actor -> !actor.equals(source))
                .filter(
                        actor ->
                                !SPOKEN_OF.contains(plover)
                                        || !tree.clauses().isInClauseOf(actor, verb))
                .orElse(other ? Actor.NOBODY : near);
    }

    /// Where the grammar names neither side: who stands in the same clause.
    private Roles nearby(int verb) {
        var before = Actor.NOBODY;
        for (var actor : actors) {
            if (actor.place()) {
                continue;
            }
            if (actor.first() > verb) {
                boolean inside = actor.first() < objects.clauseEnd(verb);
                return new Roles(before, inside ? actor : Actor.NOBODY);
            }
            before = hasVerbBetween(actor.last(), verb) ? before : actor;
        }
        return new Roles(before, Actor.NOBODY);
    }

    private boolean hasVerbBetween(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (words.isFinite(i) && !words.isAuxiliary(i)) {
                return true;
            }
        }
        return false;
    }

    /// "Sanctions against Russia were lifted": whom the thing that stands before the verb concerns.
    private Actor concerned(int verb) {
        return actors.stream()
                .filter(actor -> actor.last() < verb && verb - actor.last() <= 6)
                .filter(actor -> CONCERNING.contains(actor.preposition()))
                .reduce(Actor.NOBODY, (_, later) -> later);
    }

    private Actor agent(int verb) {
        for (var actor : actors) {
            if (actor.first() > verb
                    && actor.first() <= verb + 14
                    && actor.preposition().equals("by")) {
                return actor;
            }
        }
        return Actor.NOBODY;
    }
}
