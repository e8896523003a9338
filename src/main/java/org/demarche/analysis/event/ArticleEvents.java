package org.demarche.analysis.event;

import org.demarche.analysis.event.actor.Roles;
import org.demarche.analysis.event.word.EventPattern;
import org.demarche.analysis.event.word.Trigger;
import org.demarche.analysis.event.word.Words;
import org.demarche.analysis.parse.Parse;
import org.demarche.analysis.token.Sentence;
import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.DiplomaticEvent;
import org.demarche.model.finding.DiplomaticEvent.EventPlace;
import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EventKind;
import org.demarche.model.finding.EventStatus;
import org.demarche.model.finding.Mention;
import org.demarche.model.finding.Quote;
import org.demarche.model.finding.Span;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Makes whole events of triggers and their actors, with what the article as a whole tells: its
/// day, its quotes.
final class ArticleEvents {

    private final List<Entity> entities;
    private final List<Quote> quotes;
    private final EventDate dates;
    private final @Nullable LocalDate published;
    private final CalendarTime reportDay;

    ArticleEvents(
            List<Entity> entities,
            List<Quote> quotes,
            EventDate dates,
            @Nullable LocalDate published) {
        this.entities = entities;
        this.quotes = quotes;
        this.dates = dates;
        this.published = published;
        this.reportDay = dates.ofReport();
    }

    /// Empty when nobody is named, when the sentence denies that it happened, or when the words are
    /// no act.
    Optional<DiplomaticEvent> event(
            Sentence sentence,
            Words words,
            Trigger trigger,
            Roles roles,
            List<Mention> mentions,
            @Nullable Parse parse) {
        var kind = trigger.pattern().kind();
        var status = new StatusFinder(words).of(trigger);
        if (kind == null || roles.areEmpty() || status.isEmpty()) {
            return Optional.empty();
        }
        if (trigger.pattern().noun() && status.get() == EventStatus.HYPOTHETICAL) {
            return Optional.empty();
        }
        boolean visit = kind == EventKind.VISIT;
        var place = new PlaceFinder(entities).find(words, trigger, visit, mentions);
        var span = new Span(words.span(trigger.place()).start(), words.span(trigger.last()).end());
        if ((visit && place == null && roles.target().isNobody()) || isSelf(roles, trigger)) {
            return Optional.empty();
        }
        return Optional.of(
                made(
                        sentence,
                        trigger,
                        new Found(
                                kind,
                                roles,
                                settled(status.get(), sentence, span),
                                place,
                                span,
                                isLoose(words, trigger)
                                        || (parse != null
                                                && !MainClause.holds(parse, trigger.place())))));
    }

    /// An act's parts, before its time is sought.
    private record Found(
            EventKind kind,
            Roles roles,
            EventStatus status,
            @Nullable EventPlace place,
            Span trigger,
            boolean loose) {}

    /// "rioted, calling for…": a participle only says more of the act that the clause tells.
    private static boolean isLoose(Words words, Trigger trigger) {
        int verb = trigger.place();
        boolean participle = words.tag(verb).equals("VBG") || words.tag(verb).equals("VBN");
        return participle
                && !words.isAuxiliary(verb - 1)
                && !words.tag(verb - 1).startsWith("RB")
                && !words.isHeadline();
    }

    private static boolean isSelf(Roles roles, Trigger trigger) {
        return !trigger.pattern().mutual()
                && !roles.source().isNobody()
                && roles.source().entities().equals(roles.target().entities());
    }

    /// A present tense with a day that lies ahead is a plan: "they meet on 10 February".
    private EventStatus settled(EventStatus status, Sentence sentence, Span trigger) {
        var day = published;
        if (day == null || status != EventStatus.ONGOING) {
            return status;
        }
        return dates.within(sentence.span(), trigger, EventStatus.PLANNED)
                        .filter(
                                when ->
                                        when instanceof CalendarTime.Known known
                                                && known.from().isAfter(day))
                        .isPresent()
                ? EventStatus.PLANNED
                : status;
    }

    private DiplomaticEvent made(Sentence sentence, Trigger trigger, Found found) {
        var said = dates.within(sentence.span(), found.trigger, found.status);
        boolean own = !trigger.pattern().noun() || trigger.pattern().mutual();
        boolean lead = own && sentence.paragraph() <= 1 && found.status == EventStatus.HAPPENED;
        var when = said.orElse(lead ? reportDay : CalendarTime.UNKNOWN);
        var pattern = trigger.pattern();
        return new DiplomaticEvent(
                sentence.span(),
                found.kind,
                pattern.plover(),
                pattern.cameo(),
                found.trigger,
                found.roles.source().entities(),
                found.roles.target().entities(),
                found.roles.source().countries(),
                found.roles.target().countries(),
                when,
                found.place,
                found.status,
                confidence(found, pattern, said.isPresent()),
                EventSummary.of(found.kind, found.roles, found.status, found.place));
    }

    private double confidence(Found found, EventPattern pattern, boolean dated) {
        double sure = pattern.plover() == null ? 0.3 : 0.6;
        boolean both = !found.roles.source().isNobody() && !found.roles.target().isNobody();
        sure += both ? 0.2 : pattern.noun() ? -0.15 : -0.1;
        sure += dated ? 0.1 : 0;
        sure += pattern.weight() > 0 ? 0.05 : 0;
        sure -= pattern.noun() ? 0.1 : 0;
        sure -= found.status == EventStatus.HYPOTHETICAL ? 0.2 : 0;
        sure -= found.loose ? 0.15 : 0;
        sure -= isQuoted(found.trigger) ? 0.2 : 0;
        return Math.round(Math.clamp(sure, 0.05, 0.95) * 100) / 100.0;
    }

    private boolean isQuoted(Span trigger) {
        return quotes.stream().anyMatch(quote -> quote.direct() && quote.span().overlaps(trigger));
    }
}
