package org.demarche.analysis.event.role;

import org.demarche.analysis.event.actor.Actor;
import org.demarche.analysis.event.word.Words;
import org.demarche.analysis.parse.Parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which actor a phrase names, by what hangs on its noun: "Israeli troops", "the leaders of Togo".
final class TreePhrases {

    private static final Set<String> PEOPLE =
            Set.of(
                    ("force group rebel militia party authority official troop soldier police"
                         + " demonstrator protester worker opposition government leader refugee"
                         + " people civilian resident guerrilla militant extremist separatist"
                         + " farmer student journalist faction army court parliament activist"
                         + " community minority militiaman insurgent fighter gunman terrorist"
                         + " hostage prisoner family victim citizen national side regime union")
                            .split(" ", -1));

    private static final Set<String> DISCUSSING = Set.of("discuss", "negotiate", "debate");

    private static final Set<String> ASIDE =
            Set.of("in at after before during since despite amid by near within".split(" ", -1));

    private final Words words;
    private final Parse parse;
    private final List<Actor> actors;

    TreePhrases(Words words, Parse parse, List<Actor> actors) {
        this.words = words;
        this.parse = parse;
        this.actors = actors;
    }

    /// The preposition before a noun, or what opens a clause; empty when there is none.
    String caseOf(int noun) {
        for (int child : parse.children(noun, "case", "mark")) {
            return words.word(child);
        }
        return "";
    }

    /// What is discussed is no side of it; with whom it is, is.
    boolean isTopic(int verb, int noun) {
        return DISCUSSING.contains(words.lemma(verb)) && !caseOf(noun).equals("with");
    }

    /// The actor that `noun` itself is, or else that tells whose it is: "Israeli troops", "the
    /// leaders of Togo"; [Actor#NOBODY] when the noun is somebody else.
    Optional<Actor> named(int noun) {
        for (var actor : actors) {
            if (actor.first() <= noun && noun <= actor.last()) {
                return Optional.of(withOthers(actor));
            }
        }
        for (var actor : actors) {
            int top = parse.top(actor.first(), actor.last() + 1);
            if (hangsClose(top, noun)) {
                return Optional.of(actor);
            }
        }
        return Optional.of(Actor.NOBODY);
    }

    /// "President Xi of China and President Putin of Russia": whoever is joined to it by "and".
    private Actor withOthers(Actor actor) {
        var all = actor;
        int top = parse.top(actor.first(), actor.last() + 1);
        for (int other : parse.children(top, "conj")) {
            for (var member : actors) {
                boolean inside = member.first() <= other && other <= member.last();
                all = inside && member.human() && actor.human() ? all.and(member) : all;
            }
        }
        return all;
    }

    /// Where and when something is says nothing of whose it is, but of people it does: "rebels in
    /// Chad".
    private boolean isAside(int noun) {
        int head = parse.head(noun);
        boolean people = head != Parse.ROOT && PEOPLE.contains(words.lemma(head));
        return ASIDE.contains(caseOf(noun)) && !(people && caseOf(noun).equals("in"));
    }

    private boolean hangsClose(int word, int noun) {
        int at = word;
        for (int i = 0; i < 4 && at != Parse.ROOT; i++) {
            if (at == noun) {
                return true;
            }
            boolean place = parse.is(at, "nmod") && isAside(at);
            if (!parse.is(at, "compound", "amod", "nmod", "nmod:poss", "flat", "appos", "conj")
                    || place) {
                return false;
            }
            at = parse.head(at);
        }
        return false;
    }

    /// The actor that stands anywhere in the phrase of `word`.
    ///
    /// @param blaming whether where something is says nothing of whom it concerns
    Optional<Actor> anyUnder(int word, boolean blaming) {
        var itself = named(word).filter(actor -> !actor.isNobody());
        if (itself.isPresent()) {
            return itself;
        }
        return actors.stream()
                .filter(
                        actor ->
                                isInPhrase(
                                        parse.top(actor.first(), actor.last() + 1), word, blaming))
                .findFirst();
    }

    /// Whether a word belongs to the phrase of `noun` and not to a clause inside it, or to where
    /// and when that is.
    private boolean isInPhrase(int word, int noun, boolean blaming) {
        int at = word;
        while (at != noun && at != Parse.ROOT) {
            boolean aside = blaming && parse.is(at, "nmod", "obl") && isAside(at);
            boolean clause = parse.is(at, "acl", "ccomp") && !parse.children(at, "mark").isEmpty();
            if (aside || clause || parse.is(at, "parataxis", "advcl", "acl:relcl")) {
                return false;
            }
            at = parse.head(at);
        }
        return at == noun;
    }
}
