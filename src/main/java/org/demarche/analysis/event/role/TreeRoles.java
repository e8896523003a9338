package org.demarche.analysis.event.role;

import org.demarche.analysis.event.actor.Actor;
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

    private static final Set<String> UPON = Set.of("on", "upon", "against");

    /// PLOVER types of acts whose other side acts in the clause: "demanded that Chad leave".
    private static final Set<String> OF_CLAUSE = Set.of("REQUEST", "ACCUSE", "THREATEN", "null");

    /// PLOVER types of acts that concern another side and not the country where it happens.
    private static final Set<String> BETWEEN_SIDES = Set.of("ACCUSE", "CONSULT");

    /// PLOVER types of acts that speak of what another side does.
    private static final Set<String> JUDGING = Set.of("ACCUSE", "SUPPORT", "REJECT");

    /// PLOVER types of acts by which something goes from one to the other.
    static final Set<String> GIVING = Set.of("AID", "COOPERATE", "AGREE", "CONCEDE", "MOBILIZE");

    private final Words words;
    private final Parse parse;
    private final TreePhrases phrases;
    private final TreeClauses clauses;

    TreeRoles(Words words, Parse parse, List<Actor> actors) {
        this.words = words;
        this.parse = parse;
        this.clauses = new TreeClauses(words, parse);
        this.phrases = new TreePhrases(words, parse, actors);
    }

    /// In which clause an actor stands.
    TreeClauses clauses() {
        return clauses;
    }

    /// Whether the verb is in the passive voice, as far as the tree tells.
    boolean isPassive(int verb) {
        return !parse.children(verb, "nsubj:pass", "aux:pass").isEmpty();
    }

    /// "the athletes killed in Chad": a passive without its "were".
    boolean isReduced(int verb) {
        return words.tag(verb).equals("VBN")
                && parse.is(verb, "acl")
                && (parse.children(verb, "obj").isEmpty() || !agent(verb).equals(Optional.empty()));
    }

    /// Who does it.
    Optional<Actor> subject(int verb) {
        return subject(verb, 0);
    }

    /// Whoever is named in the phrase of the subject: "negotiators from Chad and Mali".
    Optional<Actor> inSubject(int verb) {
        return parse.children(verb, "nsubj", "nsubj:pass").stream()
                .flatMap(child -> phrases.anyUnder(child, false).stream())
                .findFirst();
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
        if (words.tag(verb).equals("VBG") || words.tag(verb).equals("VBN")) {
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
        if (isPassive(verb)) {
            for (int child : parse.children(verb, "nsubj:pass", "nsubj")) {
                return phrases.named(child);
            }
        }
        if (words.tag(verb).equals("VBN") && parse.is(verb, "acl")) {
            return phrases.named(parse.head(verb));
        }
        var receiver = GIVING.contains(plover) ? receiver(verb) : Optional.<Actor>empty();
        if (receiver.isPresent()) {
            return receiver;
        }
        var author = JUDGING.contains(plover) ? author(verb) : Optional.<Actor>empty();
        if (author.isPresent()) {
            return author;
        }
        for (int child : parse.children(verb, "iobj", "obj", "obl", "xcomp", "ccomp")) {
            var actor =
                    child > verb && !phrases.isTopic(verb, child)
                            ? side(child, plover)
                            : Optional.<Actor>empty();
            if (actor.isPresent()) {
                return actor;
            }
        }
        return Optional.empty();
    }

    /// "ordered Chadian officials to leave": who is to do it, and not whose staff it is.
    Optional<Actor> told(int verb) {
        if (isPassive(verb)) {
            return parse.children(verb, "nsubj:pass").stream().findFirst().flatMap(phrases::named);
        }
        return parse.children(verb, "obj", "iobj", "obl").stream()
                .filter(child -> child > verb)
                .findFirst()
                .flatMap(phrases::named);
    }

    /// "condemned an attack by Chad on Mali": whoever did what is judged.
    private Optional<Actor> author(int verb) {
        for (int thing : parse.children(verb, "obj")) {
            for (int child : parse.children(thing, "nmod")) {
                var actor = phrases.named(child);
                boolean by = phrases.caseOf(child).equals("by");
                if (by && actor.filter(it -> !it.isNobody()).isPresent()) {
                    return actor;
                }
            }
        }
        return Optional.empty();
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

    /// "Sanctions were imposed on Chad": whom a passive leads to.
    Actor towards(int verb) {
        return parse.children(verb, "obl").stream()
                .filter(child -> child > verb && UPON.contains(phrases.caseOf(child)))
                .flatMap(child -> phrases.anyUnder(child, false).stream())
                .findFirst()
                .orElse(Actor.NOBODY);
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

    /// Whether the preposition leads to the other side: "met with Chad", but not "met at the
    /// request of Chad".
    private boolean leadsOn(int noun, String plover) {
        var preposition = phrases.caseOf(noun);
        return TOWARDS.contains(preposition)
                && !(plover.equals("CONSULT") && preposition.equals("at"));
    }

    /// "negotiates for Iran".
    private boolean isOwnSide(int noun, String plover) {
        return plover.equals("CONSULT") && phrases.caseOf(noun).equals("for");
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
                    leadsOn(word, plover) && !isOwnSide(word, plover)
                            ? phrases.anyUnder(word, blaming)
                            : Optional.empty();
            default -> phrases.anyUnder(word, blaming);
        };
    }
}
