package org.demarche.analysis.event.sense;

import org.demarche.analysis.event.word.Words;
import org.demarche.analysis.parse.Parse;
import org.demarche.model.finding.EventStatus;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/// Whether what a noun tells has happened: "planned talks", "the summit was called off".
final class NounStatus {

    private static final Set<String> CALLING_OFF =
            Set.of("cancel postpone scrap call shelve abandon suspend skip delay".split(" ", -1));

    private static final Set<String> PROPOSING =
            Set.of("propose", "suggest", "demand", "seek", "want", "need", "request", "advocate");

    private static final Set<String> ELSEWHERE =
            Set.of("outside", "beyond", "without", "despite", "instead", "unlike");

    private final Words words;
    private final @Nullable Parse parse;
    private final IntFunction<Optional<EventStatus>> ofVerb;

    /// @param ofVerb the standing of a verb, by its place
    NounStatus(Words words, @Nullable Parse parse, IntFunction<Optional<EventStatus>> ofVerb) {
        this.words = words;
        this.parse = parse;
        this.ofVerb = ofVerb;
    }

    Optional<EventStatus> of(int noun) {
        if (parse != null && isElsewhere(parse, noun)) {
            return Optional.empty();
        }
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
            if (StatusFinder.WILL.contains(words.word(i))) {
                return Optional.of(EventStatus.PLANNED);
            }
            if (StatusFinder.isMight(words, i)) {
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

    /// "settled outside the talks".
    private boolean isElsewhere(Parse tree, int noun) {
        return tree.children(noun, "case").stream()
                .anyMatch(it -> ELSEWHERE.contains(words.word(it)));
    }

    /// "warned that an invasion would cost it dear": what the noun's own verb says of it.
    private Optional<EventStatus> ofPredicate(Parse tree, int noun) {
        if (!tree.is(noun, "nsubj", "nsubj:pass")) {
            return Optional.empty();
        }
        for (int aux : tree.children(tree.head(noun), "aux")) {
            if (StatusFinder.isMight(words, aux)) {
                return Optional.of(EventStatus.HYPOTHETICAL);
            }
            if (StatusFinder.WILL.contains(words.word(aux))) {
                return Optional.of(EventStatus.PLANNED);
            }
        }
        return Optional.empty();
    }

    private EventStatus governed(int verb) {
        if (CALLING_OFF.contains(words.lemma(verb)) && isCallOff(verb)) {
            return EventStatus.CANCELLED;
        }
        if (StatusFinder.DENYING.contains(words.lemma(verb))) {
            return EventStatus.DENIED;
        }
        if (PROPOSING.contains(words.lemma(verb))) {
            return EventStatus.HYPOTHETICAL;
        }
        return ofVerb.apply(verb).orElse(EventStatus.HYPOTHETICAL);
    }

    /// "call" calls off only with "off".
    private boolean isCallOff(int verb) {
        if (!words.lemma(verb).equals("call")) {
            return true;
        }
        return words.word(verb + 1).equals("off") || words.word(verb + 2).equals("off");
    }
}
