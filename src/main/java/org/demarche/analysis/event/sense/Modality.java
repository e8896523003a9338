package org.demarche.analysis.event.sense;

import org.demarche.analysis.event.word.EventPattern;
import org.demarche.analysis.event.word.EventPattern.Mark;
import org.demarche.analysis.event.word.Trigger;
import org.demarche.analysis.event.word.Words;
import org.demarche.analysis.parse.Parse;
import org.demarche.model.finding.EventKind;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads acts that are only spoken of as what they are: "will lift" promises, "will not lift"
/// refuses, "would attack" threatens, "must withdraw" demands, and what somebody claims or weighs
/// is not told at all.
///
/// The kind that a reader sees stays that of the act; its PLOVER type and code become those of the
/// word that is given.
public final class Modality {

    private static final Set<String> INTENT = Set.of("will", "'ll", "’ll", "shall", "wo");
    private static final Set<String> REPORTED = Set.of("would", "'d", "’d");
    private static final Set<String> POSSIBLE = Set.of("may", "might", "could");
    private static final Set<String> UNABLE = Set.of("can", "ca");
    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never", "no");
    private static final Set<String> DUTY = Set.of("must");
    private static final Set<String> SPEECH =
            Set.of(
                    ("say tell state declare announce stress insist warn reiterate add assert vow"
                         + " conclude believe confirm promise pledge agree swear argue emphasize"
                         + " indicate maintain note decide demand reaffirm")
                            .split(" ", -1));

    /// Acts that do harm, with the code of threatening them.
    private static final Map<String, String> HOSTILE =
            Map.of(
                    "SANCTION", "131",
                    "COERCE", "132",
                    "PROTEST", "133",
                    "ASSAULT", "138",
                    "MOBILIZE", "138");

    /// Acts that do good, with the code of announcing them.
    private static final Map<String, String> FRIENDLY =
            Map.of(
                    "CONSULT", "036",
                    "SUPPORT", "032",
                    "COOPERATE", "031",
                    "AID", "033",
                    "CONCEDE", "035",
                    "RETREAT", "035",
                    "AGREE", "030");

    private static final EventPattern DEMAND =
            new EventPattern(
                    EventKind.DEMAND,
                    "REQUEST",
                    "100",
                    false,
                    List.of(),
                    Set.of(Mark.HEDGE, Mark.REPORTED));

    /// Words that open a clause which is told in its own right: "urged Chad to act after it had…".
    private static final Set<String> OWN_CLAUSE =
            Set.of("after", "before", "since", "as", "while", "when", "because", "although");

    private final Words words;
    private final @Nullable Parse parse;

    /// @param parse null where the sentence has no tree
    public Modality(Words words, @Nullable Parse parse) {
        this.words = words;
        this.parse = parse;
    }

    /// The triggers that tell something, each as what it is in this sentence.
    public List<Trigger> read(List<Trigger> triggers) {
        var said = new ArrayList<>(duties());
        triggers.stream().flatMap(trigger -> reproach(trigger).stream()).forEach(said::add);
        for (var trigger : triggers) {
            boolean spoken = said.stream().anyMatch(it -> it.place() == trigger.place());
            if (!spoken && !trigger.pattern().is(Mark.REPORTED)) {
                said.add(restated(trigger));
            }
        }
        said.sort(Comparator.comparingInt(Trigger::place));
        var told = new ArrayList<Trigger>();
        int hedge = -1;
        int veiled = -1;
        for (var trigger : said) {
            boolean free = trigger.place() > veiled || isApart(trigger.place(), hedge);
            if (free) {
                told.add(trigger);
            }
            if (veils(trigger) && free) {
                hedge = trigger.place();
                veiled = scopeEnd(trigger.last());
            }
        }
        return told;
    }

    /// Whether the word stands in a clause that says when or why what is hedged came about.
    private boolean isApart(int word, int hedge) {
        if (parse == null) {
            return false;
        }
        if (parse.isUnder(hedge, word)) {
            return isOwnClause(parse, hedge, word);
        }
        for (int at = word; at != Parse.ROOT && at != hedge; at = parse.head(at)) {
            if (opensOwn(parse, at) && at > hedge && !parse.isUnder(hedge, at)) {
                return true;
            }
        }
        return false;
    }

    /// "As Peru weighs its answer, Chad has closed the border": the hedge reaches its own clause
    /// only.
    private boolean isOwnClause(Parse tree, int hedge, int word) {
        for (int at = hedge; at != Parse.ROOT && at != word; at = tree.head(at)) {
            if (opensOwn(tree, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean opensOwn(Parse tree, int verb) {
        return tree.is(verb, "advcl")
                && tree.children(verb, "mark", "advmod").stream()
                        .anyMatch(mark -> OWN_CLAUSE.contains(words.word(mark)));
    }

    /// "the demand that it withdraw" speaks of a withdrawal, "the demand was rejected" does not.
    private boolean veils(Trigger trigger) {
        return trigger.pattern().is(Mark.HEDGE)
                && (!trigger.pattern().noun()
                        || Set.of("that", "to", "for").contains(words.word(trigger.last() + 1)));
    }

    /// What is hedged goes on to the end of the sentence, or to a verb that is joined by "and" and
    /// stands on the same footing as the hedge.
    private int scopeEnd(int last) {
        for (int i = last + 1; i < words.size(); i++) {
            boolean joined = words.tag(i - 1).equals("CC") && words.isFinite(i);
            if (joined || words.word(i).equals(";")) {
                return i - 1;
            }
        }
        return words.size();
    }

    /// "The minister said that Libya must hand them over" demands it of Libya.
    private List<Trigger> duties() {
        var found = new ArrayList<Trigger>();
        for (int i = 2; i < words.size(); i++) {
            int speech = DUTY.contains(words.word(i)) ? speechBefore(i) : -1;
            if (speech >= 0) {
                found.add(new Trigger(DEMAND, speech, Math.min(i + 1, words.size() - 1)));
            }
        }
        return found;
    }

    /// "He said that NATO had lost touch with reality" is told at the word of speech.
    private Optional<Trigger> reproach(Trigger trigger) {
        int speech = trigger.pattern().is(Mark.REPORTED) ? speechBefore(trigger.place()) : -1;
        return speech < 0
                ? Optional.empty()
                : Optional.of(new Trigger(trigger.pattern(), speech, trigger.place()));
    }

    private int speechBefore(int place) {
        for (int i = place - 1; i >= Math.max(0, place - 16); i--) {
            boolean told = words.isFinite(i) || words.lemma(i - 1).equals("have");
            if (SPEECH.contains(words.lemma(i)) && told) {
                return i;
            }
        }
        return -1;
    }

    private Trigger restated(Trigger trigger) {
        var pattern = trigger.pattern();
        var plover = pattern.plover();
        if (pattern.noun() || plover == null) {
            return trigger;
        }
        int modal = modal(trigger.place());
        if (modal < 0
                || words.tag(trigger.place()).equals("VBN") && isPast(modal, trigger.place())) {
            return trigger;
        }
        var other = other(pattern, modal, isNegated(modal, trigger.place()));
        return other == null ? trigger : new Trigger(other, trigger.place(), trigger.last());
    }

    private @Nullable EventPattern other(EventPattern pattern, int modal, boolean negated) {
        var kind = pattern.kind();
        var plover = pattern.plover();
        if (kind == null || plover == null) {
            return null;
        }
        var word = words.word(modal);
        boolean meant =
                INTENT.contains(word) || (REPORTED.contains(word) && speechBefore(modal) >= 0);
        boolean friendly = FRIENDLY.containsKey(plover);
        boolean refuses = meant || UNABLE.contains(word);
        if (refuses && negated && friendly) {
            return isConditional(modal)
                    ? pattern.refused(EventKind.DEMAND, "REQUEST", "105")
                    : pattern.refused(EventKind.REJECTION, "REJECT", "120");
        }
        if (negated || (!meant && !POSSIBLE.contains(word))) {
            return null;
        }
        if (meant && friendly) {
            return pattern.as(kind, "AGREE", FRIENDLY.getOrDefault(plover, "030"));
        }
        return friendly || !HOSTILE.containsKey(plover)
                ? null
                : pattern.as(kind, "THREATEN", HOSTILE.getOrDefault(plover, "130"));
    }

    /// "may have attacked" weighs what has been.
    private boolean isPast(int modal, int verb) {
        for (int i = modal + 1; i < verb; i++) {
            if (words.word(i).equals("have")) {
                return true;
            }
        }
        return false;
    }

    /// "will not lift the ban until…" demands what follows.
    private boolean isConditional(int modal) {
        for (int i = modal + 2; i < words.size(); i++) {
            if (words.word(i).equals("until") || words.word(i).equals("unless")) {
                return true;
            }
        }
        return false;
    }

    private int modal(int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 6); i--) {
            var word = words.word(i);
            if (INTENT.contains(word)
                    || REPORTED.contains(word)
                    || POSSIBLE.contains(word)
                    || UNABLE.contains(word)) {
                return i;
            }
            boolean inside =
                    words.isAuxiliary(i)
                            || words.tag(i).startsWith("RB")
                            || words.lemma(i).equals("continue")
                            || words.lemma(i).equals("start")
                            || words.lemma(i).equals("begin")
                            || words.tag(i).equals("TO");
            if (!inside) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isNegated(int modal, int verb) {
        for (int i = modal; i < verb; i++) {
            if (NOT.contains(words.word(i))) {
                return true;
            }
        }
        return false;
    }
}
