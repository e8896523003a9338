package org.demarche.analysis.event.telling;

import org.demarche.analysis.event.credible.Report;
import org.demarche.analysis.event.date.EventDate;
import org.demarche.analysis.event.date.TimeReach;
import org.demarche.analysis.event.role.Roles;
import org.demarche.analysis.event.sense.StatusFinder;
import org.demarche.analysis.event.word.EventPattern;
import org.demarche.analysis.event.word.EventPattern.Mark;
import org.demarche.analysis.event.word.Trigger;
import org.demarche.analysis.event.word.Words;
import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.DiplomaticEvent;
import org.demarche.model.finding.DiplomaticEvent.EventPlace;
import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.EventKind;
import org.demarche.model.finding.EventStatus;
import org.demarche.model.finding.Precision;
import org.demarche.model.finding.Quote;
import org.demarche.model.finding.Span;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes whole events of triggers and their actors, with what the article as a whole tells: its
/// day, its quotes.
public final class ArticleEvents {

    private static final Set<String> DRAFTS =
            Set.of(
                    "draft",
                    "text",
                    "outline",
                    "version",
                    "idea",
                    "plan",
                    "proposal",
                    "possibility");

    private final List<Entity> entities;
    private final EventDate dates;
    private final @Nullable LocalDate published;
    private final CalendarTime reportDay;
    private final Credibility credibility;
    private final LongerText longer;

    /// @param report what the text as a whole tells of how it is to be read
    public ArticleEvents(
            List<Entity> entities,
            List<Quote> quotes,
            EventDate dates,
            @Nullable LocalDate published,
            Report report) {
        this.entities = entities;
        this.dates = dates;
        this.published = published;
        this.reportDay = dates.ofReport();
        this.longer = new LongerText(report, quotes);
        this.credibility = new Credibility(entities, report);
    }

    /// Empty when nobody is named, when the sentence denies that it happened, or when the words are
    /// no act.
    public Optional<DiplomaticEvent> event(Telling telling, Trigger trigger, Roles found) {
        var roles =
                credibility.heard(
                        telling,
                        trigger,
                        Addressee.read(telling, trigger, longer.borneOut(telling, trigger, found)));
        var kind = trigger.pattern().kind();
        var words = telling.words();
        var status = new StatusFinder(words, telling.parse()).of(trigger);
        if (kind == null || roles.areEmpty() || status.isEmpty()) {
            return Optional.empty();
        }
        if (!credibility.holds(telling, trigger, roles)) {
            return Optional.empty();
        }
        boolean unheard = isOrderToNobody(trigger, roles);
        if (unheard || isOnlyThought(telling, trigger, status.get())) {
            return Optional.empty();
        }
        boolean visit = kind == EventKind.VISIT;
        var place = new PlaceFinder(entities).find(telling, trigger, visit);
        var span = new Span(words.span(trigger.place()).start(), words.span(trigger.last()).end());
        if ((visit && !isJourney(roles, place)) || isSelf(roles, trigger)) {
            return Optional.empty();
        }
        var settled = settled(status.get(), telling, trigger, span);
        boolean dated =
                when(telling, trigger, span, settled)
                        .filter(it -> it instanceof CalendarTime.Known known && isYear(known))
                        .isPresent();
        if (!longer.tells(
                telling, trigger, new LongerText.Sought(roles, settled, place != null, dated))) {
            return Optional.empty();
        }
        boolean loose = isLoose(words, trigger) || !telling.isMain(trigger.place());
        return Optional.of(
                made(telling, trigger, new Found(kind, roles, settled, place, span, loose)));
    }

    private static boolean isYear(CalendarTime.Known known) {
        return known.precision() == Precision.YEAR;
    }

    /// "ordered its staff to leave" is no demand of another side.
    private static boolean isOrderToNobody(Trigger trigger, Roles roles) {
        return trigger.pattern().kind() == EventKind.DEMAND
                && trigger.pattern().infinitive()
                && roles.target().isNobody();
    }

    /// What is weighed, drafted or hoped for is no act.
    private static boolean isOnlyThought(Telling telling, Trigger trigger, EventStatus status) {
        var pattern = trigger.pattern();
        boolean opinion = pattern.kind() == EventKind.STATEMENT && pattern.is(Mark.HEDGE);
        return (opinion && pattern.cameo().equals("010"))
                || (pattern.noun() && status == EventStatus.HYPOTHETICAL)
                || (pattern.noun() && isDrafted(telling, trigger.place()));
    }

    /// "drafts of two documents, a treaty and an agreement".
    private static boolean isDrafted(Telling telling, int noun) {
        var parse = telling.parse();
        int at = noun;
        while (parse != null && parse.is(at, "nmod", "appos", "conj")) {
            at = parse.head(at);
            if (DRAFTS.contains(telling.words().lemma(at))) {
                return true;
            }
        }
        return isAmongDrafts(telling.words(), noun);
    }

    private static boolean isAmongDrafts(Words words, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 14) && !words.isVerb(i); i--) {
            if (DRAFTS.contains(words.lemma(i)) && words.word(i + 1).equals("of")) {
                return true;
            }
        }
        return false;
    }

    /// Cities do not travel, and whoever does goes somewhere.
    private boolean isJourney(Roles roles, @Nullable EventPlace place) {
        boolean town = roles.source().place() && !roles.source().human();
        boolean body =
                roles.source().names().size() == 1 && !roles.source().human() && isBody(roles);
        return !town && !body && (place != null || !roles.target().isNobody());
    }

    /// NATO may come to somebody's border, but travels nowhere.
    private boolean isBody(Roles roles) {
        return roles.source().entities().stream()
                .map(entities::get)
                .allMatch(entity -> entity.kind() == EntityKind.ORGANISATION);
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
    private EventStatus settled(EventStatus status, Telling telling, Trigger trigger, Span words) {
        var day = published;
        if (day == null || status != EventStatus.ONGOING) {
            return status;
        }
        return when(telling, trigger, words, EventStatus.PLANNED)
                        .filter(
                                when ->
                                        when instanceof CalendarTime.Known known
                                                && known.from().isAfter(day))
                        .isPresent()
                ? EventStatus.PLANNED
                : status;
    }

    private Optional<CalendarTime> when(
            Telling telling, Trigger trigger, Span words, EventStatus status) {
        var reach = new TimeReach(telling.words(), telling.parse());
        return dates.within(
                telling.sentence().span(), words, status, time -> reach.of(time, trigger));
    }

    /// Whether an act that names no day is of the day that the report as a whole is about.
    private static boolean isOfReport(Telling telling, Trigger trigger, Found found) {
        boolean own = !trigger.pattern().noun() || trigger.pattern().mutual();
        var tag = telling.words().tag(trigger.place());
        boolean plain =
                trigger.pattern().noun()
                        || tag.equals("VBD")
                        || isAlso(telling.words(), trigger.place());
        return own
                && found.status == EventStatus.HAPPENED
                && (telling.sentence().paragraph() <= 1 || (plain && !found.loose));
    }

    /// "had also been handed over": along with what the report is about.
    private static boolean isAlso(Words words, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
            if (words.word(i).equals("also")) {
                return true;
            }
        }
        return false;
    }

    private DiplomaticEvent made(Telling telling, Trigger trigger, Found found) {
        var sentence = telling.sentence();
        var said = when(telling, trigger, found.trigger, found.status);
        boolean lead = isOfReport(telling, trigger, found);
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
                new EventSummary(telling, trigger).of(found.roles, found.status, found.place));
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
        sure -= longer.isQuoted(found.trigger) ? 0.2 : 0;
        return Math.round(Math.clamp(sure, 0.05, 0.95) * 100) / 100.0;
    }
}
