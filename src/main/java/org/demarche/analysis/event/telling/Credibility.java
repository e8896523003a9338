package org.demarche.analysis.event.telling;

import org.demarche.analysis.event.actor.Actor;
import org.demarche.analysis.event.credible.Accidents;
import org.demarche.analysis.event.credible.PublicActors;
import org.demarche.analysis.event.credible.Report;
import org.demarche.analysis.event.credible.Things;
import org.demarche.analysis.event.role.Roles;
import org.demarche.analysis.event.word.EventPattern.Mark;
import org.demarche.analysis.event.word.Trigger;
import org.demarche.analysis.event.word.Words;
import org.demarche.analysis.gazetteer.NewsOutlets;
import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EventKind;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Lets go of what only has the words of an act: where a thing does it, where nobody on either side
/// acts in public, or where it is told to a reporter.
final class Credibility {

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

    /// What a president says to his own troops is no matter between states.
    private static final Set<EventKind> SPOKEN =
            EnumSet.of(
                    EventKind.CALL,
                    EventKind.MEETING,
                    EventKind.TALKS,
                    EventKind.DEMAND,
                    EventKind.REQUEST);

    /// Codes of taking part, arresting and inquiring.
    private static final Set<String> CONCERNING = Set.of("060", "173", "090");

    private static final int LONG = 6; // words of a sentence that is no headline

    /// What is done once, and said of no habit.
    private static final Set<EventKind> PASSING =
            EnumSet.of(
                    EventKind.AID,
                    EventKind.CONCESSION,
                    EventKind.SANCTION,
                    EventKind.ATTACK,
                    EventKind.THREAT,
                    EventKind.AGREEMENT,
                    EventKind.OTHER);

    private static final Set<String> TRAVELLERS =
            Set.of(
                    ("minister leader envoy delegation official guest diplomat president ambassador"
                         + " secretary premier chancellor king queen pope negotiator inspector")
                            .split(" ", -1));

    private static final Set<String> GROUND =
            Set.of("in", "at", "near", "inside", "across", "around", "throughout");

    private static final Set<String> UNCLEAR = Set.of("it", "they", "this", "that", "which");

    private static final Set<String> WARNING = Set.of("warn", "caution");

    private final PublicActors actors;
    private final Report report;

    /// @param report what the text as a whole tells of how it is to be read
    Credibility(List<Entity> entities, Report report) {
        this.actors = new PublicActors(entities, NewsOutlets.KNOWN, report.introduces());
        this.report = report;
    }

    /// The same sides without those who only report it.
    Roles heard(Telling telling, Trigger trigger, Roles found) {
        var kind = trigger.pattern().kind();
        var roles = kind == EventKind.ATTACK ? attacked(telling, trigger, found) : found;
        boolean reporter =
                actors.isReporter(roles.target()) && kind != null && !SUFFERED.contains(kind);
        var source = actors.isOutlet(roles.source()) ? Actor.NOBODY : roles.source();
        return new Roles(source, reporter ? Actor.NOBODY : roles.target());
    }

    /// A town attacks nobody, and neither does the country in which it happens: it is where the
    /// attack is.
    private Roles attacked(Telling telling, Trigger trigger, Roles roles) {
        var source = roles.source();
        boolean ground = GROUND.contains(source.preposition());
        boolean town = source.place() && !actors.holdAuthority(source, telling.words());
        boolean acts = town && isSubject(source, trigger, telling);
        if (acts || source.human() || source.isNobody() || !(town || ground)) {
            return roles;
        }
        return new Roles(Actor.NOBODY, roles.target().isNobody() ? source : roles.target());
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
        if (report.introduces() && (isHabit(telling, trigger) || isCrime(trigger, roles, words))) {
            return false;
        }
        boolean source =
                isPublic(roles.source(), telling) || isSubject(roles.source(), trigger, telling);
        boolean target = isPublic(roles.target(), telling);
        if (kind == EventKind.STATEMENT) {
            return source && target && !actors.isOwnPeople(roles);
        }
        if (SPOKEN.contains(kind) && actors.isOwnPeople(roles)) {
            return false;
        }
        if (report.introduces() && needsBoth(trigger, words, roles)) {
            return !roles.source().isNobody() && target;
        }
        boolean coerced = kind != EventKind.OTHER || trigger.pattern().cameo().startsWith("17");
        boolean suffered = SUFFERED.contains(kind) && kind != EventKind.THREAT && coerced;
        if (report.introduces() && roles.source().isNobody() && !suffered) {
            return kind == EventKind.VISIT || (isKnownWithoutDoer(trigger) && target);
        }
        boolean struck =
                kind == EventKind.ATTACK
                        && (actors.holdPlace(roles.target()) || actors.holdPlace(roles.source()));
        return source || target || struck;
    }

    /// A warning, an arrest or an inquiry that concerns nobody in public is no matter between
    /// states.
    private static boolean needsBoth(Trigger trigger, Words words, Roles roles) {
        var code = trigger.pattern().cameo();
        boolean warned =
                trigger.pattern().kind() == EventKind.THREAT
                        && WARNING.contains(words.lemma(trigger.place()))
                        && roles.source().countries().isEmpty();
        return warned || CONCERNING.contains(code);
    }

    /// Talks were held, prisoners freed: what is told of an act whose doer is not named.
    private static boolean isKnownWithoutDoer(Trigger trigger) {
        return switch (trigger.pattern().kind()) {
            case MEETING, TALKS, CALL, SUMMIT, CEASEFIRE, VOTE, CONCESSION, PROTEST -> true;
            case null, default -> trigger.pattern().noun();
        };
    }

    /// "Panama allows owners to stay unnamed": what is so, and has not just been done. Headlines
    /// and captions tell acts in the present, too.
    private static boolean isHabit(Telling telling, Trigger trigger) {
        var words = telling.words();
        var tag = words.tag(trigger.place());
        boolean present = tag.equals("VBZ") || tag.equals("VBP");
        boolean whole = words.word(words.size() - 1).equals(".") && words.size() > LONG;
        return present
                && whole
                && !trigger.pattern().is(Mark.PROMISED)
                && telling.sentence().paragraph() > 1
                && PASSING.contains(trigger.pattern().kind());
    }

    /// Who was killed by nobody that is named was killed by force of arms, or it is a crime.
    private boolean isCrime(Trigger trigger, Roles roles, Words words) {
        boolean unknown = roles.source().human() && !actors.holdOffice(roles.source());
        return trigger.pattern().kind() == EventKind.ATTACK
                && (roles.source().isNobody() || unknown)
                && !report.ofArms()
                && !Accidents.isForce(words);
    }

    /// People travel; a country does not, and what "it" is that landed nobody knows.
    private boolean travels(Telling telling, Trigger trigger, Actor source) {
        var parse = telling.parse();
        var words = telling.words();
        if (report.introduces() && source.human()) {
            return actors.holdOffice(source);
        }
        if (parse == null || !words.isVerb(trigger.place()) || source.human()) {
            return true;
        }
        int subject = Things.subject(trigger.place(), words, parse);
        if (source.isNobody()) {
            return subject >= 0 && TRAVELLERS.contains(words.lemma(subject));
        }
        if (subject < 0) {
            return true;
        }
        boolean unclear = UNCLEAR.contains(words.word(subject));
        boolean itself = source.first() <= subject && subject <= source.last();
        return !unclear && !(itself && actors.isCountry(source));
    }

    /// "You agree to receive updates", "Join the conversation" speak to who reads it.
    private static boolean addressesReader(Telling telling, Trigger trigger) {
        var parse = telling.parse();
        var words = telling.words();
        if (parse == null || !words.isVerb(trigger.place())) {
            return false;
        }
        int subject = Things.subject(trigger.place(), words, parse);
        boolean bids =
                trigger.place() == 0
                        && words.tag(0).equals("VB")
                        && parse.is(0, "root")
                        && !words.isHeadline();
        return bids || (subject >= 0 && words.word(subject).equals("you"));
    }

    /// "Paris recalled its envoy": a town that acts is its government.
    private static boolean isSubject(Actor actor, Trigger trigger, Telling telling) {
        var parse = telling.parse();
        if (parse == null || !actor.place() || !telling.words().isVerb(trigger.place())) {
            return false;
        }
        int subject = Things.subject(trigger.place(), telling.words(), parse);
        boolean pronoun = subject >= 0 && telling.words().word(subject).equals("it");
        return pronoun || (actor.first() <= subject && subject <= actor.last());
    }

    private boolean isPublic(Actor actor, Telling telling) {
        return actors.hold(actor, telling.words(), telling.mentions());
    }
}
