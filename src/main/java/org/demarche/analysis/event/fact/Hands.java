package org.demarche.analysis.event.fact;

import org.demarche.analysis.event.actor.Actor;
import org.demarche.analysis.event.word.Words;
import org.demarche.analysis.gazetteer.WordList;
import org.demarche.analysis.parse.Parse;

import java.util.List;
import java.util.Set;

/// Whether what a noun phrase's own noun does is done by whom the phrase names: "French troops" act
/// for France, "critics of the president" and "investors in Germany" for themselves.
final class Hands {

    private static final int DEPTH = 5;

    private static final Set<String> OWNING = Set.of("of", "from", "for", "in", "with", "to");

    private final Set<String> hands = WordList.read("hands.txt");

    /// Whether `noun` is the actor itself, or people and means by whom it acts.
    boolean act(Actor actor, int noun, Words words, Parse parse) {
        if (covers(actor, noun)) {
            return true;
        }
        if (!hands.contains(words.lemma(noun)) && !hands.contains(words.word(noun))) {
            return isApposed(actor, noun, parse);
        }
        int at = parse.top(actor.first(), actor.last() + 1);
        for (int i = 0; i < DEPTH && at != Parse.ROOT; i++) {
            if (at == noun) {
                return true;
            }
            if (!hangs(at, words, parse)) {
                return false;
            }
            at = parse.head(at);
        }
        return false;
    }

    /// Whether one of these is somebody who acts for another.
    boolean holds(List<Integer> nouns, Words words) {
        return nouns.stream().anyMatch(noun -> hands.contains(words.lemma(noun)));
    }

    private static boolean covers(Actor actor, int noun) {
        return actor.first() <= noun && noun <= actor.last();
    }

    private static boolean isApposed(Actor actor, int noun, Parse parse) {
        int top = parse.top(actor.first(), actor.last() + 1);
        return parse.head(top) == noun && parse.is(top, "appos", "conj", "flat");
    }

    private boolean hangs(int word, Words words, Parse parse) {
        int head = parse.head(word);
        if (parse.is(word, "nmod")) {
            boolean owned =
                    parse.children(word, "case").stream()
                            .anyMatch(it -> OWNING.contains(words.word(it)));
            return owned && head != Parse.ROOT && hands.contains(words.lemma(head));
        }
        return parse.is(word, "amod", "compound", "nmod:poss", "appos", "conj", "flat");
    }
}
