package org.demarche.cli.command.intake;

import org.demarche.cli.call.AnalysisFirst;
import org.demarche.cli.call.Call;
import org.demarche.cli.call.Failures;
import org.demarche.cli.call.JobWait;
import org.demarche.cli.door.Session;
import org.demarche.cli.json.JsonLine;
import org.demarche.cli.json.library.SourceShape;
import org.demarche.ingest.job.IngestEvent;
import org.demarche.model.intake.Source;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/// `add`: adds sources and asks them for the first time.
@Command(
        name = "add",
        description =
                "Adds feeds, pages, lists of feeds (OPML), folders or files as sources, and fetches"
                        + " them.")
public final class AddCommand implements Callable<Integer> {

    private final Call call;

    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description = "Web addresses (https://…), folders or files.")
    private List<String> places = List.of();

    public AddCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() throws IOException {
        try (var session = call.open()) {
            var before = ids(session);
            var fresh = new AtomicInteger();
            var last =
                    new JobWait(session.intake(), call.console())
                            .run(() -> session.intake().add(places), event -> told(event, fresh));
            var added =
                    session.library().sources().stream()
                            .filter(source -> !before.contains(source.id()))
                            .toList();
            added.forEach(this::print);
            call.console()
                    .say(
                            "%,d new source(s), %s."
                                    .formatted(added.size(), AnalysisFirst.articles(fresh.get())));
            return last.failed() > 0 ? Failures.FAILED : 0;
        }
    }

    private static Set<Long> ids(Session session) {
        return session.library().sources().stream().map(Source::id).collect(Collectors.toSet());
    }

    private void told(IngestEvent event, AtomicInteger fresh) {
        switch (event) {
            case IngestEvent.Kept(var articles) -> fresh.addAndGet(articles.size());
            case IngestEvent.Offered offered -> print(offered);
            case IngestEvent.Failed(_, var sentence) -> call.console().say(sentence);
            case IngestEvent.BadLine bad ->
                    call.console()
                            .say(
                                    "%s, line %d: %s"
                                            .formatted(bad.file(), bad.line(), bad.sentence()));
            case IngestEvent.Taken _,
                    IngestEvent.TakenFeed _,
                    IngestEvent.Analysed _,
                    IngestEvent.Grouped _,
                    IngestEvent.SourcesChanged _,
                    IngestEvent.FailuresChanged _,
                    IngestEvent.Progressed _ -> {}
        }
    }

    /// Beside the answer, which is the sources: the feeds that were not taken, to be added by hand.
    private void print(IngestEvent.Offered offered) {
        call.console()
                .say(
                        "%s offers %d feeds; the first is taken. To have another, add it by its address:"
                                .formatted(offered.page(), offered.feeds().size()));
        offered.feeds()
                .forEach(
                        feed ->
                                call.console()
                                        .say("  %s  %s".formatted(feed.address(), feed.title())));
    }

    private void print(Source source) {
        call.console()
                .print(
                        call.json()
                                ? JsonLine.of(SourceShape.of(source))
                                : "%-6s  %s  %s"
                                        .formatted(
                                                SourceShape.kind(source).toLowerCase(Locale.ROOT),
                                                source.title(),
                                                source.address()));
    }
}
