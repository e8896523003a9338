package org.demarche.analysis.event.fact;

import org.demarche.analysis.event.word.Words;
import org.demarche.analysis.parse.Parse;

import java.util.Set;

/// Whether the text says that an act was done or will be: "closed the border", "said that it had
/// closed the border", and not "a plan to close the border", "wanted the border closed", "avoided
/// closing it".
final class Asserted {

    /// Verbs whose clause the text takes for true, or leaves to a speaker who does.
    private static final Set<String> TELLING =
            Set.of(
                    ("say tell state announce report confirm note add reveal acknowledge admit"
                         + " explain insist indicate show know learn recall declare stress"
                         + " emphasize emphasise agree decide find see mean remember realize"
                         + " realise recognize recognise write disclose inform remark reiterate"
                         + " conclude warn hear")
                            .split(" ", -1));

    /// Words that open a clause of what has been, or goes on.
    private static final Set<String> FACTUAL =
            Set.of(
                    ("after when as since while because although though where by following despite"
                                    + " in and")
                            .split(" ", -1));

    /// Verbs that an "-ing" continues without taking it back.
    private static final Set<String> GOING_ON =
            Set.of("begin", "start", "continue", "keep", "resume", "finish", "end", "spend");

    private static final Set<String> MIGHT =
            Set.of("would", "could", "may", "might", "should", "must", "'d", "ought");

    /// Nouns whose "that" tells what is so, and whose "to" tells what is planned.
    private static final Set<String> NEWS =
            Set.of("announcement", "statement", "news", "fact", "report", "declaration");

    private static final Set<String> PLANS =
            Set.of("plan", "decision", "intention", "agreement", "promise", "pledge");
    private static final Set<String> MEANT =
            Set.of(
                    ("plan proposal idea attempt effort bid way chance need desire hope wish"
                         + " ability right time reason opportunity option power threat request"
                         + " order call")
                            .split(" ", -1));

    private static final int NEAR = 6; // words from a verb to what it announces

    private static final Set<String> ANNOUNCING =
            Set.of("announce", "unveil", "make", "reach", "confirm", "declare", "sign");

    private static final Set<String> WHEN = Set.of("when", "once");

    private static final Set<String> STOPPING =
            Set.of("stop", "avoid", "consider", "halt", "quit", "suggest", "discuss", "oppose");

    private final Words words;
    private final Parse parse;

    Asserted(Words words, Parse parse) {
        this.words = words;
        this.parse = parse;
    }

    /// Whether every step from the word up to the sentence's main word leaves it told.
    boolean holds(int word) {
        if (isOnlyMeant(word)) {
            return false;
        }
        int at = parse.is(word, "cop", "aux", "aux:pass") ? parse.head(word) : word;
        while (parse.head(at) != Parse.ROOT) {
            if (!isTold(at)) {
                return false;
            }
            boolean known = parse.is(at, "acl") && words.tag(at).equals("VBN");
            if (known || parse.is(at, "acl:relcl")) {
                return true;
            }
            boolean inner = parse.is(at, "xcomp", "ccomp");
            at = parse.head(at);
            if (inner && isDoubtful(at)) {
                return false;
            }
        }
        return true;
    }

    private boolean isTold(int at) {
        int head = parse.head(at);
        return switch (parse.relation(at)) {
            case "ccomp" ->
                    words.isNoun(head)
                            ? isTelling(at, head)
                            : TELLING.contains(words.lemma(head)) || !isMarked(at);
            case "advcl" -> isFactual(at);
            case "acl" -> isTelling(at, head);
            case "xcomp" ->
                    words.isNoun(head)
                            ? isTelling(at, head)
                            : !isGerund(at) || GOING_ON.contains(words.lemma(head));
            case "csubj", "csubj:pass" -> words.isFinite(at);
            case "dep" -> !isGerund(at) || !STOPPING.contains(words.lemma(head));
            default -> !isGerund(at);
        };
    }

    /// "drew up a plan to close it", "an attempt to isolate it": the noun before "to" says what
    /// becomes of it.
    private boolean isOnlyMeant(int verb) {
        boolean infinitive = words.word(verb - 1).equals("to") && words.isNoun(verb - 2);
        if (!infinitive || !MEANT.contains(words.lemma(verb - 2))) {
            return false;
        }
        for (int i = verb - 3; i >= Math.max(0, verb - NEAR); i--) {
            if (words.isVerb(i)) {
                return !ANNOUNCING.contains(words.lemma(i));
            }
        }
        return true;
    }

    /// "would like to see it agree": what hangs on such a verb is no more than that.
    private boolean isDoubtful(int verb) {
        return parse.children(verb, "aux").stream().anyMatch(it -> MIGHT.contains(words.word(it)));
    }

    /// "the announcement that it withdraws", "announced a plan to withdraw", "the accord signed
    /// by", but not "a plan to withdraw", "the hope that it withdraws".
    private boolean isTelling(int clause, int noun) {
        if (!isMarked(clause)) {
            return !words.tag(clause).equals("VB");
        }
        if (words.tag(clause).equals("VB")) {
            int verb = parse.head(noun);
            return PLANS.contains(words.lemma(noun))
                    && verb != Parse.ROOT
                    && parse.is(noun, "obj")
                    && ANNOUNCING.contains(words.lemma(verb));
        }
        return NEWS.contains(words.lemma(noun));
    }

    /// "signing a deal has proved hard": the noun of a verb tells no act.
    private boolean isGerund(int at) {
        return words.tag(at).equals("VBG")
                && words.isVerb(at)
                && parse.children(at, "aux").isEmpty()
                && !parse.is(at, "conj", "parataxis", "root");
    }

    private boolean isMarked(int clause) {
        return !parse.children(clause, "mark", "case").isEmpty();
    }

    /// "after it had closed the border", "closing the border": but not "if", "until", "to close".
    private boolean isFactual(int clause) {
        boolean infinitive =
                words.tag(clause).equals("VB")
                        && parse.children(clause, "mark").stream()
                                .anyMatch(it -> words.word(it).equals("to"));
        boolean ahead = words.tag(clause).equals("VBZ") || words.tag(clause).equals("VBP");
        boolean awaited =
                ahead
                        && parse.children(clause, "mark", "advmod").stream()
                                .anyMatch(it -> WHEN.contains(words.word(it)));
        return !infinitive
                && !awaited
                && parse.children(clause, "mark", "case").stream()
                        .allMatch(it -> FACTUAL.contains(words.word(it)));
    }
}
