package org.demarche.analysis.quote.cue;

import org.demarche.analysis.quote.clause.CueSubject;
import org.demarche.analysis.quote.clause.NounPhrase;
import org.demarche.analysis.quote.clause.SentenceWords;

import java.util.Optional;
import java.util.Set;

/// Finds to whom something is said: "told reporters", "wrote to the council", "said in a letter to
/// N", "speaking to students, N said".
public final class Addressee {

    /// Verbs whose first object hears what is said.
    private static final Set<String> HEARD =
            Set.of(
                    "tell",
                    "remind",
                    "inform",
                    "notify",
                    "assure",
                    "warn",
                    "ask",
                    "advise",
                    "urge",
                    "promise",
                    "caution",
                    "reassure",
                    "brief",
                    "email",
                    "text",
                    "instruct",
                    "order",
                    "beg",
                    "implore",
                    "invite",
                    "lecture",
                    "answer");

    private static final Set<String> WRITTEN =
            Set.of(
                    "letter",
                    "message",
                    "note",
                    "memo",
                    "email",
                    "e-mail",
                    "remark",
                    "statement",
                    "speech",
                    "address",
                    "reply",
                    "response",
                    "appeal",
                    "report",
                    "call",
                    "testimony",
                    "interview");

    /// What is no hearer: "ask a question", "respond to criticism".
    private static final Set<String> THINGS =
            Set.of(
                    "question",
                    "request",
                    "inquiry",
                    "enquiry",
                    "criticism",
                    "crime",
                    "effort",
                    "attack",
                    "cheer",
                    "claim",
                    "allegation",
                    "comment",
                    "decision",
                    "applause",
                    "favor",
                    "favour",
                    "truth",
                    "story",
                    "lie",
                    "joke",
                    "mistake",
                    "charge",
                    "accusation",
                    "news",
                    "move",
                    "proposal",
                    "remark");

    private static final int FURTHEST = 12;

    private Addressee() {}

    /// Whoever hears what the verb at `verb` tells.
    static Optional<NounPhrase> of(SentenceWords words, int verb) {
        if (HEARD.contains(words.lemma(verb)) && !CueSubject.isPassive(words, verb)) {
            return phrase(words, verb + 1);
        }
        return afterTo(words, verb).or(() -> spokenTo(words));
    }

    /// "said to N", "wrote in a letter to N".
    private static Optional<NounPhrase> afterTo(SentenceWords words, int verb) {
        boolean near = true;
        for (int i = verb + 1; i < Math.min(words.size(), verb + FURTHEST); i++) {
            if (words.isMark(i)
                    || words.isVerb(i)
                    || words.isFinite(i)
                    || words.word(i).equals("that")) {
                return Optional.empty();
            }
            boolean leads =
                    near
                            || WRITTEN.contains(words.lemma(i - 1))
                            || words.word(i - 1).endsWith("day");
            if (words.word(i).equals("to") && leads) {
                return phrase(words, i + 1);
            }
            near &= words.isAdverb(i);
        }
        return Optional.empty();
    }

    /// "Speaking to N".
    private static Optional<NounPhrase> spokenTo(SentenceWords words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean speaks =
                    words.word(i).matches("speaking|talking")
                            && words.word(i + 1).matches("to|with|before")
                            && !words.quoted().get(i);
            if (speaks) {
                return phrase(words, i + 2);
            }
        }
        return Optional.empty();
    }

    /// The phrase that begins at `from`, without a clause, a place or a time after it.
    private static Optional<NounPhrase> phrase(SentenceWords words, int from) {
        if (words.quoted().get(Math.max(0, from))) {
            return Optional.empty();
        }
        if (words.pos(from).equals("PRP")) {
            boolean thing = words.word(from).equals("it");
            return thing ? Optional.empty() : Optional.of(new NounPhrase(from, from + 1));
        }
        int to = from;
        boolean named = false;
        while (goesOn(words, to, from, named)) {
            named |= words.pos(to).startsWith("NN");
            to++;
        }
        return named && !THINGS.contains(head(words, from, to))
                ? Optional.of(new NounPhrase(from, to))
                : Optional.empty();
    }

    /// The last noun before "of" or "for".
    private static String head(SentenceWords words, int from, int to) {
        int last = from;
        while (last + 1 < to && !words.pos(last + 1).equals("IN")) {
            last++;
        }
        return words.lemma(last);
    }

    private static boolean goesOn(SentenceWords words, int at, int from, boolean named) {
        boolean partOfName = words.pos(at).equals("NNP") && words.pos(at - 1).equals("NNP");
        boolean day = NounPhrase.isTime(words, at) && !partOfName;
        if (words.quoted().get(at) || day || words.isDash(at) || words.word(at).equals("last")) {
            return false;
        }
        var pos = words.pos(at);
        if (pos.startsWith("NN") || pos.equals("POS") || pos.equals("CD")) {
            return true;
        }
        boolean joins =
                named
                        && (words.word(at).matches("of|from|and|&|for")
                                && words.pos(at + 1).matches("NN.*|DT|JJ|PRP\\$")
                                && !words.isFinite(at + 2));
        boolean opens =
                pos.matches("DT|PRP\\$|JJ|JJS|VBN|HYPH") && (!named || joinsAt(words, at - 1));
        boolean inner = named && pos.matches("JJ|HYPH");
        return joins || (opens && at - from < FURTHEST) || inner;
    }

    private static boolean joinsAt(SentenceWords words, int at) {
        return words.word(at).matches("of|from|and|for");
    }
}
