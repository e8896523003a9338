package org.demarche.analysis.event.sense;

import org.demarche.analysis.event.word.EventPattern.Mark;
import org.demarche.analysis.event.word.Trigger;
import org.demarche.analysis.event.word.Words;
import org.demarche.analysis.parse.Parse;
import org.demarche.model.finding.EventStatus;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.Set;

/// Whether the act is told as a fact, a plan, a possibility, or something that was called off.
public final class StatusFinder {

    static final Set<String> WILL = Set.of("will", "'ll", "’ll", "shall", "wo");
    static final Set<String> MIGHT =
            Set.of(
                    "would", "could", "may", "might", "should", "must", "can", "'d", "’d", "ca",
                    "ought");
    private static final Set<String> PLANNING =
            Set.of(
                    ("plan agree intend expect schedule due set slate decide"
                                    + " promise vow pledge prepare ready poise about be")
                            .split(" ", -1));
    private static final Set<String> ACHIEVING =
            Set.of(
                    ("begin start manage proceed help go come travel try attempt decide vote opt"
                         + " order continue send dispatch force use arrive fly return move step act"
                         + " join")
                            .split(" ", -1));
    private static final Set<String> WISHING =
            Set.of(
                    ("demand insist request ask propose suggest hope wish fear urge"
                                    + " warn recommend threat possibility proposal insistence call"
                                    + " expect")
                            .split(" ", -1));
    static final Set<String> DENYING = Set.of("deny", "refute", "dispute");
    private static final Set<String> NEGATION =
            Set.of("not", "n't", "n’t", "never", "no", "neither", "nor", "without");
    private static final Set<String> VERBAL = Set.of("REJECT", "REQUEST", "ACCUSE", "null");
    private static final Set<String> TOPIC = Set.of("about", "of", "on", "over", "against");
    private static final Set<String> NOBODY = Set.of("nobody", "nothing", "none");
    private static final Set<String> ONLY_NAMED = Set.of("of", "for", "about", "from");
    private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless", "should");

    private final Words words;
    private final @Nullable Parse parse;

    /// @param parse null where the sentence has no tree
    public StatusFinder(Words words, @Nullable Parse parse) {
        this.words = words;
        this.parse = parse;
    }

    /// Empty when the sentence says that it did not happen, so that there is nothing to tell.
    public Optional<EventStatus> of(Trigger trigger) {
        if (isOfNothing(trigger)) {
            return Optional.empty();
        }
        if (trigger.pattern().is(Mark.PROMISED)) {
            return ofVerb(trigger.place())
                    .map(it -> it == EventStatus.HAPPENED ? EventStatus.PLANNED : it);
        }
        return trigger.pattern().noun()
                ? new NounStatus(words, parse, this::ofVerb).of(trigger.place())
                : ofVerb(trigger.place(), trigger.pattern().is(Mark.REFUSED));
    }

    /// "supplies no arms", "took no part in the talks"; a refusal needs its "no".
    private boolean isOfNothing(Trigger trigger) {
        if (VERBAL.contains(String.valueOf(trigger.pattern().plover()))) {
            return false;
        }
        for (int i = trigger.place() + 1; i < trigger.last(); i++) {
            if (NEGATION.contains(words.word(i))) {
                return true;
            }
        }
        return NOBODY.contains(words.word(trigger.last() + 1));
    }

    private Optional<EventStatus> ofVerb(int verb) {
        return ofVerb(verb, false);
    }

    /// @param refusal true when the words tell that it is refused: "will not lift the ban"
    private Optional<EventStatus> ofVerb(int verb, boolean refusal) {
        if (parse != null && continuesBare(parse, verb)) {
            return ofVerb(parse.head(verb), refusal);
        }
        if (parse != null && isUnreal(parse, words, verb)) {
            return Optional.empty();
        }
        boolean infinitive = false;
        var status = EventStatus.HAPPENED;
        for (int i = verb - 1; i >= Math.max(0, verb - 7); i--) {
            var lemma = words.lemma(i);
            if (NEGATION.contains(words.word(i)) && refusal) {
                return Optional.of(EventStatus.HAPPENED);
            }
            if (NEGATION.contains(words.word(i))) {
                return isDenied(verb) ? Optional.of(EventStatus.DENIED) : Optional.empty();
            }
            if (WILL.contains(words.word(i))) {
                return Optional.of(EventStatus.PLANNED);
            }
            if (isMight(words, i)) {
                return Optional.of(EventStatus.HYPOTHETICAL);
            }
            if (CONDITIONS.contains(lemma)) {
                return Optional.empty();
            }
            if (words.tag(i).equals("TO") && i >= verb - 2) {
                infinitive = true;
            } else if (infinitive) {
                boolean thought = i > 0 && isMight(words, i - 1);
                return isNegated(i) || thought ? Optional.empty() : ofInfinitive(governor(i));
            } else if (!words.isAuxiliary(i) && !words.tag(i).startsWith("RB")) {
                break;
            } else if (words.tag(verb).equals("VBG")
                    && lemma.equals("be")
                    && !words.tag(i).equals("VBD")) {
                status = EventStatus.ONGOING;
            }
        }
        if (words.tag(verb).equals("VB")
                && verb > 0
                && !words.isNoun(verb - 1)
                && !words.isHeadline()) {
            return Optional.empty();
        }
        if (isTopic(verb)) {
            return Optional.empty();
        }
        boolean named = words.tag(verb).equals("VBG") && ONLY_NAMED.contains(words.word(verb - 1));
        if (isConditional(verb) || named) {
            return Optional.empty();
        }
        return Optional.of(isWished(verb) ? EventStatus.HYPOTHETICAL : status);
    }

    /// "will close the border and recall its envoy": the second verb shares the first one's "will".
    private boolean continuesBare(Parse tree, int verb) {
        int head = tree.head(verb);
        return tree.is(verb, "conj")
                && head < verb
                && (words.tag(verb).equals("VB") || words.tag(verb).equals("VBP"))
                && words.tag(head).equals("VB")
                && tree.children(verb, "aux", "aux:pass", "nsubj", "mark").isEmpty();
    }

    /// "may", but not the month and not Mrs May.
    static boolean isMight(Words words, int place) {
        return MIGHT.contains(words.word(place)) && !words.tag(place).startsWith("NNP");
    }

    /// "did not try to shoot it down": what is not even tried is not told.
    private boolean isNegated(int governor) {
        for (int i = governor - 1; i >= Math.max(0, governor - 3); i--) {
            if (NEGATION.contains(words.word(i))) {
                return true;
            }
            if (!words.isAuxiliary(i) && !words.tag(i).startsWith("RB")) {
                return false;
            }
        }
        return false;
    }

    /// "Had Chad attacked, it would…": it did not.
    private static boolean isUnreal(Parse tree, Words words, int verb) {
        int had =
                tree.children(verb, "aux").stream()
                        .filter(aux -> words.word(aux).equals("had"))
                        .findFirst()
                        .orElse(-1);
        return had >= 0
                && tree.children(verb, "nsubj", "nsubj:pass").stream()
                        .anyMatch(subject -> subject > had);
    }

    /// "decided on Thursday to ease": what stands between is no governor.
    private String governor(int place) {
        for (int i = place; i >= Math.max(0, place - 7); i--) {
            var tag = words.tag(i);
            boolean aside =
                    tag.startsWith("NNP")
                            || tag.equals("IN")
                            || tag.equals("CD")
                            || tag.equals(",")
                            || tag.startsWith("RB")
                            || tag.equals("DT");
            if (!aside) {
                return words.lemma(i);
            }
        }
        return "";
    }

    /// "agreed to meet" is a plan, "continue to support" goes on; what is asked for, wished or
    /// demanded is told by that word, and is no act yet.
    private static Optional<EventStatus> ofInfinitive(String governor) {
        if (PLANNING.contains(governor)) {
            return Optional.of(EventStatus.PLANNED);
        }
        if (governor.equals("continue")) {
            return Optional.of(EventStatus.ONGOING);
        }
        return ACHIEVING.contains(governor) ? Optional.of(EventStatus.HAPPENED) : Optional.empty();
    }

    private boolean isDenied(int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            if (DENYING.contains(words.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    /// "asked about Chad arming itself", "fears of Chad attacking": a matter that is spoken of.
    private boolean isTopic(int verb) {
        if (!words.tag(verb).equals("VBG")) {
            return false;
        }
        int at = verb - 1;
        while (at > 0 && (words.isNoun(at) || words.tag(at).matches("DT|JJ|POS|PRP\\$?|RB"))) {
            at--;
        }
        return at < verb - 1 && TOPIC.contains(words.word(at));
    }

    /// "a demand that NATO rules out": said to be wanted, not to have happened.
    private boolean isWished(int verb) {
        for (int i = verb - 1; i >= Math.max(1, verb - 8); i--) {
            if (words.word(i).equals("that")) {
                return WISHING.contains(words.lemma(i - 1));
            }
        }
        return false;
    }

    /// "if Russia attacks": the condition opens the same clause.
    private boolean isConditional(int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 9); i--) {
            if (CONDITIONS.contains(words.word(i))) {
                return true;
            }
            if (words.tag(i).equals(",") || (words.isFinite(i) && !words.isAuxiliary(i))) {
                return false;
            }
        }
        return false;
    }
}
