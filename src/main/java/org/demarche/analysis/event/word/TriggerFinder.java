package org.demarche.analysis.event.word;

import org.demarche.model.finding.EventKind;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds the words of the lexicon in a sentence, each stretch once and by the pattern that asks for
/// the most words; of several, by that whose words stand closest.
public final class TriggerFinder {

    private static final Set<String> HARM =
            Set.of("SANCTION", "COERCE", "PROTEST", "ASSAULT", "MOBILIZE");
    private static final Set<String> CONTINUING =
            Set.of("resume", "continue", "start", "begin", "launch", "keep");
    private static final Set<String> GIVING_WAY = Set.of("agree", "offer", "consent", "propose");
    private static final Set<String> PLANS =
            Set.of(
                    "plan",
                    "intend",
                    "agree",
                    "promise",
                    "vow",
                    "pledge",
                    "undertake",
                    "due",
                    "set");
    static final Set<String> THOUGHTS =
            Set.of(
                    ("draft risk fear danger possibility prospect idea plan threat question chance"
                         + " proposal scenario hope principle lack absence end anniversary memory"
                         + " talk")
                            .split(" ", -1));
    private static final Set<String> DOCUMENTS =
            Set.of("statement", "report", "document", "figure", "letter", "video", "data", "poll");

    private final EventLexicon lexicon;

    /// @param lexicon which words tell acts
    public TriggerFinder(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// In reading order, none inside another.
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
                && earlier.place() >= trigger.place() - PatternFit.GAP
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
            int last = PatternFit.last(pattern, words, place);
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
        var kind = act == null ? null : act.pattern().kind();
        if (threat || act == null || kind == null) {
            var meant = threat ? pattern.as(EventKind.THREAT, "THREATEN", "130") : pattern;
            return new Trigger(meant, place, act == null || kind == null ? last : act.last());
        }
        boolean plan = PLANS.contains(words.lemma(place)) || PLANS.contains(words.word(place + 1));
        boolean promise = plan && !harm && act.pattern().plover() != null;
        return new Trigger(
                promise ? pattern.promised(kind, pattern.cameo()) : pattern, place, act.last());
    }

    /// "has met": nothing is had.
    private static boolean isPerfect(Words words, int place) {
        int next = words.tag(place + 1).startsWith("RB") ? place + 2 : place + 1;
        return words.lemma(place).equals("have")
                && (words.tag(next).equals("VBN") || words.tag(next + 1).equals("VBN"));
    }
}
