package org.demarche.analysis.event.fact;

import org.demarche.analysis.event.word.EventPattern.Mark;
import org.demarche.analysis.event.word.Trigger;
import org.demarche.analysis.event.word.Words;
import org.demarche.analysis.gazetteer.WordList;
import org.demarche.analysis.parse.Parse;
import org.demarche.model.finding.EventKind;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Whether an act of which one side only is known is a matter between states all the same: "imposed
/// tariffs", "condemned the bombing", but not "defended the party", "refused to comment".
final class Alone {

    /// What nobody does without another side, or without a thing that concerns one.
    private static final Set<EventKind> OF_TWO =
            EnumSet.of(
                    EventKind.STATEMENT,
                    EventKind.PROPOSAL,
                    EventKind.REQUEST,
                    EventKind.DEMAND,
                    EventKind.REJECTION,
                    EventKind.AGREEMENT,
                    EventKind.SUPPORT,
                    EventKind.AID,
                    EventKind.CONCESSION,
                    EventKind.ACCUSATION,
                    EventKind.THREAT,
                    EventKind.SANCTION,
                    EventKind.EXPULSION,
                    EventKind.WITHDRAWAL,
                    EventKind.OTHER);

    private static final Set<String> LEADING = Set.of("of", "for", "on", "to", "against", "from");

    private static final Set<String> LETTING = Set.of("let", "allow", "permit");

    private static final int NEAR = 4; // words from a verb to what it is done to

    private static final Set<EventKind> TOGETHER =
            EnumSet.of(EventKind.TALKS, EventKind.MEETING, EventKind.CALL);

    private final Set<String> matters = WordList.read("state-matters.txt");

    /// @param placed whether it is said where it is
    /// @param other whether it is the side that it is done with which is known
    boolean isMatter(Trigger trigger, boolean placed, boolean other, Words words, Parse parse) {
        var kind = trigger.pattern().kind();
        boolean mediates = trigger.pattern().cameo().equals("045");
        if (kind == null || (TOGETHER.contains(kind) && !mediates)) {
            return placed && other;
        }
        if (!(OF_TWO.contains(kind) || mediates) || trigger.pattern().is(Mark.OWN)) {
            return true;
        }
        int verb = trigger.place();
        if (LETTING.contains(words.lemma(verb))) {
            return false;
        }
        for (int i = verb + 1; i <= trigger.last(); i++) {
            if (isMatter(i, words)) {
                return true;
            }
        }
        for (int i = verb + 1; i <= verb + NEAR && !words.isVerb(i); i++) {
            if (isMatter(i, words)) {
                return true;
            }
        }
        return parse.children(verb, "obj", "obl", "nsubj:pass", "xcomp").stream()
                .filter(thing -> !parse.is(thing, "obl") || leads(thing, words, parse))
                .anyMatch(
                        thing ->
                                isMatter(thing, words)
                                        || (kind == EventKind.WITHDRAWAL
                                                && isLeft(thing, words, parse))
                                        || parse.children(thing, "obj", "compound").stream()
                                                .anyMatch(it -> isMatter(it, words)));
    }

    /// "withdrew from the pact that it had made", "withdraws it from the Partnership".
    private static boolean isLeft(int noun, Words words, Parse parse) {
        return words.tag(noun).startsWith("NNP")
                && parse.children(noun, "case").stream()
                        .anyMatch(it -> words.word(it).equals("from"));
    }

    /// Whether one of these is such a matter.
    boolean names(List<Integer> nouns, Words words) {
        return nouns.stream().anyMatch(noun -> isMatter(noun, words));
    }

    private static boolean leads(int noun, Words words, Parse parse) {
        return parse.children(noun, "case").stream()
                .anyMatch(it -> LEADING.contains(words.word(it)));
    }

    private boolean isMatter(int noun, Words words) {
        return words.isNoun(noun)
                && (matters.contains(words.lemma(noun)) || matters.contains(words.word(noun)));
    }
}
