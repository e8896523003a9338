package org.demarche.analysis.event;

import org.demarche.model.finding.EventKind;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// Finds the actors on both sides of a trigger by their places in the clause. There is no parse:
/// verbs, prepositions and commas mark where the clause begins and ends.
final class RoleFinder {

    private static final Set<String> SURROUNDINGS =
            Set.of(
                    "in",
                    "at",
                    "near",
                    "inside",
                    "outside",
                    "within",
                    "during",
                    "after",
                    "before",
                    "since",
                    "across",
                    "through",
                    "around",
                    "under",
                    "as",
                    "amid",
                    "despite",
                    "because",
                    "while",
                    "until",
                    "beyond",
                    "according",
                    "along",
                    "throughout",
                    "over");
    private static final Set<String> OF_SUBJECT =
            Set.of(
                    "",
                    "of",
                    "from",
                    "between",
                    "for",
                    "among",
                    "by",
                    "that",
                    "as",
                    "if",
                    "because",
                    "while",
                    "after",
                    "when",
                    "than",
                    "before",
                    "since",
                    "although",
                    "though",
                    "whether",
                    "with",
                    "like",
                    "unless",
                    "until",
                    "so",
                    "on",
                    "in");
    private static final Set<String> GROUP_NOUNS =
            Set.of(
                    "country",
                    "side",
                    "group",
                    "party",
                    "leader",
                    "state",
                    "nation",
                    "minister",
                    "delegation",
                    "government",
                    "two",
                    "four",
                    "three");
    private static final Set<String> NEAR =
            Set.of("near", "around", "along", "on", "at", "against", "outside", "towards");
    private static final Set<String> TOPICS =
            Set.of(
                    "crisis",
                    "situation",
                    "conflict",
                    "issue",
                    "question",
                    "war",
                    "problem",
                    "matter",
                    "affair",
                    "election",
                    "dispute",
                    "process",
                    "program",
                    "programme");
    private static final Set<String> LIGHT =
            Set.of(
                    "hold",
                    "have",
                    "start",
                    "begin",
                    "open",
                    "launch",
                    "conduct",
                    "make",
                    "give",
                    "impose",
                    "announce",
                    "sign",
                    "resume",
                    "attend",
                    "lead",
                    "host",
                    "pay",
                    "continue",
                    "end",
                    "finish",
                    "join",
                    "be",
                    "lift",
                    "order",
                    "issue",
                    "carry",
                    "stage",
                    "send",
                    "approve");
    private static final Set<String> SIDES =
            Set.of(
                    "with", "to", "against", "on", "for", "from", "toward", "towards", "over",
                    "into", "at", "upon");

    private final Words words;
    private final List<Actor> actors;
    private final Context context;

    RoleFinder(Words words, List<Actor> actors, Context context) {
        this.words = words;
        this.actors = actors;
        this.context = context;
    }

    Roles find(Trigger trigger) {
        var roles = trigger.pattern().noun() ? ofNoun(trigger) : ofVerb(trigger);
        var shaped = trigger.pattern().turned() ? roles.turned() : roles;
        return trigger.pattern().mutual() ? mutual(shaped) : shaped;
    }

    /// "A and B met": each is on both sides.
    private static Roles mutual(Roles roles) {
        if (roles.target().isNobody() && roles.source().names().size() > 1) {
            return new Roles(roles.source(), roles.source());
        }
        if (roles.source().isNobody() && roles.target().names().size() > 1) {
            return new Roles(roles.target(), roles.target());
        }
        return roles;
    }

    private Roles ofVerb(Trigger trigger) {
        if (isPassive(trigger.place())) {
            return new Roles(agent(trigger.place()), subject(trigger.place(), 0));
        }
        var source = subject(trigger.place(), 0);
        var target = object(trigger.place(), source);
        return new Roles(source, target.isNobody() ? implied(trigger, source) : target);
    }

    /// Troops gather near somebody's border; aid without a receiver goes to whom the text has just
    /// spoken of as in need of it.
    private Actor implied(Trigger trigger, Actor source) {
        var kind = trigger.pattern().kind();
        if (kind == EventKind.AID && !context.inNeed().overlaps(source)) {
            return context.inNeed();
        }
        if (kind != EventKind.MOBILISATION) {
            return Actor.NOBODY;
        }
        for (var actor : actors) {
            boolean facing = NEAR.contains(actor.preposition()) && !actor.overlaps(source);
            if (facing && actor.first() > trigger.place()) {
                return actor;
            }
        }
        return Actor.NOBODY;
    }

    private boolean isPassive(int verb) {
        if (!words.tag(verb).equals("VBN")) {
            return false;
        }
        for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
            if (words.isVerb(i) || words.tag(i).equals("MD")) {
                return words.lemma(i).equals("be") || words.lemma(i).equals("get");
            }
            if (!words.tag(i).startsWith("RB")) {
                return words.word(verb + 1).equals("by");
            }
        }
        return false;
    }

    private Actor agent(int verb) {
        for (var actor : actors) {
            if (actor.first() > verb
                    && actor.first() <= verb + 14
                    && actor.preposition().equals("by")) {
                return actor;
            }
        }
        return Actor.NOBODY;
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
            if (actor.last() < place
                    && OF_SUBJECT.contains(actor.preposition())
                    && !isPlaceOnly(actor)) {
                nearest = preferred(nearest, actor, place);
            }
        }
        return nearest;
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

    /// The first actor after the verb in its clause that is more than a place or a time.
    private Actor object(int verb, Actor source) {
        int end = clauseEnd(verb);
        for (var actor : actors) {
            boolean inside =
                    actor.first() > verb
                            && actor.first() < end
                            && (actor.preposition().isEmpty() || !isTopic(actor));
            if (inside
                    && !SURROUNDINGS.contains(actor.preposition())
                    && !actor.equals(source)
                    && !actor.preposition().equals("by")) {
                return actor;
            }
        }
        return Actor.NOBODY;
    }

    /// "the Ukraine crisis" is a matter, not a side.
    private boolean isTopic(Actor actor) {
        return TOPICS.contains(words.lemma(actor.last() + 1));
    }

    private int clauseEnd(int verb) {
        for (int i = verb + 1; i < words.size(); i++) {
            boolean opens = words.isFinite(i) && !words.isAuxiliary(verb);
            boolean speech = words.word(i).equals("that") && words.tag(i).equals("IN");
            if (speech
                    && words.lemma(verb)
                            .matches(
                                    "say|warn|state|claim|declare|stress|insist|add|note|tell|report|announce|believe|confirm|explain|reveal|assert|remark")) {
                return i;
            }
            if (words.word(i).equals(";") || (opens && i > verb + 1)) {
                return subjectStart(i, verb);
            }
        }
        return words.size();
    }

    /// A later clause's subject belongs to it, unless it follows "that" or a bare verb of speech,
    /// where it is what the first verb speaks of.
    private int subjectStart(int finite, int verb) {
        for (int i = finite - 1; i > verb; i--) {
            var tag = words.tag(i);
            if (tag.equals(",") || tag.equals("CC") || tag.startsWith("W")) {
                return i;
            }
        }
        return finite;
    }

    private Roles ofNoun(Trigger trigger) {
        int noun = trigger.place();
        Actor source = Actor.NOBODY;
        Actor target = Actor.NOBODY;
        for (var actor : actors) {
            if (actor.last() < noun
                    && noun - actor.last() <= 5
                    && isInNounPhrase(actor.last(), noun)) {
                source = actor.place() && actor.last() == noun - 1 ? source : actor;
            } else if (actor.first() > noun
                    && actor.first() - noun <= 12
                    && actor.first() < clauseEnd(noun)) {
                var preposition = actor.preposition();
                if (Set.of("between", "among").contains(preposition)) {
                    return new Roles(actor, actor);
                } else if (Set.of("by", "of").contains(preposition) && source.isNobody()) {
                    source = actor;
                } else if (SIDES.contains(preposition) && target.isNobody() && !isTopic(actor)) {
                    target = actor;
                }
            }
        }
        if (source.isNobody()
                && target.isNobody()
                && trigger.pattern().mutual()
                && isDefinite(noun)) {
            return new Roles(context.group(), context.group());
        }
        if (trigger.pattern().further().isEmpty() && target.isNobody()) {
            target = demanded(noun);
        }
        return new Roles(source.isNobody() ? governor(noun) : source, target);
    }

    /// "the eight-hour talks": those between the group that was named before.
    private boolean isDefinite(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 5); i--) {
            if (words.word(i).equals("the")) {
                return true;
            }
        }
        return false;
    }

    /// "a demand that NATO rule out…": whoever is to do it.
    private Actor demanded(int noun) {
        if (!words.word(noun + 1).equals("that")) {
            return Actor.NOBODY;
        }
        for (var actor : actors) {
            if (actor.first() >= noun + 2 && actor.first() <= noun + 4) {
                return actor;
            }
        }
        return Actor.NOBODY;
    }

    private boolean isInNounPhrase(int from, int noun) {
        for (int i = from + 1; i < noun; i++) {
            var tag = words.tag(i);
            if (!tag.startsWith("NN")
                    && !tag.startsWith("JJ")
                    && !tag.equals("POS")
                    && !tag.equals("HYPH")
                    && !tag.equals("CD")
                    && !tag.equals("VBG")
                    && !tag.equals("VBN")) {
                return false;
            }
        }
        return true;
    }

    /// "France opened talks": the noun's actor is the subject of the verb before it.
    private Actor governor(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 6); i--) {
            if (words.isVerb(i)) {
                boolean light = LIGHT.contains(words.lemma(i));
                return light && !isPassive(i) ? subject(i, 0) : Actor.NOBODY;
            }
        }
        return Actor.NOBODY;
    }
}
