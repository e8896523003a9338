package org.demarche.analysis.event.fact;

import org.demarche.analysis.event.actor.Actor;
import org.demarche.analysis.event.word.Trigger;
import org.demarche.analysis.event.word.Words;
import org.demarche.analysis.parse.Parse;

import java.util.Set;

/// Whether those who stand near the noun of an act are its sides: "Chad's attack on Mali", "held
/// talks with Chad", and not "its talks are a matter for Chad".
final class NounSides {

    private static final int DEPTH = 4;

    private static final Set<String> OF = Set.of("of", "by", "between", "among", "from", "with");
    private static final Set<String> BETWEEN = Set.of("of", "between", "among", "with");
    private static final Set<String> ON =
            Set.of(
                    "for", "with", "to", "against", "on", "between", "among", "of", "towards",
                    "into", "upon");

    /// Verbs that undo what their noun tells.
    private static final Set<String> UNDOING =
            Set.of(
                    "lift", "drop", "avoid", "prevent", "ease", "remove", "reject", "oppose",
                    "avert", "scuttle", "derail", "halt", "abandon", "block");

    private final Words words;
    private final Parse parse;

    NounSides(Words words, Parse parse) {
        this.words = words;
        this.parse = parse;
    }

    /// Whether a verb undoes it: "lifted the embargo".
    boolean isUndone(Trigger trigger) {
        int noun = head(trigger);
        return parse.is(noun, "obj", "nsubj:pass")
                && UNDOING.contains(words.lemma(parse.head(noun)));
    }

    /// The noun that the others of the act's words hang on: "call" of "phone call".
    int head(Trigger trigger) {
        return parse.top(trigger.place(), trigger.last() + 1);
    }

    boolean acts(Trigger trigger, Actor source, Doers doers) {
        int noun = head(trigger);
        var owning = trigger.pattern().mutual() ? BETWEEN : OF;
        if (hangs(source, noun, owning)) {
            return true;
        }
        boolean light =
                parse.is(noun, "obj", "obl", "nsubj:pass") && words.isVerb(parse.head(noun));
        return light && doers.hold(parse.head(noun), source);
    }

    boolean suffers(Trigger trigger, Actor target) {
        int noun = head(trigger);
        boolean verb = parse.is(noun, "obj", "obl", "nsubj:pass");
        return hangs(target, noun, ON) || (verb && hangs(target, parse.head(noun), ON));
    }

    private boolean hangs(Actor actor, int noun, Set<String> prepositions) {
        int at = parse.top(actor.first(), actor.last() + 1);
        for (int i = 0; i < DEPTH && at != Parse.ROOT && at != noun; i++) {
            boolean led =
                    parse.is(at, "nmod", "obl")
                            && parse.children(at, "case").stream()
                                    .anyMatch(it -> prepositions.contains(words.word(it)));
            boolean close = parse.is(at, "amod", "compound", "nmod:poss", "conj", "appos", "flat");
            if (!led && !close) {
                return false;
            }
            at = parse.head(at);
        }
        return at == noun;
    }
}
