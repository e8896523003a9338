package org.demarche.analysis.event.role;

import org.demarche.analysis.event.actor.Actor;
import org.demarche.analysis.event.word.Words;
import org.demarche.analysis.parse.Parse;

import java.util.Optional;
import java.util.Set;

/// Tells in which clause of a sentence an actor stands: who acts in another clause, or is only
/// spoken of in one, is no side of this verb.
final class TreeClauses {

    private static final int DEPTH = 6;

    private static final Set<String> OPEN =
            Set.of(
                    "propose", "suggest", "demand", "offer", "want", "urge", "seek", "reject",
                    "refuse");

    private static final Set<String> CLAUSE_OPENERS =
            Set.of(
                    ("after before since as while when because although though if unless until"
                                    + " where once")
                            .split(" ", -1));

    private final Words words;
    private final Parse parse;

    TreeClauses(Words words, Parse parse) {
        this.words = words;
        this.parse = parse;
    }

    /// "thanked him", "met them": whom a pronoun means was named before.
    Optional<String> objectPronoun(int verb) {
        return parse.children(verb, "obj", "iobj").stream()
                .filter(child -> words.tag(child).equals("PRP"))
                .findFirst()
                .map(words::word);
    }

    /// Whether something is done to anything: "fight rebels", and not "fight" alone.
    boolean hasThing(int verb) {
        return words.isVerb(verb) && !parse.children(verb, "obj").isEmpty();
    }

    /// Whether some verb's subject is this actor itself.
    boolean isSubject(Actor actor) {
        return parse.is(parse.top(actor.first(), actor.last() + 1), "nsubj", "nsubj:pass");
    }

    /// "reaffirmed that Taiwan is…", "rejected the idea that France had failed": only spoken of.
    boolean isInClauseOf(Actor actor, int verb) {
        if (actor.isNobody() || actor.first() < verb) {
            return false;
        }
        for (int at = parse.top(actor.first(), actor.last() + 1);
                at != Parse.ROOT && at != verb;
                at = parse.head(at)) {
            boolean that = parse.children(at, "mark").stream().anyMatch(this::opensThat);
            if (parse.is(at, "ccomp", "acl", "advcl") && that) {
                return true;
            }
        }
        return false;
    }

    private boolean opensThat(int mark) {
        return Set.of("that", "whether", "if").contains(words.word(mark));
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
}
