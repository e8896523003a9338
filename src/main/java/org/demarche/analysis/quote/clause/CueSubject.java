package org.demarche.analysis.quote.clause;

import java.util.Optional;

/// Finds who does what a verb tells: the noun phrase before it, also over asides and over other
/// verbs of the same subject.
public final class CueSubject {

    private static final int MOST_ASIDES = 3;
    private static final int LONGEST_CHAIN = 9;

    private CueSubject() {}

    /// Whoever says, thinks or does what the verb at `verb` tells.
    public static Optional<NounPhrase> of(SentenceWords words, int verb) {
        int start = groupStart(words, verb);
        if (words.word(start - 1).equals("to")) {
            return governor(words, start - 1);
        }
        int first = start;
        while (first < verb && words.isAdverb(first)) {
            first++;
        }
        var pos = words.pos(first);
        if (pos.equals("VBG")) {
            return words.isNoun(start - 1)
                    ? NounPhrase.endingAt(words, start).flatMap(p -> issuer(words, p))
                    : ofMainVerb(words, start);
        }
        if (pos.equals("VB")) {
            var shared = joined(words, first);
            return shared.isEmpty() && words.isNoun(start - 1) ? before(words, start) : shared;
        }
        if (pos.equals("VBN") && !words.pos(start - 1).startsWith("CC")) {
            return before(words, start);
        }
        return words.pos(start - 1).equals("CC") ? joined(words, first) : before(words, start);
    }

    /// Whoever gives out what speaks: X in "X released a statement saying"; else the phrase itself.
    private static Optional<NounPhrase> issuer(SentenceWords words, NounPhrase phrase) {
        int verb = phrase.from() - 1;
        if (words.pos(verb).equals("RP")) {
            verb--;
        }
        boolean gives = words.isVerb(verb) && VerbKinds.ISSUES.contains(words.lemma(verb));
        return gives ? of(words, verb).or(() -> Optional.of(phrase)) : Optional.of(phrase);
    }

    /// Whoever is named right after the words that a verb of saying gives to them, however much is
    /// told of them before it: `"…," N, a lawyer who lives in Bonn, said`.
    public static Optional<NounPhrase> afterQuote(SentenceWords words, int verb) {
        int last = verb - 1;
        while (last >= 0 && !words.quoted().get(last)) {
            last--;
        }
        int from = last + 1;
        while (from < verb && words.isMark(from)) {
            from++;
        }
        return last < 0 || from >= verb
                ? Optional.empty()
                : NounPhrase.startingAt(words, from, true)
                        .filter(p -> p.to() <= verb && Asides.areAsides(words, p.to(), verb));
    }

    /// Whoever does what the sentence's main verb before `end` tells.
    public static Optional<NounPhrase> main(SentenceWords words, int end) {
        return ofMainVerb(words, end);
    }

    /// Start of "has not yet said".
    public static int groupStart(SentenceWords words, int verb) {
        int start = verb;
        while (words.isAdverb(start - 1) || words.isAuxiliary(start - 1)) {
            start--;
        }
        return start;
    }

    /// Whether the verb is told of its object: "was criticised".
    public static boolean isPassive(SentenceWords words, int verb) {
        if (!words.pos(verb).equals("VBN") && !words.pos(verb).equals("VBD")) {
            return false;
        }
        for (int i = verb - 1; words.isAdverb(i) || words.isAuxiliary(i); i--) {
            if (words.lemma(i).equals("be")) {
                return true;
            }
        }
        return false;
    }

    /// Subject of what an infinitive hangs on: "went on to say", "took to the air to deny"; after a
    /// verb that moves somebody, the one who is moved.
    private static Optional<NounPhrase> governor(SentenceWords words, int to) {
        boolean noun = false;
        for (int i = to - 1; i > 0 && to - i < LONGEST_CHAIN; i--) {
            if (words.isFinite(i) || (words.isVerb(i) && !words.pos(i).equals("VBG"))) {
                boolean moved = noun && VerbKinds.MOVES.contains(words.lemma(i));
                return moved ? NounPhrase.endingAt(words, to) : of(words, i);
            }
            noun |= words.isNoun(i);
            if (words.isMark(i) || words.isRelative(i) || (noun && words.isSubordinator(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Subject of the first clause that no conjunction opens: of "adding" in "X spoke first, adding
    /// that …".
    private static Optional<NounPhrase> ofMainVerb(SentenceWords words, int participle) {
        boolean opened = false;
        if (words.word(participle - 1).equals(",") && words.isFinite(participle - 2)) {
            var nearest = before(words, groupStart(words, participle - 2));
            if (nearest.isPresent()) {
                return nearest;
            }
        }
        for (int i = 1; i < participle; i++) {
            boolean verb = words.isFinite(i) && !words.isRelative(groupStart(words, i) - 1);
            if (verb) {
                var subject = before(words, groupStart(words, i));
                opened = subject.isPresent() && isOpened(words, subject.get().from());
                if (subject.isPresent() && !opened) {
                    return subject;
                }
            }
        }
        boolean named = words.pos(0).equals("NNP") && participle > 0;
        return participle == 0
                ? afterOpening(words)
                : named ? NounPhrase.startingAt(words, 0, true) : Optional.empty();
    }

    /// Subject of the clause that follows an opening participle: "Noting the cost, X refused".
    private static Optional<NounPhrase> afterOpening(SentenceWords words) {
        for (int i = 2; i < words.size(); i++) {
            if (words.isFinite(i)) {
                var subject = NounPhrase.endingAt(words, groupStart(words, i));
                if (subject.isPresent() && words.word(subject.get().from() - 1).equals(",")) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOpened(SentenceWords words, int from) {
        return words.isSubordinator(from - 1)
                || words.word(from - 1).equals("that")
                || words.isRelative(from - 1);
    }

    /// Subject that a verb shares with one before it: "laughed and said".
    private static Optional<NounPhrase> joined(SentenceWords words, int verb) {
        boolean past = words.pos(verb).equals("VBD") || words.pos(verb).equals("VBN");
        boolean bare = words.pos(verb).equals("VB");
        for (int i = verb - 1; i > 0; i--) {
            var pos = words.pos(i);
            boolean same =
                    past
                            ? pos.equals("VBD")
                                    || (words.lemma(i).equals("have") && words.isFinite(i))
                            : pos.equals("VBZ") || pos.equals("VBP");
            boolean fits = bare ? pos.equals("MD") : same || pos.equals("MD");
            if (fits && !words.isRelative(groupStart(words, i) - 1)) {
                var subject = before(words, groupStart(words, i));
                if (subject.isPresent()
                        && !isOpened(words, subject.get().from())
                        && !words.isFinite(subject.get().from() - 1)
                        && canAct(words, subject.get(), i)) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }

    /// Not "that was …", "it is …", "there were …": nobody does what a verb joined to it tells.
    private static boolean canAct(SentenceWords words, NounPhrase subject, int verb) {
        var word = words.word(subject.from());
        boolean alone = subject.to() - subject.from() == 1;
        return !alone
                || !(word.matches("that|this|there|which")
                        || (word.equals("it") && words.lemma(verb).equals("be")));
    }

    /// The phrase that ends before `start`, asides between commas, brackets or dashes left out; for
    /// "who" the phrase that it stands for, "who" included.
    private static Optional<NounPhrase> before(SentenceWords words, int start) {
        int end = Asides.overTime(words, start);
        if (words.isRelative(end - 1)) {
            int holder = words.word(end - 2).equals(",") ? end - 2 : end - 1;
            int close = end;
            var phrase = NounPhrase.endingAt(words, holder);
            var issuer = phrase.flatMap(p -> issuer(words, p)).filter(i -> !phrase.get().equals(i));
            return issuer.or(() -> phrase.map(p -> new NounPhrase(p.from(), close)));
        }
        while (words.isMark(end - 1) && words.word(end - 1).matches("[\"“”'`’‘]+")) {
            end--;
        }
        if (words.word(end - 1).equals(",")) {
            var leading = Asides.leading(words, end - 1);
            if (leading.isPresent()) {
                return leading;
            }
        }
        for (int aside = 0; aside < MOST_ASIDES; aside++) {
            int wide = Asides.beforeAside(words, end);
            if (wide <= 0) {
                return Optional.empty();
            }
            if (wide < end && words.isRelative(wide - 1)) {
                int close = wide;
                int holder = words.word(wide - 2).equals(",") ? wide - 2 : wide - 1;
                return NounPhrase.endingAt(words, holder).map(p -> new NounPhrase(p.from(), close));
            }
            var phrase = NounPhrase.endingAt(words, wide).map(p -> overRelative(words, p));
            if (phrase.isEmpty()) {
                return phrase;
            }
            int from = phrase.get().from();
            boolean again =
                    wide != end && words.word(from - 1).equals(",") && Asides.isAside(words, from);
            if (!again) {
                return phrase;
            }
            end = from;
        }
        return Optional.empty();
    }

    /// The phrase that "who" stands for, when `phrase` only ends its clause: "an official who spoke
    /// to explain the plan".
    private static NounPhrase overRelative(SentenceWords words, NounPhrase phrase) {
        int before = phrase.from() - 1;
        if (!words.isVerb(before) && !words.pos(before).matches("IN|TO")) {
            return phrase;
        }
        for (int i = before; i > 0 && !words.isMark(i); i--) {
            if (words.isRelative(i) && words.isNoun(i - 1)) {
                return NounPhrase.endingAt(words, i).orElse(phrase);
            }
        }
        return phrase;
    }
}
