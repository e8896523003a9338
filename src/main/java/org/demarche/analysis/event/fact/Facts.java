package org.demarche.analysis.event.fact;

import org.demarche.analysis.event.actor.Actor;
import org.demarche.analysis.event.role.Roles;
import org.demarche.analysis.event.word.Trigger;
import org.demarche.analysis.event.word.Words;
import org.demarche.analysis.parse.Parse;
import org.demarche.model.finding.EventKind;

import java.util.EnumSet;
import java.util.Set;

/// Asks of an act in a longer text what a single sentence need not say: that it is told as done or
/// to be done, and by and to whom.
public final class Facts {

    private static final Set<EventKind> SPOKEN =
            EnumSet.of(
                    EventKind.STATEMENT,
                    EventKind.ACCUSATION,
                    EventKind.SUPPORT,
                    EventKind.REJECTION,
                    EventKind.REQUEST,
                    EventKind.DEMAND,
                    EventKind.PROPOSAL,
                    EventKind.THREAT,
                    EventKind.AGREEMENT,
                    EventKind.MEETING,
                    EventKind.AID,
                    EventKind.DENIAL);

    private static final Set<EventKind> SUFFERED =
            EnumSet.of(EventKind.ACCUSATION, EventKind.SANCTION, EventKind.EXPULSION);

    private static final Set<String> WISHES = Set.of("want", "wish", "hope");

    private static final Set<String> BESIDE =
            Set.of("in", "at", "near", "during", "after", "before", "since", "as");

    private static final Set<String> GROUND = Set.of("in", "at", "near", "outside");

    private static final int ASKED = 4; // words from "demand that" to who is to do it

    private static final Roles NONE = new Roles(Actor.NOBODY, Actor.NOBODY);

    private static final Hands HANDS = new Hands();

    private static final Alone ALONE = new Alone();

    private final Words words;
    private final Parse parse;

    public Facts(Words words, Parse parse) {
        this.words = words;
        this.parse = parse;
    }

    /// The sides as far as the grammar bears them out; nobody when the act is not told at all.
    public Roles borneOut(Trigger trigger, Roles roles) {
        int word =
                trigger.pattern().noun()
                        ? new NounSides(words, parse).head(trigger)
                        : trigger.place();
        if (WISHES.contains(words.lemma(word))
                || !(isNamedAct(trigger) || new Asserted(words, parse).holds(word))
                || isPatched(trigger)) {
            return NONE;
        }
        if (trigger.pattern().turned()) {
            return roles;
        }
        return trigger.pattern().noun() ? ofNoun(trigger, roles) : ofVerb(trigger, roles);
    }

    /// "the agreements of 2015" were made, whatever is said of them.
    private static boolean isNamedAct(Trigger trigger) {
        return trigger.pattern().noun() && trigger.pattern().kind() == EventKind.AGREEMENT;
    }

    /// "seized a bomb in a town" seizes no town: the act's last word belongs to a phrase beside it.
    private boolean isPatched(Trigger trigger) {
        int at = trigger.last();
        if (trigger.pattern().noun() || !words.isNoun(at)) {
            return false;
        }
        while (at != Parse.ROOT && at != trigger.place()) {
            boolean beside =
                    parse.is(at, "obl", "nmod")
                            && parse.children(at, "case").stream()
                                    .map(words::word)
                                    .anyMatch(it -> BESIDE.contains(it) && !isAsked(trigger, it));
            if (beside) {
                return true;
            }
            at = parse.head(at);
        }
        return false;
    }

    private static boolean isAsked(Trigger trigger, String word) {
        return trigger.pattern().further().stream().anyMatch(choice -> choice.contains(word));
    }

    private Roles ofVerb(Trigger trigger, Roles roles) {
        var source = acts(trigger, roles.source()) ? roles.source() : Actor.NOBODY;
        boolean struck =
                trigger.pattern().kind() == EventKind.ATTACK
                        && source.isNobody()
                        && roles.target().isNobody()
                        && GROUND.contains(roles.source().preposition());
        if (struck) {
            return new Roles(source, roles.source());
        }
        if (roles.source().equals(roles.target())) {
            return new Roles(source, source);
        }
        boolean meant =
                roles.target().isHere()
                        || new Doers(words, parse).isMeant(trigger.place(), roles.target());
        if (!meant) {
            return new Roles(source, Actor.NOBODY);
        }
        boolean harm = trigger.pattern().kind() == EventKind.ATTACK && roles.source().isNobody();
        boolean concerned =
                harm
                        || !roles.target().isHere()
                        || new Concerned(words, parse).holds(trigger, roles.target());
        return new Roles(source, concerned ? roles.target() : Actor.NOBODY);
    }

    private Roles ofNoun(Trigger trigger, Roles roles) {
        var sides = new NounSides(words, parse);
        if (sides.isUndone(trigger)) {
            return NONE;
        }
        boolean mutual = roles.source().equals(roles.target());
        if (mutual && !roles.source().isHere()) {
            return roles;
        }
        boolean asked = words.word(trigger.last() + 1).equals("that");
        boolean acts =
                asked && !roles.source().isHere()
                        || roles.source().isHere()
                                && sides.acts(trigger, roles.source(), new Doers(words, parse));
        if (mutual) {
            return acts ? roles : NONE;
        }
        boolean suffers =
                roles.target().isHere()
                        && (sides.suffers(trigger, roles.target())
                                || asked && roles.target().first() - trigger.last() <= ASKED);
        return new Roles(
                acts ? roles.source() : Actor.NOBODY, suffers ? roles.target() : Actor.NOBODY);
    }

    private boolean acts(Trigger trigger, Actor source) {
        var doers = new Doers(words, parse);
        return source.isHere()
                ? doers.hold(trigger, source)
                : source.isNobody() || doers.arePronoun(trigger, source);
    }

    /// Whether it is a matter between states.
    ///
    /// @param roles as [#borneOut] leaves them
    /// @param placed whether it is said where it is
    public boolean matter(Trigger trigger, Roles roles, boolean placed) {
        var kind = trigger.pattern().kind();
        if (kind == null) {
            return false;
        }
        if (isPastime(trigger, roles)) {
            return false;
        }
        boolean two = !roles.source().isNobody() && !roles.target().isNobody();
        if (trigger.pattern().noun()) {
            boolean trade = "COOPERATE".equals(trigger.pattern().plover());
            boolean visit = placed && kind == EventKind.VISIT && roles.source().human();
            boolean unknown = SPOKEN.contains(kind) && isOfOneState(roles);
            return !trade && (visit || (two && !unknown && !isAtHome(roles)));
        }
        if (two) {
            boolean words = kind == EventKind.ATTACK && roles.source().human();
            boolean together =
                    kind == EventKind.CONCESSION || "COOPERATE".equals(trigger.pattern().plover());
            boolean own = (words || together || SPOKEN.contains(kind)) && isAtHome(roles);
            boolean unknown = SPOKEN.contains(kind) ? isOfOneState(roles) : isOfNoState(roles);
            return !own && !unknown;
        }
        boolean done = roles.source().isNobody() && SUFFERED.contains(kind);
        boolean state = !roles.target().countries().isEmpty() && !roles.target().human();
        boolean nobodys = !roles.source().isNobody() && roles.source().countries().isEmpty();
        return (done && state)
                || !nobodys
                        && ALONE.isMatter(trigger, placed, roles.source().isNobody(), words, parse);
    }

    /// One man is no demonstration, a firm is no guest of state, a wedding no journey.
    private boolean isPastime(Trigger trigger, Roles roles) {
        int verb = trigger.place();
        return switch (trigger.pattern().kind()) {
            case PROTEST -> roles.source().human();
            case MEETING ->
                    trigger.pattern().cameo().equals("043")
                            && !isGuest(verb, roles.target())
                            && !HANDS.holds(parse.children(verb, "obj"), words);
            case VISIT ->
                    words.lemma(verb).equals("attend")
                            && !ALONE.names(parse.children(verb, "obj"), words);
            case null, default -> false;
        };
    }

    private boolean isGuest(int verb, Actor target) {
        return target.human()
                && parse.children(verb, "obj").stream()
                        .anyMatch(noun -> target.first() <= noun && noun <= target.last());
    }

    /// What is said to or by somebody whose country nobody tells is a matter at home.
    private static boolean isOfOneState(Roles roles) {
        return roles.source().countries().isEmpty() || roles.target().countries().isEmpty();
    }

    private static boolean isOfNoState(Roles roles) {
        return roles.source().countries().isEmpty() && roles.target().countries().isEmpty();
    }

    /// Both are of one country.
    private static boolean isAtHome(Roles roles) {
        var ours = Set.copyOf(roles.source().countries());
        return ours.size() == 1 && ours.equals(Set.copyOf(roles.target().countries()));
    }
}
