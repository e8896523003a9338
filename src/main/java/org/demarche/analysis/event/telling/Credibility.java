package org.demarche.analysis.event.telling;

import org.demarche.analysis.event.actor.Actor;
import org.demarche.analysis.event.actor.Roles;
import org.demarche.analysis.event.credible.Accidents;
import org.demarche.analysis.event.credible.NewsOutlets;
import org.demarche.analysis.event.credible.PublicActors;
import org.demarche.analysis.event.credible.Things;
import org.demarche.analysis.event.word.Trigger;
import org.demarche.analysis.event.word.Words;
import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EventKind;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Lets go of what only has the words of an act: where a thing does it, where nobody on either side
/// acts in public, or where it is told to a reporter.
final class Credibility {

    private static final NewsOutlets OUTLETS = new NewsOutlets();
    private static final Things THINGS = new Things();

    /// What may be done to an outlet as to any other body.
    private static final Set<EventKind> SUFFERED =
            EnumSet.of(
                    EventKind.ATTACK,
                    EventKind.ACCUSATION,
                    EventKind.SANCTION,
                    EventKind.EXPULSION,
                    EventKind.THREAT,
                    EventKind.OTHER);

    private static final Set<String> WARNING = Set.of("warn", "caution");

    private final PublicActors actors;
    private final boolean introduces;

    /// @param introduces whether the text is long enough to say who those are that matter
    Credibility(List<Entity> entities, boolean introduces) {
        this.actors = new PublicActors(entities, OUTLETS, introduces);
        this.introduces = introduces;
    }

    /// The same sides without those who only report it.
    Roles heard(Trigger trigger, Roles roles) {
        var kind = trigger.pattern().kind();
        boolean reporter =
                actors.isReporter(roles.target()) && kind != null && !SUFFERED.contains(kind);
        var source = actors.isOutlet(roles.source()) ? Actor.NOBODY : roles.source();
        return new Roles(source, reporter ? Actor.NOBODY : roles.target());
    }

    /// @param roles as [#heard] leaves them
    boolean holds(Telling telling, Trigger trigger, Roles roles) {
        var words = telling.words();
        var kind = trigger.pattern().kind();
        if (THINGS.act(trigger, words, telling.parse()) || addressesReader(telling, trigger)) {
            return false;
        }
        if (kind == EventKind.ATTACK && Accidents.isOne(words)) {
            return false;
        }
        if (kind == EventKind.VISIT && !travels(telling, trigger, roles.source())) {
            return false;
        }
        boolean source = isPublic(roles.source(), telling);
        boolean target = isPublic(roles.target(), telling);
        if (kind == EventKind.STATEMENT) {
            return source && target;
        }
        if (introduces && needsBoth(trigger, words)) {
            return !roles.source().isNobody() && target;
        }
        boolean suffered = SUFFERED.contains(kind) && kind != EventKind.THREAT;
        if (introduces && roles.source().isNobody() && !suffered) {
            return isKnownWithoutDoer(trigger) && target;
        }
        boolean struck =
                kind == EventKind.ATTACK
                        && (actors.holdPlace(roles.target()) || actors.holdPlace(roles.source()));
        return source || target || struck;
    }

    /// A warning, an arrest or an inquiry that concerns nobody in public is no matter between
    /// states.
    private static boolean needsBoth(Trigger trigger, Words words) {
        var code = trigger.pattern().cameo();
        boolean warned =
                trigger.pattern().kind() == EventKind.THREAT
                        && WARNING.contains(words.lemma(trigger.place()));
        return warned || code.equals("173") || code.equals("090");
    }

    /// Talks were held, prisoners freed: what is told of an act whose doer is not named.
    private static boolean isKnownWithoutDoer(Trigger trigger) {
        return switch (trigger.pattern().kind()) {
            case MEETING, TALKS, CALL, SUMMIT, CEASEFIRE, VOTE, CONCESSION, PROTEST -> true;
            case null, default -> trigger.pattern().noun();
        };
    }

    /// People travel; a country does not, and what "it" is that landed nobody knows.
    private static boolean travels(Telling telling, Trigger trigger, Actor source) {
        var parse = telling.parse();
        var words = telling.words();
        if (parse == null || !words.isVerb(trigger.place()) || source.human()) {
            return true;
        }
        int subject = Things.subject(trigger.place(), words, parse);
        if (subject < 0 || source.isNobody()) {
            return !source.isNobody();
        }
        boolean pronoun = words.tag(subject).equals("PRP") || words.tag(subject).equals("DT");
        boolean itself = source.first() <= subject && subject <= source.last();
        return !pronoun && !(itself && words.tag(subject).startsWith("NNP"));
    }

    /// "You agree to receive updates" speaks to who reads it.
    private static boolean addressesReader(Telling telling, Trigger trigger) {
        var parse = telling.parse();
        if (parse == null || !telling.words().isVerb(trigger.place())) {
            return false;
        }
        int subject = Things.subject(trigger.place(), telling.words(), parse);
        return subject >= 0 && telling.words().word(subject).equals("you");
    }

    private boolean isPublic(Actor actor, Telling telling) {
        return actors.hold(actor, telling.words(), telling.mentions());
    }
}
