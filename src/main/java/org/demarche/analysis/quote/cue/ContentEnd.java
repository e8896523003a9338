package org.demarche.analysis.quote.cue;

import org.demarche.analysis.quote.clause.SentenceWords;

import java.util.Set;

/// Finds where what somebody said, wants or thinks of ends within its sentence.
public final class ContentEnd {

    private static final Set<String> TIMES =
            Set.of(
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "last",
                    "yesterday",
                    "earlier");

    private static final int LONGEST_ASIDE = 12;

    private final CueWords cues;

    ContentEnd(CueWords cues) {
        this.cues = cues;
    }

    /// One past the last word of a clause from `from`, whose verb of saying opens its own clause at
    /// `opening`.
    ///
    /// @param inserted whether the cue stands in a clause that another one follows: "While critics
    ///   say …, …"
    int ofClause(SentenceWords words, int from, boolean inserted) {
        int end = words.endOfWords();
        for (int i = from + 1; i < end; i++) {
            boolean comma = words.word(i).equals(",") || words.isDash(i);
            if (words.word(i).equals(";") || nextCue(words, i) || (comma && leaves(words, i + 1))) {
                return i;
            }
            if (i - from > 2
                    && words.word(i).matches("while|whereas|though|although")
                    && cueSoon(words, i + 1)) {
                return i;
            }
            boolean opening = words.isSubordinator(from) || words.isSubordinator(from + 1);
            if (comma && inserted && !opening && i - from > 2 && !words.pos(i + 1).equals("CC")) {
                return i;
            }
        }
        return end;
    }

    /// Whether after a comma the text leaves what was said: ", according to", ", adding", ", who".
    private boolean leaves(SentenceWords words, int at) {
        boolean participle = words.pos(at).equals("VBG") && cues.isVerb(words.lemma(at));
        boolean aside = words.isSubordinator(at) || words.word(at).equals("but");
        return words.word(at).matches("according|compared|who|which|where")
                || participle
                || (words.isFinite(at) && !words.isAuxiliary(at))
                || (aside && cueSoon(words, at + 1));
    }

    private boolean cueSoon(SentenceWords words, int from) {
        for (int i = from; i < from + 5; i++) {
            if (words.isFinite(i)) {
                return cues.isVerb(words.lemma(i));
            }
        }
        return false;
    }

    /// "and said", "but he added": the next thing that somebody says.
    private boolean nextCue(SentenceWords words, int at) {
        boolean joins = words.pos(at).equals("CC");
        if (!joins) {
            return false;
        }
        int next = at + 1;
        while (words.isAdverb(next) || words.pos(next).equals("PRP")) {
            next++;
        }
        return words.isFinite(next)
                && (cues.takes(words.lemma(next), CueWords.Frame.SPEAK)
                        || cues.takes(words.lemma(next), CueWords.Frame.OBJECT)
                        || cues.takesWith(words.lemma(next), words.word(next + 1)));
    }

    /// One past the last word of a thing or an infinitive from `from`: up to the next clause or the
    /// time of the act.
    int ofPhrase(SentenceWords words, int from) {
        int end = words.endOfWords();
        boolean relative = false;
        int aside = 0;
        for (int i = from; i < end; i++) {
            aside = i > from && aside <= i ? endOfAside(words, i) : aside;
            if (i > from && i >= aside && stops(words, i, relative)) {
                return i;
            }
            relative |=
                    words.isRelative(i)
                            || words.word(i).equals("that")
                            || isClause(words, i)
                            || (i > from && words.isNoun(i - 1) && words.pos(i).equals("PRP"));
        }
        return end;
    }

    /// One past an aside after which the phrase goes on: "X, the envoy, of …", "X, who came, as …";
    /// 0 when none begins at `at`.
    private static int endOfAside(SentenceWords words, int at) {
        if (!words.word(at).equals(",") || !words.isNoun(at - 1)) {
            return 0;
        }
        for (int i = at + 2; i < Math.min(words.size(), at + LONGEST_ASIDE); i++) {
            if (words.word(i).equals(",")) {
                return words.word(i + 1).matches("of|as") ? i + 1 : 0;
            }
        }
        return 0;
    }

    /// "how he is doing", "whether they come".
    private static boolean isClause(SentenceWords words, int at) {
        return words.pos(at).equals("WRB")
                || words.word(at).equals("whether")
                || words.isSubordinator(at);
    }

    private static boolean stops(SentenceWords words, int at, boolean relative) {
        boolean mark =
                Set.of(",", ";", ":", "(", "-lrb-").contains(words.word(at)) || words.isDash(at);
        boolean opens = words.word(at).matches("while|although|though|whereas");
        boolean joined =
                words.pos(at).equals("CC")
                        && (words.isFinite(at + 1)
                                || words.isAdverb(at + 1) && words.isFinite(at + 2)
                                || words.pos(at + 1).equals("VBG"));
        boolean time =
                TIMES.contains(words.word(at)) && !words.pos(at - 1).equals("DT")
                        || (words.pos(at).equals("IN")
                                && (TIMES.contains(words.word(at + 1))
                                        || words.word(at + 1).matches("(19|20)\\d\\d")));
        time &= !opensMark(words, at + 1) && !opensMark(words, at + 2); // called it on Friday "a …"
        return mark && !isInList(words, at)
                || opens
                || joined
                || time
                || words.word(at).equals("but")
                || (!relative && words.isFinite(at));
    }

    private static boolean opensMark(SentenceWords words, int at) {
        return words.pos(at).equals("``") || (words.isMark(at) && words.quoted().get(at + 1));
    }

    /// "A, B and C", "the big, old house".
    private static boolean isInList(SentenceWords words, int at) {
        if (!words.word(at).equals(",")) {
            return false;
        }
        if (words.pos(at - 1).startsWith("JJ") && words.pos(at + 1).startsWith("JJ")) {
            return true;
        }
        for (int i = at + 1; i < at + 5; i++) {
            if (words.isVerb(i) || words.isRelative(i) || words.pos(i).equals("IN")) {
                return false;
            }
            if (words.pos(i).equals("CC") && words.isNoun(i - 1)) {
                return true;
            }
        }
        return false;
    }
}
