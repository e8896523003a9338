package org.demarche.cli.command.read;

import org.demarche.cli.call.AnalysisFirst;
import org.demarche.cli.call.Call;
import org.demarche.cli.call.CannotDo;
import org.demarche.cli.call.DayName;
import org.demarche.cli.door.Session;
import org.demarche.cli.json.JsonLine;
import org.demarche.cli.json.library.TimelineShape;
import org.demarche.cli.print.timeline.TimelineForm;
import org.demarche.model.article.ArticleSummary;
import org.demarche.model.finding.EventKind;
import org.demarche.model.finding.EventStatus;
import org.demarche.model.query.LanesBy;
import org.demarche.model.query.SearchRequest.Order;
import org.demarche.model.query.TimelineEvent;
import org.demarche.model.query.TimelineRequest;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// `timeline`: the events of the library, in order of time.
@Command(
        name = "timeline",
        description = "Prints the events in order of time, each with its sentence.")
public final class TimelineCommand implements Callable<Integer> {

    private static final int SEARCHED = 10_000; // articles of a query

    private final Call call;

    @Option(
            names = "--query",
            paramLabel = "QUERY",
            description = "Only events of the articles that a search finds.")
    private @Nullable String query;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = DayName.class,
            description = "The first day: 2022-01-01, or today for what is coming.")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DAY",
            converter = DayName.class,
            description = "The last day.")
    private @Nullable LocalDate to;

    @Option(
            names = "--actor",
            paramLabel = "NAME",
            description =
                    "A name or a country's three letters, on either side; with --target, on"
                            + " the acting side.")
    private @Nullable String actor;

    @Option(
            names = "--target",
            paramLabel = "NAME",
            description = "A name or three letters, on the other side.")
    private @Nullable String target;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Only of this kind; may be repeated: ${COMPLETION-CANDIDATES}.")
    private Set<EventKind> kinds = Set.of();

    @Option(
            names = "--both-ways",
            description = "With --actor and --target: what either does to the other.")
    private boolean bothWays;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "Only of this status; may be repeated: ${COMPLETION-CANDIDATES}.")
    private Set<EventStatus> statuses = Set.of();

    @Option(
            names = "--surest",
            paramLabel = "SHARE",
            description = "Only events of at least this confidence, from 0 to 1.")
    private double surest;

    @Option(
            names = "--outlets",
            paramLabel = "N",
            description = "Only events that at least so many outlets tell of.")
    private int outlets = 1;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private TimelineForm form = TimelineForm.TABLE;

    @Option(
            names = "--lanes",
            paramLabel = "BY",
            description =
                    "With svg or png: what has a lane of its own, ${COMPLETION-CANDIDATES}"
                            + " (default: ${DEFAULT-VALUE}).")
    private LanesBy lanes = LanesBy.PAIR;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "With svg or png: the file that is drawn.")
    private @Nullable Path out;

    @Option(names = "--no-analyse", description = "Do not analyse first what lacks it.")
    private boolean noAnalyse;

    public TimelineCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() throws IOException, CannotDo {
        if (form.isDrawn() && !call.json()) {
            return draw();
        }
        try (var session = call.open()) {
            analyse(session);
            var events = session.timeline().events(request(session));
            if (call.json() || form == TimelineForm.JSON) {
                json(session, events);
            } else if (events.isEmpty() && form == TimelineForm.TABLE) {
                call.console().say("There are no such events.");
            } else {
                form.lines(events, addresses(session, events), call.console().width())
                        .forEach(call.console()::print);
            }
            return 0;
        }
    }

    private int draw() throws IOException, CannotDo {
        var ending = form.name().toLowerCase(Locale.ROOT);
        if (out == null || !out.toString().endsWith("." + ending)) {
            throw new CannotDo(
                    "Say where the picture goes: --out timeline.%s, for example."
                            .formatted(ending));
        }
        try (var session = call.open()) {
            analyse(session);
            if (!call.doors().drawing().draw(session.timeline(), request(session), lanes, out)) {
                call.console().say("There are no such events; nothing was drawn.");
                return 0;
            }
        }
        call.console().print(out.toString());
        return 0;
    }

    private void analyse(Session session) {
        if (!noAnalyse) {
            new AnalysisFirst(session, call.console()).everything();
        }
    }

    private TimelineRequest request(Session session) {
        var articles = query == null ? null : articles(session, query);
        return new TimelineRequest(
                articles,
                from,
                to,
                new TimelineRequest.Actors(actor, target, bothWays),
                kinds,
                statuses,
                surest,
                outlets);
    }

    private static Set<Long> articles(Session session, String query) {
        return new Queries(session, Order.RELEVANCE, SEARCHED)
                .typed(query).hits().stream()
                        .map(hit -> hit.article().id())
                        .collect(Collectors.toSet());
    }

    private static Map<Long, URI> addresses(Session session, List<TimelineEvent> events) {
        return session
                .library()
                .summaries(events.stream().map(TimelineEvent::articleId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(ArticleSummary::id, ArticleSummary::address));
    }

    private void json(Session session, List<TimelineEvent> events) {
        var articles = events.stream().map(TimelineEvent::articleId).distinct().toList();
        var given = session.library().givenIds(articles);
        events.forEach(event -> call.console().print(JsonLine.of(TimelineShape.of(event, given))));
    }
}
