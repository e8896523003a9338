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

    private static final Set<String> WILL = Set.of("will", "'ll", "’ll", "shall", "wo");
    private static final Set<String> MIGHT =
            Set.of(
                    "would", "could", "may", "might", "should", "must", "can", "'d", "’d", "ca",
                    "ought");
    private static final Set<String> PLANNING =
            Set.of(
                    ("plan agree intend expect schedule due set slate decide"
                                    + " promise vow pledge prepare ready poise about be")
                            .split(" ", -1));
    private static final Set<String> CALLING_OFF =
            Set.of("cancel postpone scrap call shelve abandon suspend skip delay".split(" ", -1));
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
    private static final Set<String> DENYING = Set.of("deny", "refute", "dispute");
    private static final Set<String> NEGATION =
            Set.of("not", "n't", "n’t", "never", "no", "neither", "nor", "without");
    private static final Set<String> VERBAL = Set.of("REJECT", "REQUEST", "ACCUSE", "null");
    private static final Set<String> NOBODY = Set.of("nobody", "nothing", "none");
    private static final Set<String> ONLY_NAMED = Set.of("of", "for", "about");
    private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless", "should");

    private final Words words;
    private final @Nullable Parse parse;

    public StatusFinder(Words words, @Nullable Parse parse) {
        this.words = words;
        this.parse = parse;
    }

    /// Empty when the sentence says that it did not happen, so that there is nothing to tell.
    public Optional<EventStatus> of(Trigger trigger) {
        if (isOfNothing(trigger)) {
            return Optional.empty();
        }
        return trigger.pattern().noun()
                ? ofNoun(trigger.place())
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
            if (MIGHT.contains(words.word(i))) {
                return Optional.of(EventStatus.HYPOTHETICAL);
            }
            if (CONDITIONS.contains(lemma)) {
                return Optional.empty();
            }
            if (words.tag(i).equals("TO") && i >= verb - 2) {
                infinitive = true;
            } else if (infinitive) {
                return ofInfinitive(governor(i));
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

    private Optional<EventStatus> ofNoun(int noun) {
        var ahead = parse == null ? Optional.<EventStatus>empty() : ofPredicate(parse, noun);
        if (ahead.isPresent()) {
            return ahead;
        }
        for (int i = noun - 1; i >= Math.max(0, noun - 7); i--) {
            var lemma = words.lemma(i);
            if (words.word(i).equals("no") || words.word(i).equals("any")) {
                return Optional.empty();
            }
            if (lemma.matches(
                    "planned|upcoming|forthcoming|future|next|further|scheduled|proposed|plan|upcome|schedule")) {
                return Optional.of(EventStatus.PLANNED);
            }
            if (lemma.matches("possible|potential|feared|alleged|imminent|hypothetical")) {
                return Optional.of(EventStatus.HYPOTHETICAL);
            }
            if (words.isVerb(i) && !words.isAuxiliary(i)) {
                return Optional.of(governed(i));
            }
        }
        for (int i = noun + 1; i <= Math.min(words.size() - 1, noun + 8); i++) {
            if (WILL.contains(words.word(i))) {
                return Optional.of(EventStatus.PLANNED);
            }
            if (MIGHT.contains(words.word(i))) {
                return Optional.of(EventStatus.HYPOTHETICAL);
            }
            if (words.isVerb(i) && !words.isAuxiliary(i)) {
                return Optional.of(
                        CALLING_OFF.contains(words.lemma(i)) && isCallOff(i)
                                ? EventStatus.CANCELLED
                                : EventStatus.HAPPENED);
            }
        }
        return Optional.of(EventStatus.HAPPENED);
    }

    /// "warned that an invasion would cost it dear": what the noun's own verb says of it.
    private Optional<EventStatus> ofPredicate(Parse tree, int noun) {
        if (!tree.is(noun, "nsubj", "nsubj:pass")) {
            return Optional.empty();
        }
        for (int aux : tree.children(tree.head(noun), "aux")) {
            if (MIGHT.contains(words.word(aux))) {
                return Optional.of(EventStatus.HYPOTHETICAL);
            }
            if (WILL.contains(words.word(aux))) {
                return Optional.of(EventStatus.PLANNED);
            }
        }
        return Optional.empty();
    }

    private EventStatus governed(int verb) {
        if (CALLING_OFF.contains(words.lemma(verb)) && isCallOff(verb)) {
            return EventStatus.CANCELLED;
        }
        if (DENYING.contains(words.lemma(verb))) {
            return EventStatus.DENIED;
        }
        return ofVerb(verb).orElse(EventStatus.HYPOTHETICAL);
    }

    /// "call" calls off only with "off".
    private boolean isCallOff(int verb) {
        if (!words.lemma(verb).equals("call")) {
            return true;
        }
        return words.word(verb + 1).equals("off") || words.word(verb + 2).equals("off");
    }

    private boolean isDenied(int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            if (DENYING.contains(words.lemma(i))) {
                return true;
            }
        }
        return false;
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
