package org.demarche.cli.command.intake;

import org.demarche.cli.call.Call;
import org.demarche.cli.call.Failures;
import org.demarche.cli.call.JobWait;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.concurrent.Callable;

/// `refresh`: asks the sources and prints what is new.
@Command(name = "refresh", description = "Asks the sources that are due, and prints what is new.")
public final class RefreshCommand implements Callable<Integer> {

    private final Call call;

    @Option(names = "--all", description = "Ask all of them now, due or not.")
    private boolean all;

    public RefreshCommand(Call call) {
        this.call = call;
    }

    /// Fails only when no source at all answered: that some do not is a reader's every day.
    @Override
    public Integer call() throws IOException {
        try (var session = call.open()) {
            if (session.library().sources().isEmpty()) {
                call.console().say("There are no sources yet. Add some: demarche add https://…");
                return 0;
            }
            var report = new TakenReport(call, false);
            var last =
                    new JobWait(session.intake(), call.console())
                            .run(() -> session.intake().refresh(all), report);
            call.console()
                    .say(
                            "%,d source(s) asked, %,d failed; %,d new article(s)."
                                    .formatted(last.done(), last.failed(), report.fresh()));
            return last.done() > 0 && last.failed() == last.done() ? Failures.FAILED : 0;
        }
    }
}
