package org.demarche.analysis.event.actor;

import org.demarche.analysis.event.word.Words;
import org.demarche.analysis.parse.Parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds who a verb's subject and object are by what depends on what: also over long distances, in
/// relative clauses, and where one verb only continues another.
///
/// Empty answers mean that the tree does not tell; [Actor#NOBODY] means that it names somebody who
/// is none of the actors ("the strikers").
final class TreeRoles {

    private static final int DEPTH = 6;

    /// Verbs whose object does what their infinitive says: "urged Oslo to sign".
    private static final Set<String> OF_OBJECT =
            Set.of(
                    ("urge ask order allow force persuade tell help invite permit want encourage"
                         + " warn press pressure advise instruct require enable get lead push call"
                         + " let make expect convince request authorize authorise")
                            .split(" ", -1));

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

    private static final Set<String> TOWARDS =
            Set.of(
                    ("with to against on upon of for from towards toward into at over onto near"
                                    + " around inside")
                            .split(" ", -1));

    private static final Set<String> PEOPLE =
            Set.of(
                    ("force group rebel militia party authority official troop soldier police"
                         + " demonstrator protester worker opposition government leader refugee"
                         + " people civilian resident guerrilla militant extremist separatist"
                         + " farmer student journalist faction army court parliament activist"
                         + " community minority militiaman insurgent fighter gunman terrorist"
                         + " hostage prisoner family victim citizen national side regime union")
                            .split(" ", -1));

    private static final Set<String> ASIDE =
            Set.of("in at after before during since despite amid by near within".split(" ", -1));

    /// PLOVER types of acts by which something goes from one to the other.
    private static final Set<String> GIVING =
            Set.of("AID", "COOPERATE", "AGREE", "CONCEDE", "MOBILIZE");

    private final Words words;
    private final Parse parse;
    private final List<Actor> actors;

    TreeRoles(Words words, Parse parse, List<Actor> actors) {
        this.words = words;
        this.parse = parse;
        this.actors = actors;
    }

    /// Whether the verb is in the passive voice, as far as the tree tells.
    boolean isPassive(int verb) {
        return !parse.children(verb, "nsubj:pass", "aux:pass").isEmpty();
    }

    /// Who does it.
    Optional<Actor> subject(int verb) {
        return subject(verb, 0);
    }

    private Optional<Actor> subject(int verb, int depth) {
        if (depth > DEPTH) {
            return Optional.empty();
        }
        for (int child : parse.children(verb, "nsubj", "nsubj:pass")) {
            return RELATIVE.contains(words.word(child)) && words.tag(child).startsWith("W")
                    ? named(parse.head(verb))
                    : pronounOr(child);
        }
        int head = parse.head(verb);
        if (head == Parse.ROOT) {
            return Optional.empty();
        }
        return switch (parse.relation(verb)) {
            case "conj", "advcl", "parataxis" -> subject(head, depth + 1);
            case "xcomp", "ccomp" -> ofComplement(head, depth);
            case "acl", "acl:relcl" -> ofNoun(verb, head, depth);
            default -> Optional.empty();
        };
    }

    private Optional<Actor> pronounOr(int noun) {
        return words.tag(noun).equals("PRP") || words.tag(noun).equals("DT")
                ? Optional.empty()
                : named(noun);
    }

    private Optional<Actor> ofComplement(int governor, int depth) {
        if (OF_OBJECT.contains(words.lemma(governor))) {
            if (isPassive(governor)) {
                return subject(governor, depth + 1);
            }
            for (int child : parse.children(governor, "obj", "iobj", "obl")) {
                return pronounOr(child);
            }
        }
        return subject(governor, depth + 1);
    }

    /// "troops guarding the camp"; "a promise to withdraw" is its owner's.
    private Optional<Actor> ofNoun(int verb, int noun, int depth) {
        if (words.tag(verb).equals("VBG")) {
            return named(noun);
        }
        if (words.tag(verb).equals("VB")) {
            for (int owner : parse.children(noun, "nmod:poss", "compound")) {
                return named(owner);
            }
            if (parse.is(noun, "obj", "obl")) {
                return subject(parse.head(noun), depth + 1);
            }
        }
        return Optional.empty();
    }

    /// "by" whom, in the passive.
    Optional<Actor> agent(int verb) {
        for (int child : parse.children(verb, "obl", "nmod")) {
            if (caseOf(child).equals("by")) {
                return named(child);
            }
        }
        return Optional.empty();
    }

    /// On whom or with whom the verb acts; of a passive, its subject.
    ///
    /// @param plover type of the act: who gives something has the receiver for its other side, who
    ///   blames has nobody just because it happened in his country
    Optional<Actor> object(int verb, String plover) {
        boolean giving = GIVING.contains(plover);
        if (isPassive(verb)) {
            for (int child : parse.children(verb, "nsubj:pass", "nsubj")) {
                return named(child);
            }
        }
        if (words.tag(verb).equals("VBN") && parse.is(verb, "acl")) {
            return named(parse.head(verb));
        }
        for (int child : parse.children(verb, "iobj", "obl")) {
            boolean receives = parse.is(child, "iobj") || caseOf(child).equals("to");
            var receiver = giving && receives ? anyUnder(child, false) : Optional.<Actor>empty();
            if (receiver.isPresent()) {
                return receiver;
            }
        }
        for (int child : parse.children(verb, "iobj", "obj", "obl", "xcomp", "ccomp")) {
            var actor = child > verb ? side(child, plover) : Optional.<Actor>empty();
            if (actor.isPresent()) {
                return actor;
            }
        }
        return Optional.empty();
    }

    /// "…, officials of Uganda said": who does something else is no object of this verb.
    boolean isSubjectOfAnother(Actor actor, int verb) {
        if (actor.isNobody() || actor.first() < verb) {
            return false;
        }
        for (int at = parse.top(actor.first(), actor.last() + 1);
                at != Parse.ROOT && at != verb;
                at = parse.head(at)) {
            boolean said = parse.is(at, "parataxis", "dep");
            if (said || (parse.is(at, "nsubj") && parse.head(at) != verb && isSpeech(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSpeech(int subject) {
        return Set.of("say", "report", "add", "announce", "tell")
                .contains(words.lemma(parse.head(subject)));
    }

    /// Whose act a noun tells: "Chad's demand", "the withdrawal of French troops".
    Optional<Actor> owner(int noun) {
        for (int child : parse.children(noun, "nmod:poss", "compound", "amod", "nmod")) {
            boolean whose = !parse.is(child, "nmod") || Set.of("by", "of").contains(caseOf(child));
            var actor = whose ? named(child) : Optional.of(Actor.NOBODY);
            if (!actor.orElse(Actor.NOBODY).isNobody()) {
                return actor;
            }
        }
        return Optional.empty();
    }

    /// Whom the act that a noun tells is meant for: "the appeal to Chad".
    Optional<Actor> counterpart(int noun) {
        for (int child : parse.children(noun, "nmod")) {
            boolean side = TOWARDS.contains(caseOf(child)) && !caseOf(child).equals("of");
            var actor = side ? anyUnder(child, false) : Optional.<Actor>empty();
            if (actor.isPresent()) {
                return actor;
            }
        }
        return Optional.empty();
    }

    /// What the words that hang on the verb say of the other side.
    private Optional<Actor> side(int word, String plover) {
        boolean blaming = plover.equals("ACCUSE");
        return switch (parse.relation(word)) {
            case "xcomp" -> words.isVerb(word) ? object(word, plover) : anyUnder(word, blaming);
            case "ccomp" -> subject(word).filter(actor -> !actor.isNobody());
            case "obl" ->
                    TOWARDS.contains(caseOf(word)) ? anyUnder(word, blaming) : Optional.empty();
            default -> anyUnder(word, blaming);
        };
    }

    private String caseOf(int noun) {
        for (int child : parse.children(noun, "case", "mark")) {
            return words.word(child);
        }
        return "";
    }

    /// The actor that `noun` itself is, or else that tells whose it is: "Israeli troops", "the
    /// leaders of Togo"; [Actor#NOBODY] when the noun is somebody else.
    private Optional<Actor> named(int noun) {
        for (var actor : actors) {
            if (actor.first() <= noun && noun <= actor.last()) {
                return Optional.of(actor);
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

    private Optional<Actor> anyUnder(int word, boolean blaming) {
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
            if (aside || parse.is(at, "parataxis", "advcl", "acl:relcl")) {
                return false;
            }
            at = parse.head(at);
        }
        return at == noun;
    }
}
