package org.demarche.cli.command.upkeep;

import org.demarche.cli.call.Call;
import org.demarche.cli.call.Failures;
import org.demarche.cli.door.Session;
import org.demarche.cli.json.JsonLine;
import org.demarche.cli.json.library.FindingShape;
import org.demarche.library.Upkeep;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

/// `check`: looks whether the library is sound.
@Command(
        name = "check",
        description = "Looks whether the store, the index and the folder are sound.")
public final class CheckCommand implements Callable<Integer> {

    private final Call call;

    @Option(
            names = "--repair",
            description = "Make the index anew when it does not hold the same articles.")
    private boolean repair;

    public CheckCommand(Call call) {
        this.call = call;
    }

    /// 1 when anything is not sound at the end.
    @Override
    public Integer call() throws IOException {
        try (var session = call.open()) {
            var findings = findings(session);
            for (var finding : findings) {
                call.console()
                        .print(
                                call.json()
                                        ? JsonLine.of(FindingShape.of(finding))
                                        : (finding.well() ? "✓ " : "✗ ") + finding.sentence());
            }
            return Upkeep.allWell(findings) ? 0 : Failures.FAILED;
        }
    }

    private List<Upkeep.Finding> findings(Session session) {
        if (repair && !session.upkeep().indexMatches()) {
            call.console().say("Making the index anew …");
            session.reindex().run();
        }
        return session.upkeep().check();
    }
}
