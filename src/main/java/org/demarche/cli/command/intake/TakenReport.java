package org.demarche.cli.command.intake;

import org.demarche.cli.call.Call;
import org.demarche.cli.json.JsonLine;
import org.demarche.cli.json.library.SourceShape;
import org.demarche.cli.json.work.TakenShape;
import org.demarche.cli.print.Days;
import org.demarche.cli.print.Wrapped;
import org.demarche.ingest.job.IngestEvent;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Prints each thing as it is taken in, says what could not be, and counts both. It is told on the
/// job's own thread.
final class TakenReport implements Consumer<IngestEvent> {

    private static final int SOURCE = 22; // characters

    private final Call call;
    private final boolean knownToo;
    private final AtomicInteger fresh = new AtomicInteger();
    private final AtomicInteger known = new AtomicInteger();
    private final AtomicInteger feeds = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicInteger badLines = new AtomicInteger();

    /// @param knownToo whether articles that were here already are printed as well
    TakenReport(Call call, boolean knownToo) {
        this.call = call;
        this.knownToo = knownToo;
    }

    @Override
    public void accept(IngestEvent event) {
        switch (event) {
            case IngestEvent.Taken taken -> taken(taken);
            case IngestEvent.TakenFeed(var feed) -> {
                feeds.incrementAndGet();
                call.console()
                        .print(
                                call.json()
                                        ? JsonLine.of(SourceShape.of(feed))
                                        : "feed   %s  %s".formatted(feed.title(), feed.address()));
            }
            case IngestEvent.Failed(_, var sentence) -> {
                failed.incrementAndGet();
                call.console().say(sentence);
            }
            case IngestEvent.BadLine bad -> badLine(bad);
            case IngestEvent.Offered _,
                    IngestEvent.Kept _,
                    IngestEvent.Analysed _,
                    IngestEvent.Grouped _,
                    IngestEvent.SourcesChanged _,
                    IngestEvent.FailuresChanged _,
                    IngestEvent.Progressed _ -> {}
        }
    }

    private void taken(IngestEvent.Taken taken) {
        (taken.isNew() ? fresh : known).incrementAndGet();
        if (!taken.isNew() && !knownToo) {
            return;
        }
        call.console().print(call.json() ? JsonLine.of(TakenShape.of(taken)) : line(taken));
    }

    private static String line(IngestEvent.Taken taken) {
        var given = taken.givenId();
        return "%-6s %s  %-10s  %-22s  %s"
                .formatted(
                        given == null ? Long.toString(taken.id()) : given,
                        taken.isNew() ? "new " : "here",
                        Days.of(taken.article().published()),
                        Wrapped.cut(taken.article().source(), SOURCE),
                        taken.article().title());
    }

    private void badLine(IngestEvent.BadLine bad) {
        badLines.incrementAndGet();
        if (call.json()) {
            call.console().print(JsonLine.of(TakenShape.of(bad)));
        } else {
            call.console().say("%s, line %d: %s".formatted(bad.file(), bad.line(), bad.sentence()));
        }
    }

    int fresh() {
        return fresh.get();
    }

    int failed() {
        return failed.get();
    }

    boolean tookNothing() {
        return fresh.get() + known.get() + feeds.get() == 0;
    }

    int badLines() {
        return badLines.get();
    }

    /// "12 articles taken in, 3 here already, 1 file could not be read."
    String sum() {
        var parts = new StringBuilder("%,d new".formatted(fresh.get()));
        part(parts, known.get(), "here already");
        part(parts, feeds.get(), "added to the feeds");
        part(parts, failed.get(), "could not be read");
        if (badLines.get() > 0) {
            parts.append(", %,d bad line(s) left out".formatted(badLines.get()));
        }
        return parts.append('.').toString();
    }

    private static void part(StringBuilder parts, int count, String what) {
        if (count > 0) {
            parts.append(", %,d %s".formatted(count, what));
        }
    }
}
