package org.demarche.analysis.event.fact;

import org.demarche.analysis.event.actor.Actor;
import org.demarche.analysis.event.word.Trigger;
import org.demarche.analysis.event.word.Words;
import org.demarche.analysis.parse.Parse;
import org.demarche.model.finding.EventKind;
import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Set;

/// Whether an act is done to, with or for an actor, and not only in a phrase in which he is named:
/// "accused the party of hatred for the president" accuses no president.
final class Concerned {

    /// Whose words have a clause for their matter, in which the other side acts.
    private static final Set<EventKind> OF_CLAUSE =
            EnumSet.of(
                    EventKind.REQUEST,
                    EventKind.DEMAND,
                    EventKind.PROPOSAL,
                    EventKind.ACCUSATION,
                    EventKind.THREAT);

    /// What is done to a country by being done in it.
    private static final Set<EventKind> ON_GROUND =
            EnumSet.of(
                    EventKind.ATTACK,
                    EventKind.AID,
                    EventKind.MOBILISATION,
                    EventKind.PROTEST,
                    EventKind.SANCTION,
                    EventKind.WITHDRAWAL,
                    EventKind.VISIT,
                    EventKind.OTHER);

    private static final Set<String> BESIDE =
            Set.of(
                    ("about at like as than through via within before after since during despite"
                         + " amid because until except unlike without for in under outside near"
                         + " following between among including regarding concerning over")
                            .split(" ", -1));

    private static final Set<String> GROUND = Set.of("in", "at", "near", "within", "outside");

    private static final Set<String> FIGHTING = Set.of("fight", "battle");
    private static final Set<String> DISCUSSING = Set.of("discuss", "negotiate", "debate");

    /// Verbs that nobody is the object of.
    private static final Set<String> SAYING =
            Set.of("say", "state", "announce", "declare", "add", "note", "report", "explain");

    /// People who are somebody's, and are not he.
    private static final Set<String> OTHERS =
            Set.of(
                    ("opponent critic rival enemy foe challenger relative family father mother son"
                         + " daughter wife husband friend fan investor business company firm trader"
                         + " consumer seller buyer maker market predecessor nomination campaign")
                            .split(" ", -1));

    private final Words words;
    private final Parse parse;

    Concerned(Words words, Parse parse) {
        this.words = words;
        this.parse = parse;
    }

    boolean holds(Trigger trigger, Actor target) {
        int at = parse.top(target.first(), target.last() + 1);
        int top = at;
        int thing = thing(trigger.place());
        while (at != Parse.ROOT && at != trigger.place() && !(trigger.covers(at) && at != top)) {
            if (parse.isUnder(trigger.place(), at)) {
                // "the treaty that Chad signed": what stands above the verb is done by it.
                return !OTHERS.contains(words.lemma(at));
            }
            boolean beside = thing >= 0 && parse.is(at, "ccomp", "xcomp", "advcl");
            beside |= parse.is(at, "obj") && isTopic(at, trigger);
            beside |= parse.is(at, "obl", "nmod") && isFought(at, trigger);
            if (beside || !leadsOn(at, trigger)) {
                return false;
            }
            at = parse.head(at);
            boolean somebodyElse = at != Parse.ROOT && OTHERS.contains(words.lemma(at));
            if (somebodyElse && !trigger.covers(at)) {
                return false;
            }
        }
        return at != Parse.ROOT;
    }

    /// "battles extradition to Chad": whom one fights is its object, or follows "with", "against".
    private boolean isFought(int noun, Trigger trigger) {
        return FIGHTING.contains(words.lemma(trigger.place()))
                && parse.children(noun, "case").stream()
                        .noneMatch(it -> Set.of("with", "against", "in").contains(words.word(it)));
    }

    /// "discussed Chad's crisis", "said Chad is ready": a matter, and no side.
    private boolean isTopic(int object, Trigger trigger) {
        int verb = parse.head(object);
        boolean opens =
                trigger.pattern().kind() == EventKind.STATEMENT
                        && SAYING.contains(words.lemma(verb));
        return verb == trigger.place() && (opens || DISCUSSING.contains(words.lemma(verb)));
    }

    /// What the verb is done to, apart from the words that it is known by.
    private int thing(int verb) {
        return parse.children(verb, "obj").stream().findFirst().orElse(-1);
    }

    private boolean leadsOn(int word, Trigger trigger) {
        var kind = trigger.pattern().kind();
        return switch (parse.relation(word)) {
            case "obj", "iobj", "nmod:poss", "amod", "compound", "appos", "conj", "flat" -> true;
            case "nsubj:pass" -> true;
            case "xcomp" -> !words.isVerb(word);
            case "nsubj", "ccomp" -> kind != null && OF_CLAUSE.contains(kind);
            case "obl", "nmod" -> leads(word, trigger);
            default -> false;
        };
    }

    private boolean leads(int noun, Trigger trigger) {
        var kind = trigger.pattern().kind();
        boolean mutual = trigger.pattern().mutual();
        return parse.children(noun, "case").stream()
                .map(words::word)
                .allMatch(
                        it ->
                                !BESIDE.contains(it)
                                        || (it.equals("for") && isGiven(kind))
                                        || (GROUND.contains(it)
                                                && !mutual
                                                && kind != null
                                                && ON_GROUND.contains(kind)));
    }

    private static boolean isGiven(@Nullable EventKind kind) {
        return kind == EventKind.AID || kind == EventKind.SUPPORT || kind == EventKind.REQUEST;
    }
}
