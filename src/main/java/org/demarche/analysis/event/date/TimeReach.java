package org.demarche.analysis.event.date;

import org.demarche.analysis.event.word.Trigger;
import org.demarche.analysis.event.word.Words;
import org.demarche.analysis.parse.Parse;
import org.demarche.model.finding.CalendarTime.Known;
import org.demarche.model.finding.Precision;
import org.demarche.model.finding.TimeMention;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/// Whether a time that a sentence names is that of its act, or of a thing or clause inside it: "the
/// positions of 1997", "those who fled in 2014".
public final class TimeReach {

    /// The time hangs on the act itself.
    static final int OWN = 0;

    /// The tree does not tell.
    static final int NEAR = 1;

    /// The time is that of something else.
    static final int OTHER = 2;

    private static final Set<Precision> BROAD =
            Set.of(Precision.YEAR, Precision.MONTH, Precision.QUARTER);

    private static final Set<String> APART = Set.of("after", "before");
    private static final Set<String> UNITS =
            Set.of("hour", "day", "week", "month", "year", "decade", "night");

    private final Words words;
    private final @Nullable Parse parse;

    /// @param parse null where the sentence has no tree
    public TimeReach(Words words, @Nullable Parse parse) {
        this.words = words;
        this.parse = parse;
    }

    /// The smaller, the closer the time is to the act; [#OTHER] and more when it is not its time.
    public int of(TimeMention time, Trigger trigger) {
        int first = words.placeOf(time.span().start());
        int end = words.placeOf(time.span().end() - 1) + 1;
        if (parse == null || first >= end || end > parse.size()) {
            return NEAR;
        }
        if (isBehindSemicolon(Math.min(first, trigger.place()), Math.max(first, trigger.place()))) {
            return OTHER;
        }
        int at = parse.top(first, end);
        if (isCountedFrom(parse, trigger.place(), at)) {
            return OTHER;
        }
        if (isOfThing(parse, at, time, trigger)) {
            return OTHER;
        }
        for (; at != Parse.ROOT; at = parse.head(at)) {
            if (trigger.covers(at)) {
                return OWN;
            }
            boolean inner = parse.is(at, "acl", "acl:relcl", "advcl", "appos");
            if (inner && !parse.isUnder(trigger.place(), at)) {
                return parse.is(at, "acl:relcl", "acl") ? OTHER : NEAR;
            }
        }
        return NEAR;
    }

    /// "came six days after Peru had left": the day of the coming is not that of the leaving.
    private boolean isCountedFrom(Parse tree, int act, int time) {
        for (int at = act; at != Parse.ROOT; at = tree.head(at)) {
            if (!tree.is(at, "advcl", "acl", "ccomp") || tree.isUnder(time, at)) {
                continue;
            }
            for (int mark : tree.children(at, "mark", "advmod", "case")) {
                boolean apart = APART.contains(words.word(mark));
                if (apart && UNITS.contains(words.lemma(mark - 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isBehindSemicolon(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.word(i).equals(";")) {
                return true;
            }
        }
        return false;
    }

    /// "the agreement of 2015" dates the agreement only.
    private static boolean isOfThing(Parse parse, int at, TimeMention time, Trigger trigger) {
        int head = parse.head(at);
        return head != Parse.ROOT
                && parse.is(at, "nmod", "compound", "amod", "nummod")
                && !trigger.covers(head)
                && time.when() instanceof Known known
                && BROAD.contains(known.precision());
    }
}
