package org.demarche.analysis.event.actor;

import org.demarche.analysis.event.word.EventPattern.Mark;
import org.demarche.analysis.event.word.Trigger;
import org.demarche.analysis.event.word.Words;
import org.demarche.analysis.parse.Parse;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the actors on both sides of a trigger by their places in the clause. There is no parse:
/// verbs, prepositions and commas mark where the clause begins and ends.
public final class RoleFinder {

    private static final Set<String> CONCERNING = Set.of("against", "on", "with", "to");

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

    public Roles find(Trigger trigger) {
        var roles = trigger.pattern().noun() ? nouns.of(trigger) : ofVerb(trigger);
        var shaped = trigger.pattern().turned() ? roles.turned() : roles;
        return trigger.pattern().mutual() ? mutual(shaped) : shaped;
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
        if (roles.source().isNobody() && roles.target().names().size() > 1) {
            return new Roles(roles.target(), roles.target());
        }
        return roles;
    }

    private Roles ofVerb(Trigger trigger) {
        if (trigger.pattern().is(Mark.REPORTED)) {
            return new Roles(subjects.of(trigger.place()), subjects.of(trigger.last()));
        }
        if (Voice.isPassive(words, trigger.place())) {
            var subject = subject(trigger.place());
            var agent = agent(trigger.place());
            var receiver = receiver(trigger);
            if (agent.isNobody() && !receiver.isNobody() && !receiver.equals(subject)) {
                return new Roles(subject, receiver);
            }
            var other = subject.isNobody() ? concerned(trigger.place()) : subject;
            return new Roles(
                    agent.isNobody() ? objects.keeper(trigger, subject) : agent,
                    other.isNobody() && agent.isNobody() ? objects.onGround(trigger) : other);
        }
        var source = subject(trigger.place());
        var target = object(trigger, source);
        var other = target.isNobody() ? objects.implied(trigger, source) : target;
        return source.isNobody() && other.isNobody()
                ? nearby(trigger.place())
                : new Roles(source, other);
    }

    private Actor subject(int verb) {
        var pronoun = tree == null ? Optional.<String>empty() : tree.pronoun(verb);
        if (pronoun.filter(HE::contains).isPresent()) {
            return him(verb);
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
    private Actor him(int verb) {
        return actors.stream()
                .filter(actor -> actor.human() && actor.last() < verb)
                .filter(actor -> actor.preposition().isEmpty())
                .reduce(context.person(), (_, later) -> later);
    }

    private Actor object(Trigger trigger, Actor source) {
        int verb = trigger.place();
        var near = objects.of(verb, source);
        if (tree == null) {
            return near;
        }
        var plover = String.valueOf(trigger.pattern().plover());
        boolean town = "CONSULT".equals(plover) && near.place();
        boolean condition = trigger.pattern().is(Mark.REFUSED);
        boolean other = town || (!condition && tree.isSubjectOfAnother(near, verb));
        return tree.object(verb, plover)
                .filter(actor -> !actor.equals(source))
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
