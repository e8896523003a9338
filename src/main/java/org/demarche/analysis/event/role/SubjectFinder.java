package org.demarche.analysis.event.role;

import org.demarche.analysis.event.actor.Actor;
import org.demarche.analysis.event.actor.Context;
import org.demarche.analysis.event.word.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// Finds who a verb's subject is: the actor that its clause begins with, or, of a verb that only
/// continues another, that one's.
final class SubjectFinder {

    private static final Set<String> OF_SUBJECT =
            Set.of(
                    ("of from between for among by that as if because while after when than before"
                         + " since although though whether with like unless until so on in"
                         + " throughout across inside near under at about")
                            .split(" ", -1));

    private static final Set<String> GROUP_NOUNS =
            Set.of(
                    ("country side group party leader state nation minister delegation "
                                    + "government two four three")
                            .split(" ", -1));

    private static final Set<String> OPENERS =
            Set.of("as", "after", "while", "because", "before", "since", "although", "if");

    private final Words words;
    private final List<Actor> actors;
    private final Context context;

    SubjectFinder(Words words, List<Actor> actors, Context context) {
        this.words = words;
        this.actors = actors;
        this.context = context;
    }

    Actor of(int verb) {
        return subject(verb, 0);
    }

    /// The actor that the verb's clause begins with; of a verb that only continues another ("and
    /// agreed", "to meet", "accusing"), that one's.
    private Actor subject(int verb, int depth) {
        int start = groupStart(verb);
        var left = nearestBefore(start);
        int previous = previousFinite(start - 1);
        boolean continues = continues(start, verb);
        if (!continues && isGroup(start - 1)) {
            return context.group();
        }
        if (!continues && isOtherSubject(start)) {
            return Actor.NOBODY;
        }
        if (left != null && (previous < left.first() || isRelative(start)) && !continues) {
            return left;
        }
        if (left != null && !continues && isClauseOpener(left)) {
            return left;
        }
        if (pronounBefore(start)) {
            return previous >= 0 && depth < 4 ? subject(previous, depth + 1) : pronoun(start);
        }
        if (previous >= 0 && depth < 4) {
            var inherited = subject(previous, depth + 1);
            return inherited.isNobody() && left != null ? left : inherited;
        }
        return left == null ? Actor.NOBODY : left;
    }

    private Actor pronoun(int start) {
        boolean many = words.word(start - 1).equals("they") && !context.group().isNobody();
        return many ? context.group() : context.last();
    }

    /// "the four countries", "both sides", "the group": those who were named together before.
    private boolean isGroup(int noun) {
        boolean sides = GROUP_NOUNS.contains(words.lemma(noun));
        var before = words.word(noun - 1);
        boolean pointed =
                before.equals("the") || before.equals("both") || words.tag(noun - 1).equals("CD");
        return sides && pointed && !context.group().isNobody();
    }

    /// "as the opposition threatened": a clause of its own whose subject is none of the actors.
    private boolean isOtherSubject(int start) {
        int first = start;
        while (first > 0 && isNounPhrase(first - 1)) {
            first--;
        }
        int opener = first - 1;
        boolean named = false;
        for (var actor : actors) {
            named |= actor.first() < start && actor.last() >= first;
        }
        return first < start
                && words.isNoun(start - 1)
                && !named
                && (OPENERS.contains(words.word(opener)) || words.tag(opener).equals("WRB"));
    }

    private boolean isNounPhrase(int place) {
        var tag = words.tag(place);
        return tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("DT")
                || tag.equals("CD")
                || tag.equals("POS")
                || tag.equals("PRP$");
    }

    private int groupStart(int verb) {
        int start = verb;
        while (start > 0) {
            var tag = words.tag(start - 1);
            boolean part = words.isAuxiliary(start - 1) || tag.startsWith("RB") || tag.equals("TO");
            if (!part) {
                break;
            }
            start--;
        }
        return start;
    }

    /// True for a verb that has no subject of its own: an infinitive, a participle, "and agreed".
    private boolean continues(int start, int verb) {
        boolean infinitive = false;
        for (int i = start; i < verb; i++) {
            infinitive |= words.tag(i).equals("TO");
        }
        var tag = words.tag(verb);
        boolean loose = start == verb && (tag.equals("VBG") || tag.equals("VB"));
        boolean coordinated = words.tag(start - 1).equals("CC");
        return infinitive || loose || coordinated;
    }

    private boolean isRelative(int start) {
        return words.tag(start - 1).startsWith("W");
    }

    /// "…said that Russia rejected": nothing but its own words stand between actor and verb.
    private boolean isClauseOpener(Actor actor) {
        var tag = words.tag(actor.first() - 1);
        return tag.equals("IN")
                || tag.equals(",")
                || tag.equals("DT")
                || tag.equals("``")
                || tag.isEmpty()
                || tag.equals("JJ")
                || tag.equals("NNP")
                || tag.equals("NN")
                || tag.equals("WRB")
                || tag.equals(":")
                || tag.startsWith("VB");
    }

    private boolean pronounBefore(int start) {
        return words.tag(start - 1).equals("PRP") || words.tag(start - 1).equals("EX");
    }

    private int previousFinite(int from) {
        for (int i = from; i >= 0; i--) {
            if (words.isFinite(i)) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Actor nearestBefore(int place) {
        Actor nearest = null;
        for (var actor : actors) {
            if (actor.last() < place && isSubjectLike(actor.preposition()) && !isPlaceOnly(actor)) {
                nearest = preferred(nearest, actor, place);
            }
        }
        return nearest;
    }

    private static boolean isSubjectLike(String preposition) {
        return preposition.isEmpty() || OF_SUBJECT.contains(preposition);
    }

    /// The head of a noun phrase is its subject, not what hangs on it by "of" or "with".
    private Actor preferred(@Nullable Actor earlier, Actor later, int place) {
        boolean hangs =
                Set.of("of", "from", "with", "for", "by", "between").contains(later.preposition());
        boolean near =
                earlier != null
                        && previousFinite(later.first()) < earlier.first()
                        && earlier.last() < place;
        return earlier != null && hangs && near ? earlier : later;
    }

    private boolean isPlaceOnly(Actor actor) {
        return (actor.preposition().equals("in") || actor.preposition().equals("on"))
                && !words.tag(actor.first() - 1).equals("IN");
    }
}
