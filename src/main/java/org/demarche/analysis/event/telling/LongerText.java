package org.demarche.analysis.event.telling;

import org.demarche.analysis.event.credible.Report;
import org.demarche.analysis.event.fact.Facts;
import org.demarche.analysis.event.role.Roles;
import org.demarche.analysis.event.word.Trigger;
import org.demarche.model.finding.EventKind;
import org.demarche.model.finding.EventStatus;
import org.demarche.model.finding.Quote;
import org.demarche.model.finding.Span;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What is asked of an act in a text of more than a few sentences: there most verbs tell no act
/// between states, so that only what is plainly told as one is drawn.
final class LongerText {

    /// What is announced by its noun: "talks will be held".
    private static final Set<EventKind> TOGETHER =
            EnumSet.of(
                    EventKind.MEETING,
                    EventKind.TALKS,
                    EventKind.SUMMIT,
                    EventKind.CALL,
                    EventKind.VISIT,
                    EventKind.VOTE);

    private final Report report;
    private final List<Quote> quotes;

    LongerText(Report report, List<Quote> quotes) {
        this.report = report;
        this.quotes = quotes;
    }

    /// An act as far as it is known.
    ///
    /// @param placed whether it is said where it is
    /// @param dated whether it is said of which year it is
    record Sought(Roles roles, EventStatus status, boolean placed, boolean dated) {}

    /// Both sides as far as the grammar bears them out.
    Roles borneOut(Telling telling, Trigger trigger, Roles found) {
        var parse = telling.parse();
        return report.introduces() && parse != null
                ? new Facts(telling.words(), parse).borneOut(trigger, found)
                : found;
    }

    /// Whether the act is told as one that was or will be done.
    boolean tells(Telling telling, Trigger trigger, Sought act) {
        var parse = telling.parse();
        if (!report.introduces() || parse == null) {
            return true;
        }
        var word = telling.words().span(trigger.place());
        if (act.status == EventStatus.HYPOTHETICAL || isQuoted(word)) {
            return false;
        }
        if (trigger.pattern().noun() && isOnlyNamed(trigger, act)) {
            return false;
        }
        return new Facts(telling.words(), parse).matter(trigger, act.roles, act.placed);
    }

    /// "will answer an attack", "the deal between Chad and Mali": spoken of; "the agreement of
    /// 2015" was made.
    private static boolean isOnlyNamed(Trigger trigger, Sought act) {
        var kind = trigger.pattern().kind();
        boolean ahead = act.status == EventStatus.PLANNED && !TOGETHER.contains(kind);
        return ahead || (kind == EventKind.AGREEMENT && !act.dated);
    }

    /// Whether it stands in what somebody is quoted with.
    boolean isQuoted(Span trigger) {
        return quotes.stream().anyMatch(quote -> quote.direct() && quote.span().overlaps(trigger));
    }
}
