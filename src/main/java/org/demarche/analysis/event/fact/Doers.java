package org.demarche.analysis.event.fact;

import org.demarche.analysis.event.actor.Actor;
import org.demarche.analysis.event.word.Trigger;
import org.demarche.analysis.event.word.Words;
import org.demarche.analysis.parse.Parse;

import java.util.Set;

/// Whether it is an actor who does what a verb tells: he is its subject, or those who act for him
/// are.
final class Doers {

    private static final int DEPTH = 6;

    private static final Set<String> SOMEBODY = Set.of("he", "she", "who");
    private static final Set<String> HIM = Set.of("him", "her", "he", "she");
    private static final Set<String> SOMETHING = Set.of("it", "they", "which", "that", "who");

    private static final Set<String> GROUND = Set.of("in", "at", "near", "outside", "around");

    private static final Hands HANDS = new Hands();

    private final Words words;
    private final Parse parse;

    Doers(Words words, Parse parse) {
        this.words = words;
        this.parse = parse;
    }

    /// @param source somebody whom this sentence names
    boolean hold(Trigger trigger, Actor source) {
        return hold(trigger.place(), source);
    }

    /// As above, of any verb.
    boolean hold(int verb, Actor source) {
        if (source.place() && GROUND.contains(source.preposition())) {
            return false;
        }
        int noun = doer(verb);
        if (noun < 0) {
            return words.isHeadline() || isOwnerOfDone(verb, source);
        }
        if (isPronoun(noun)) {
            return stands(noun, source);
        }
        return agrees(noun, verb, source) && HANDS.act(source, noun, words, parse);
    }

    /// "Many say that Chad … and support its plans": one alone supports nothing in the plural.
    private boolean agrees(int noun, int verb, Actor source) {
        boolean plural = words.tag(noun).endsWith("S") || source.names().size() > 1;
        boolean together = !parse.children(noun, "conj").isEmpty();
        return plural || together || !words.tag(verb).equals("VBP") || words.isHeadline();
    }

    /// Whether a word that stands for somebody named before does it, or the group that was.
    boolean arePronoun(Trigger trigger, Actor source) {
        int noun = doer(trigger.place());
        return noun >= 0 && (isPronoun(noun) ? stands(noun, source) : source.names().size() > 1);
    }

    /// Whether the pronoun to which something is done may stand for somebody named before.
    boolean isMeant(int verb, Actor target) {
        return parse.children(verb, "nsubj:pass", "obj").stream()
                .filter(this::isPronoun)
                .allMatch(
                        noun ->
                                stands(noun, target)
                                        || words.tag(noun).equals("PRP")
                                                && HIM.contains(words.word(noun)) == target.human()
                                                && !words.word(noun).equals("they"));
    }

    private boolean isPronoun(int noun) {
        var tag = words.tag(noun);
        return tag.startsWith("PRP") || tag.startsWith("W") || tag.equals("DT");
    }

    private boolean stands(int noun, Actor source) {
        boolean many = words.word(noun).equals("they");
        return many
                ? source.names().size() > 1
                : (source.human() ? SOMEBODY : SOMETHING).contains(words.word(noun));
    }

    /// The noun of who does what the verb tells: its subject, that of the verb which it continues,
    /// or of a passive whom "by" names; -1 where there is none.
    private int doer(int verb) {
        int at = parse.is(verb, "cop", "aux", "aux:pass") ? parse.head(verb) : verb;
        if (isPassive(at)) {
            return agent(at);
        }
        for (int i = 0; i < DEPTH && at != Parse.ROOT; i++) {
            for (int child : parse.children(at, "nsubj", "nsubj:pass")) {
                boolean relative = words.tag(child).startsWith("W") && parse.is(at, "acl:relcl");
                return relative ? parse.head(at) : child;
            }
            if (parse.is(at, "acl")) {
                return parse.head(at);
            }
            if (parse.is(at, "obj") && words.isNoun(at)) {
                at = parse.head(at);
                continue;
            }
            at =
                    parse.is(at, "conj", "xcomp", "advcl", "parataxis", "dep")
                            ? parse.head(at)
                            : Parse.ROOT;
        }
        return -1;
    }

    private boolean isPassive(int verb) {
        boolean reduced = words.tag(verb).equals("VBN") && parse.is(verb, "acl");
        return reduced || !parse.children(verb, "nsubj:pass", "aux:pass").isEmpty();
    }

    private int agent(int verb) {
        return parse.children(verb, "obl", "nmod").stream()
                .filter(
                        noun ->
                                parse.children(noun, "case").stream()
                                        .anyMatch(it -> words.word(it).equals("by")))
                .findFirst()
                .orElse(-1);
    }

    /// "Chad's letter was handed over", "French troops were put on alert": whose it is that
    /// something is done to.
    private boolean isOwnerOfDone(int verb, Actor source) {
        int top = parse.top(source.first(), source.last() + 1);
        return isPassive(verb)
                && parse.children(verb, "nsubj:pass", "nsubj").stream()
                        .anyMatch(
                                noun ->
                                        noun == top
                                                || (parse.head(top) == noun
                                                        && parse.is(
                                                                top,
                                                                "nmod:poss",
                                                                "amod",
                                                                "compound")));
    }
}
