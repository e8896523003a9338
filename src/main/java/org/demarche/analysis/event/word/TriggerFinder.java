package org.demarche.analysis.event.word;

import org.demarche.analysis.event.word.EventPattern.Mark;
import org.demarche.model.finding.EventKind;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds the words of the lexicon in a sentence, each stretch once and by the pattern that asks for
/// the most words; of several, by that whose words stand closest.
public final class TriggerFinder {

    /// How many words may stand between two words of a pattern: "gave Ukraine three loans".
    private static final int GAP = 10;

    private static final int PARTICLE_GAP = 2;
    private static final Set<String> HARM =
            Set.of("SANCTION", "COERCE", "PROTEST", "ASSAULT", "MOBILIZE");
    private static final Set<String> CONTINUING =
            Set.of("resume", "continue", "start", "begin", "launch", "keep");
    private static final Set<String> GIVING_WAY = Set.of("agree", "offer", "consent", "propose");
    private static final Set<String> THOUGHTS =
            Set.of(
                    ("draft risk fear danger possibility prospect idea plan threat question chance"
                         + " proposal scenario hope principle lack absence end anniversary memory"
                         + " talk")
                            .split(" ", -1));
    private static final Set<String> DOCUMENTS =
            Set.of("statement", "report", "document", "figure", "letter", "video", "data", "poll");

    private final EventLexicon lexicon;

    public TriggerFinder(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    public List<Trigger> find(Words words) {
        var found = new ArrayList<Trigger>();
        for (int place = 0; place < words.size(); place++) {
            if (words.isAuxiliary(place)
                    && !words.lemma(place).equals("have")
                    && !words.lemma(place).equals("be")) {
                continue;
            }
            var trigger = at(words, place);
            if (trigger != null && !isCovered(found, place)) {
                found.removeIf(earlier -> isThingOf(words, trigger, earlier));
                boolean wider =
                        found.stream()
                                .filter(earlier -> isSaidTwice(trigger, earlier))
                                .allMatch(earlier -> weighs(trigger) >= weighs(earlier));
                if (wider) {
                    found.removeIf(earlier -> isSaidTwice(trigger, earlier));
                    found.add(trigger);
                }
            }
        }
        return found;
    }

    /// "drafts of a treaty", "the risk of war": what is not there yet.
    private static boolean isOnlyThought(Words words, int noun) {
        for (int i = noun - 1; i >= Math.max(1, noun - 4); i--) {
            boolean joined = words.tag(i - 1).equals("CC");
            if ((words.word(i).equals("of") || words.word(i).equals("for")) && !joined) {
                return THOUGHTS.contains(words.lemma(i - 1));
            }
            if (words.isVerb(i) || words.tag(i).equals(",")) {
                return false;
            }
        }
        return THOUGHTS.contains(words.lemma(noun - 1)) || words.lemma(noun + 1).equals("plan");
    }

    private static int weighs(Trigger trigger) {
        return trigger.pattern().weight();
    }

    /// "were put on alert" is one act, by whichever verb it is found.
    private static boolean isSaidTwice(Trigger trigger, Trigger earlier) {
        return earlier.last() == trigger.last()
                && !trigger.pattern().noun()
                && earlier.pattern().kind() == trigger.pattern().kind();
    }

    /// "The sanctions were lifted" tells of no sanctions.
    private static boolean isThingOf(Words words, Trigger trigger, Trigger earlier) {
        return earlier.pattern().noun()
                && !trigger.pattern().further().isEmpty()
                && trigger.last() == trigger.place()
                && earlier.place() >= trigger.place() - GAP
                && trigger.pattern().further().getFirst().contains(words.lemma(earlier.place()));
    }

    /// A word inside a wider pattern is no act of its own: "agreed to meet", "hold talks".
    private static boolean isCovered(List<Trigger> found, int place) {
        return found.stream()
                .anyMatch(
                        earlier ->
                                earlier.covers(place)
                                        && earlier.place() != place
                                        && isPartOf(earlier, place));
    }

    private static boolean isPartOf(Trigger earlier, int place) {
        return place == earlier.last()
                || earlier.pattern().further().isEmpty()
                || earlier.pattern().infinitive();
    }

    private @Nullable Trigger at(Words words, int place) {
        List<EventPattern> patterns = List.of();
        boolean ofPaper =
                words.tag(place).equals("VBN") && DOCUMENTS.contains(words.lemma(place - 1));
        if (words.isVerb(place)
                && (isPerfect(words, place) || ofPaper || words.tag(place - 1).equals("HYPH"))) {
            return null;
        }
        if (words.isVerb(place)) {
            patterns = lexicon.verb(words.lemma(place));
        } else if (words.isNoun(place)
                && (words.isHeadline() || place == 0 || !words.tag(place).equals("NNP"))) {
            patterns = isOnlyThought(words, place) ? List.of() : lexicon.noun(words.lemma(place));
        }
        Trigger best = null;
        for (var pattern : patterns) {
            if (best != null && pattern.weight() < best.pattern().weight()) {
                break;
            }
            int last = fit(pattern, words, place);
            if (last >= 0 && (best == null || last < best.last())) {
                best = whole(pattern, words, place, last);
            }
        }
        return best;
    }

    /// "agreed to lift the ban" is one act, with all its words; whoever plans to attack does not
    /// promise but threaten.
    private Trigger whole(EventPattern pattern, Words words, int place, int last) {
        if (!pattern.infinitive() || !"AGREE".equals(pattern.plover())) {
            return new Trigger(pattern, place, last);
        }
        var act = at(words, CONTINUING.contains(words.lemma(last)) ? last + 1 : last);
        boolean harm = act != null && HARM.contains(String.valueOf(act.pattern().plover()));
        boolean threat = harm && !GIVING_WAY.contains(words.lemma(place));
        return new Trigger(
                threat ? pattern.as(EventKind.THREAT, "THREATEN", "130") : pattern,
                place,
                act == null || act.pattern().kind() == null ? last : act.last());
    }

    /// "has met": nothing is had.
    private static boolean isPerfect(Words words, int place) {
        int next = words.tag(place + 1).startsWith("RB") ? place + 2 : place + 1;
        return words.lemma(place).equals("have")
                && (words.tag(next).equals("VBN") || words.tag(next + 1).equals("VBN"));
    }

    /// Where the pattern's last word stands; -1 when it does not fit.
    private static int fit(EventPattern pattern, Words words, int place) {
        int at = place;
        boolean visit = pattern.kind() == EventKind.VISIT;
        boolean met = pattern.kind() == EventKind.MEETING && words.lemma(place).equals("meet");
        if ((visit || met) && isPassive(words, place)) {
            return -1;
        }
        for (var choice : pattern.further()) {
            int next = next(choice, words, at);
            boolean thing = visit && EventPattern.isParticle(choice) && hasThing(words, at, next);
            if (next < 0 || thing) {
                boolean last = choice.equals(pattern.further().getLast());
                return last && !thing ? before(choice, words, place, at) : -1;
            }
            at = next;
        }
        if (pattern.is(Mark.OBJECT) && !leadsToThing(words, place)) {
            return -1;
        }
        return pattern.infinitive()
                ? infinitive(words, at, pattern.kind() == EventKind.DEMAND)
                : at;
    }

    /// "returned the prisoners", "was returned": something is done to a thing.
    private static boolean leadsToThing(Words words, int verb) {
        var next = words.tag(verb + 1);
        boolean passive = words.tag(verb).equals("VBN") && words.lemma(verb - 1).equals("be");
        return passive
                || next.startsWith("NN")
                || next.startsWith("JJ")
                || next.equals("DT")
                || next.equals("CD")
                || next.equals("RB")
                || next.equals("PRP$");
    }

    private static int next(Set<String> choice, Words words, int from) {
        boolean particle = EventPattern.isParticle(choice);
        int end = Math.min(words.size() - 1, from + 1 + (particle ? PARTICLE_GAP : GAP));
        for (int i = from + 1; i <= end; i++) {
            boolean clause = i > from + 1 && words.isFinite(i);
            if (!clause && isOneOf(choice, words, i)) {
                return i;
            }
            boolean other = !particle && words.tag(i).equals("TO") && isOtherAct(choice, words, i);
            if (other
                    || words.isFinite(i)
                    || words.word(i).equals(";")
                    || (particle && words.tag(i).equals(","))) {
                return -1;
            }
        }
        return -1;
    }

    /// "offered to send troops to help": what stands behind another verb is that verb's.
    private static boolean isOtherAct(Set<String> choice, Words words, int to) {
        int verb = words.tag(to + 1).startsWith("RB") ? to + 2 : to + 1;
        return words.tag(verb).equals("VB") && !isOneOf(choice, words, verb);
    }

    /// "troops" and "arms" are their own dictionary forms to the tagger.
    private static boolean isOneOf(Set<String> choice, Words words, int place) {
        var word = words.word(place);
        boolean plural = words.isNoun(place) && word.length() > 3 && word.endsWith("s");
        return choice.contains(words.lemma(place))
                || choice.contains(word)
                || (plural && choice.contains(word.substring(0, word.length() - 1)));
    }

    private static boolean isPassive(Words words, int verb) {
        return words.tag(verb).equals("VBN")
                && (words.lemma(verb - 1).equals("be") || words.lemma(verb - 2).equals("be"));
    }

    /// "returned two paintings to": something is moved, nobody travels.
    private static boolean hasThing(Words words, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (words.isNoun(i) || words.tag(i).equals("PRP")) {
                return true;
            }
        }
        return false;
    }

    /// "the sanctions were lifted": of a passive the thing stands before the verb.
    ///
    /// @param last where the words that came before this one end: "called off"
    private static int before(Set<String> choice, Words words, int verb, int last) {
        if (!isPassive(words, verb) || EventPattern.isParticle(choice)) {
            return -1;
        }
        for (int i = verb - 1; i >= Math.max(0, verb - GAP); i--) {
            if (words.isNoun(i) && isOneOf(choice, words, i)) {
                return last;
            }
        }
        return -1;
    }

    private static int infinitive(Words words, int from, boolean withObject) {
        int reach = withObject ? GAP : 2;
        for (int i = from + 1; i <= from + reach && i + 1 < words.size(); i++) {
            if (words.isFinite(i) || words.word(i).equals("that")) {
                return -1;
            }
            if (words.tag(i).equals("TO") || words.word(i).equals("to")) {
                int verb = words.tag(i + 1).startsWith("RB") ? i + 2 : i + 1;
                return words.isVerb(verb) ? verb : -1;
            }
        }
        return -1;
    }
}
