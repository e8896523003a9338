package org.demarche.analysis.event.telling;

import org.demarche.analysis.event.actor.Actor;
import org.demarche.analysis.event.role.Roles;
import org.demarche.analysis.event.word.Trigger;
import org.demarche.analysis.parse.Parse;
import org.demarche.model.finding.EventKind;

import java.util.Set;

/// Tells to whom something is said from whom it is only about.
final class Addressee {

    private static final Set<String> ADDRESSING = Set.of("to", "with", "at", "against");

    private Addressee() {}

    /// Nothing is said to a town or to whom it is only about, and what is denied is nobody's act:
    /// "denied that Chad had…".
    static Roles read(Telling telling, Trigger trigger, Roles roles) {
        var kind = trigger.pattern().kind();
        var words = telling.words();
        boolean apart =
                kind == EventKind.STATEMENT
                        && (isTown(trigger, roles.target())
                                || !isAddressed(telling, trigger, roles));
        boolean clause =
                kind == EventKind.DENIAL && words.word(trigger.last() + 1).equals("that")
                        || kind == EventKind.DENIAL && words.word(trigger.last()).equals("that");
        return apart || clause ? new Roles(roles.source(), Actor.NOBODY) : roles;
    }

    /// A letter may be handed to Moscow, but nothing is said to it.
    private static boolean isTown(Trigger trigger, Actor target) {
        boolean letter = trigger.pattern().cameo().equals("013");
        return target.place() && !(letter && target.preposition().equals("to"));
    }

    /// "told Peru", "replied to Peru's letter", but not "said that Peru had replied".
    private static boolean isAddressed(Telling telling, Trigger trigger, Roles roles) {
        var parse = telling.parse();
        var target = roles.target();
        if (parse == null || target.isNobody() || trigger.pattern().noun()) {
            return true;
        }
        return parse.children(trigger.place(), "obj", "iobj", "obl").stream()
                .anyMatch(
                        child ->
                                parse.is(child, "obl")
                                        ? isTo(telling, parse, child)
                                                && isPart(parse, target, child)
                                        : target.first() <= child && child <= target.last());
    }

    private static boolean isTo(Telling telling, Parse parse, int noun) {
        return parse.children(noun, "case").stream()
                .anyMatch(word -> ADDRESSING.contains(telling.words().word(word)));
    }

    private static boolean isPart(Parse parse, Actor actor, int noun) {
        return actor.isHere() && parse.isUnder(parse.top(actor.first(), actor.last() + 1), noun);
    }
}
