package org.demarche.analysis.event;

import org.demarche.model.finding.Analysis;
import org.demarche.model.finding.DiplomaticEvent;
import org.demarche.model.finding.DiplomaticEvent.EventPlace;
import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.EventCode;
import org.demarche.model.finding.EventKind;
import org.demarche.model.finding.EventStatus;
import org.demarche.model.finding.Mention;
import org.demarche.model.finding.PlannedTime;
import org.demarche.model.finding.Span;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The acts that an entry of a calendar announces: one for each time at which it takes place. They
/// rest on the entry's first paragraph. The days are the calendar's; who takes part is read from
/// the entry's title, and so is what sort of act it is.
public final class PlannedActs {

    private static final double SURE = 0.9; // its own organiser says so

    /// The first that stands in the title decides.
    private static final Map<Pattern, EventKind> WORDS = new LinkedHashMap<>();

    static {
        word(
                "press (?:conference|briefing|release)|briefing|statement|speech",
                EventKind.STATEMENT);
        word("summit", EventKind.SUMMIT);
        word("(?:state |official |working )?visit", EventKind.VISIT);
        word("talks|negotiations?|consultations?|dialogue", EventKind.TALKS);
        word("vote|voting|elections?|referendum|ballot", EventKind.VOTE);
        word("signing|signature", EventKind.AGREEMENT);
        word("phone call|telephone call|call with", EventKind.CALL);
        word(
                "meetings?|meets?|council|session|conference|assembly|committee|forum|ministerial|congress|plenary|round"
                    + " ?table",
                EventKind.MEETING);
    }

    private static final Set<EntityKind> ACTORS =
            Set.of(
                    EntityKind.PERSON,
                    EntityKind.COUNTRY,
                    EntityKind.ORGANISATION,
                    EntityKind.NATIONALITY);

    private static final Pattern WHERE_ONLY =
            Pattern.compile("(?i)\\b(?:in|at|near)\\s+(?:the\\s+)?$");

    private static void word(String words, EventKind kind) {
        WORDS.put(Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE), kind);
    }

    private final String text;
    private final Span title;
    private final Span evidence;
    private final Analysis found;

    private PlannedActs(String text, int titleLength, Analysis found) {
        int paragraph = text.indexOf('\n');
        this.text = text;
        this.evidence = new Span(0, paragraph <= 0 ? text.length() : paragraph);
        this.title = new Span(0, Math.clamp(titleLength, 1, evidence.end()));
        this.found = found;
    }

    /// @param text of the entry, which begins with its title
    /// @param titleLength how many characters of it are the title
    /// @param found by the analysis of that text; its own events are not looked at
    /// @return one act for each time; none when the text is empty
    public static List<DiplomaticEvent> of(
            String text, int titleLength, Analysis found, List<PlannedTime> times) {
        if (text.isBlank()) {
            return List.of();
        }
        var acts = new PlannedActs(text, titleLength, found);
        return times.stream().map(acts::at).toList();
    }

    private DiplomaticEvent at(PlannedTime time) {
        var word = word();
        var kind =
                word == null
                        ? EventKind.OTHER
                        : WORDS.getOrDefault(word.pattern(), EventKind.OTHER);
        var code = EventCode.of(kind);
        var who = who();
        var acting = who.isEmpty() ? List.<Integer>of() : List.of(who.getFirst());
        var others = who.isEmpty() ? List.<Integer>of() : who.subList(1, who.size());
        return new DiplomaticEvent(
                evidence,
                kind,
                code.plover(),
                code.cameo(),
                word == null ? title : word.span(),
                acting,
                others,
                countries(acting, List.of()),
                countries(others, countries(acting, List.of())),
                time.when(),
                time.place().isBlank() ? null : new EventPlace(time.place(), -1, null),
                time.cancelled() ? EventStatus.CANCELLED : EventStatus.PLANNED,
                SURE,
                title.of(text));
    }

    private record Word(Pattern pattern, Span span) {}

    private @Nullable Word word() {
        for (var pattern : WORDS.keySet()) {
            var at = pattern.matcher(title.of(text)).results().map(PlannedActs::span).findFirst();
            if (at.isPresent()) {
                return new Word(pattern, at.get());
            }
        }
        return null;
    }

    private static Span span(MatchResult match) {
        return new Span(match.start(), match.end());
    }

    /// Those whom the title names, each once, but for those that only say where.
    private List<Integer> who() {
        return found.mentions().stream()
                .filter(mention -> mention.span().end() <= title.end())
                .filter(mention -> ACTORS.contains(mention.kind()))
                .filter(mention -> !isWhere(mention))
                .sorted(Comparator.comparing(Mention::span))
                .map(Mention::entity)
                .distinct()
                .toList();
    }

    private boolean isWhere(Mention mention) {
        return WHERE_ONLY.matcher(text.substring(0, mention.span().start())).find();
    }

    private List<String> countries(List<Integer> places, List<String> without) {
        return places.stream()
                .map(place -> found.entities().get(place))
                .map(Entity::country)
                .filter(Objects::nonNull)
                .flatMap(Stream::of)
                .distinct()
                .filter(country -> !without.contains(country))
                .toList();
    }
}
