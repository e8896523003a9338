package org.demarche.cli.command.read;

import org.demarche.cli.call.AnalysisFirst;
import org.demarche.cli.call.Call;
import org.demarche.library.brief.BriefForm;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;

/// `brief`: what is new since the reader last looked.
@Command(
        name = "brief",
        description = "Prints what is new by watch, story and actor, and what is planned ahead.")
public final class BriefCommand implements Callable<Integer> {

    private final Call call;

    @Option(
            names = "--since",
            paramLabel = "DAY",
            description = "From this day on: 2022-01-27 (default: since all was last seen).")
    private @Nullable LocalDate since;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private BriefForm form = BriefForm.MARKDOWN;

    @Option(names = "--seen", description = "The next brief begins here.")
    private boolean seen;

    @Option(names = "--no-analyse", description = "Do not analyse first what lacks it.")
    private boolean noAnalyse;

    public BriefCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() throws IOException {
        try (var session = call.open()) {
            if (!noAnalyse) {
                new AnalysisFirst(session, call.console()).everything();
            }
            var day = since;
            var from =
                    day == null
                            ? session.briefing().lastLooked()
                            : day.atStartOfDay(ZoneId.systemDefault()).toInstant();
            var brief = session.briefing().since(from);
            call.console().print(form.write(brief).stripTrailing());
            if (seen) {
                session.briefing().looked(brief.until());
            }
            return 0;
        }
    }
}
