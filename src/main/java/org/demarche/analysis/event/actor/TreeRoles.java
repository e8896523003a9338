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

    private static final Set<String> OPEN =
            Set.of(
                    "propose", "suggest", "demand", "offer", "want", "urge", "seek", "reject",
                    "refuse");

    private static final Set<String> CLAUSE_OPENERS =
            Set.of(
                    ("after before since as while when because although though if unless until"
                                    + " where once")
                            .split(" ", -1));

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

    private static final Set<String> TOWARDS =
            Set.of(
                    ("with to against on upon of for from towards toward into at over onto near"
                                    + " around inside")
                            .split(" ", -1));

    /// PLOVER types of acts whose other side acts in the clause: "demanded that Chad leave".
    private static final Set<String> OF_CLAUSE = Set.of("REQUEST", "ACCUSE", "THREATEN", "null");

    /// PLOVER types of acts that concern another side and not the country where it happens.
    private static final Set<String> BETWEEN_SIDES = Set.of("ACCUSE", "CONSULT");

    /// PLOVER types of acts by which something goes from one to the other.
    static final Set<String> GIVING = Set.of("AID", "COOPERATE", "AGREE", "CONCEDE", "MOBILIZE");

    private final Words words;
    private final Parse parse;
    private final TreePhrases phrases;

    TreeRoles(Words words, Parse parse, List<Actor> actors) {
        this.words = words;
        this.parse = parse;
        this.phrases = new TreePhrases(words, parse, actors);
    }

    /// "he", "she": a person who was named before; empty for every other subject.
    Optional<String> pronoun(int verb) {
        int at = verb;
        for (int i = 0; i < DEPTH && at != Parse.ROOT; i++) {
            for (int child : parse.children(at, "nsubj", "nsubj:pass")) {
                return words.tag(child).equals("PRP")
                        ? Optional.of(words.word(child))
                        : Optional.empty();
            }
            at = parse.is(at, "conj", "xcomp", "advcl") ? parse.head(at) : Parse.ROOT;
        }
        return Optional.empty();
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
                    ? phrases.named(parse.head(verb))
                    : pronounOr(child);
        }
        int head = parse.head(verb);
        if (head == Parse.ROOT) {
            return Optional.empty();
        }
        return switch (parse.relation(verb)) {
            case "conj" -> subject(sameFooting(verb, head), depth + 1);
            case "advcl", "parataxis" -> subject(head, depth + 1);
            case "xcomp", "ccomp" -> ofComplement(head, depth);
            case "acl", "acl:relcl" -> ofNoun(verb, head, depth);
            default -> Optional.empty();
        };
    }

    private Optional<Actor> pronounOr(int noun) {
        return words.tag(noun).equals("PRP") || words.tag(noun).equals("DT")
                ? Optional.empty()
                : phrases.named(noun);
    }

    /// "urged Chad to leave and proposed talks": a finite verb is joined to the finite one.
    private int sameFooting(int verb, int head) {
        boolean finite = words.isFinite(verb) && words.tag(head).equals("VB");
        boolean inner = finite && parse.is(head, "xcomp", "ccomp", "advcl", "acl");
        return inner && words.isVerb(parse.head(head)) ? parse.head(head) : head;
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
            return phrases.named(noun);
        }
        if (words.tag(verb).equals("VB")) {
            for (int owner : parse.children(noun, "nmod:poss", "compound")) {
                return phrases.named(owner);
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
            if (phrases.caseOf(child).equals("by")) {
                return phrases.named(child);
            }
        }
        return Optional.empty();
    }

    /// On whom or with whom the verb acts; of a passive, its subject.
    ///
    /// @param plover type of the act: who gives something has the receiver for its other side, who
    ///   blames or meets has nobody just because it happens in his country
    Optional<Actor> object(int verb, String plover) {
        boolean giving = GIVING.contains(plover);
        if (isPassive(verb)) {
            for (int child : parse.children(verb, "nsubj:pass", "nsubj")) {
                return phrases.named(child);
            }
        }
        if (words.tag(verb).equals("VBN") && parse.is(verb, "acl")) {
            return phrases.named(parse.head(verb));
        }
        var receiver = giving ? receiver(verb) : Optional.<Actor>empty();
        if (receiver.isPresent()) {
            return receiver;
        }
        for (int child : parse.children(verb, "iobj", "obj", "obl", "xcomp", "ccomp")) {
            var actor = child > verb ? side(child, plover) : Optional.<Actor>empty();
            if (actor.isPresent()) {
                return actor;
            }
        }
        return Optional.empty();
    }

    /// "…, officials of Uganda said", "…after Chad had read it": who does something else is no
    /// object of this verb.
    boolean isSubjectOfAnother(Actor actor, int verb) {
        if (actor.isNobody() || actor.first() < verb) {
            return false;
        }
        for (int at = parse.top(actor.first(), actor.last() + 1);
                at != Parse.ROOT && at != verb;
                at = parse.head(at)) {
            boolean elsewhere = parse.is(at, "parataxis", "dep") || isOtherClause(at);
            boolean acts = parse.is(at, "nsubj") && !parse.isUnder(parse.head(at), verb);
            if (elsewhere || acts) {
                return true;
            }
        }
        return false;
    }

    /// "after Chad had read it", but not "called on Chad to read it".
    private boolean isOtherClause(int verb) {
        return parse.is(verb, "advcl")
                && parse.children(verb, "mark", "advmod").stream()
                        .anyMatch(mark -> CLAUSE_OPENERS.contains(words.word(mark)));
    }

    /// "described the talks", "the talks were held": the noun is what its sentence is about.
    boolean isDoneTo(int noun) {
        int head = parse.head(noun);
        return parse.is(noun, "nsubj:pass")
                || (parse.is(noun, "obj") && !OPEN.contains(words.lemma(head)));
    }

    /// Whose act a noun tells: "Chad's demand", "the withdrawal of French troops".
    Optional<Actor> owner(int noun) {
        for (int child : parse.children(noun, "nmod:poss", "compound", "amod", "nmod")) {
            boolean whose =
                    !parse.is(child, "nmod") || Set.of("by", "of").contains(phrases.caseOf(child));
            var actor = whose ? phrases.named(child).orElse(Actor.NOBODY) : Actor.NOBODY;
            boolean venue = actor.place() && parse.is(child, "compound", "amod");
            if (!actor.isNobody() && !venue) {
                return Optional.of(actor);
            }
        }
        return Optional.empty();
    }

    /// Whom the act that a noun tells is meant for: "the appeal to Chad".
    Optional<Actor> counterpart(int noun) {
        for (int child : parse.children(noun, "nmod")) {
            boolean side =
                    TOWARDS.contains(phrases.caseOf(child)) && !phrases.caseOf(child).equals("of");
            var actor = side ? phrases.anyUnder(child, false) : Optional.<Actor>empty();
            if (actor.isPresent()) {
                return actor;
            }
        }
        return Optional.empty();
    }

    /// Who gets what is given: "sent Chad a letter", "sent to Chad".
    Optional<Actor> receiver(int verb) {
        for (int child : parse.children(verb, "iobj", "obl")) {
            boolean gets = parse.is(child, "iobj") || phrases.caseOf(child).equals("to");
            var actor = gets ? phrases.anyUnder(child, false) : Optional.<Actor>empty();
            if (actor.isPresent()) {
                return actor;
            }
        }
        return Optional.empty();
    }

    /// What the words that hang on the verb say of the other side.
    private Optional<Actor> side(int word, String plover) {
        boolean blaming = BETWEEN_SIDES.contains(plover);
        return switch (parse.relation(word)) {
            case "xcomp" ->
                    words.isVerb(word) ? object(word, plover) : phrases.anyUnder(word, blaming);
            case "ccomp" ->
                    OF_CLAUSE.contains(plover)
                            ? subject(word).filter(actor -> !actor.isNobody())
                            : Optional.empty();
            case "obl" ->
                    TOWARDS.contains(phrases.caseOf(word))
                            ? phrases.anyUnder(word, blaming)
                            : Optional.empty();
            default -> phrases.anyUnder(word, blaming);
        };
    }
}
