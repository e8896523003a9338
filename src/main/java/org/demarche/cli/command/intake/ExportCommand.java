package org.demarche.cli.command.intake;

import org.demarche.cli.call.Call;
import org.demarche.cli.call.CannotDo;
import org.demarche.cli.command.naming.DossierPrint;
import org.demarche.cli.command.naming.DossierPrint.Form;
import org.demarche.cli.command.naming.RuleList;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.concurrent.Callable;

/// `export`: hands what is the reader's to another program.
@Command(
        name = "export",
        description =
                "Prints the feeds, what you have said of names, or all about one name, for other"
                        + " programs.")
public final class ExportCommand implements Callable<Integer> {

    private final Call call;

    @ArgGroup(multiplicity = "1")
    private @Nullable What what;

    /// One of these is asked for.
    static final class What {
        @Option(names = "--opml", required = true, description = "The feeds, as OPML 2.0.")
        private boolean opml;

        @Option(
                names = "--rules",
                required = true,
                description = "What you have said of names, as JSON Lines.")
        private boolean rules;

        @Option(
                names = "--dossier",
                required = true,
                paramLabel = "NAME",
                description = "All about one name, in the form of --format.")
        private @Nullable String dossier;
    }

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "Of a dossier: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Form form = Form.MARKDOWN;

    public ExportCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() throws IOException, CannotDo {
        try (var session = call.open()) {
            if (what != null && what.rules) {
                new RuleList(session.library()).json().forEach(call.console()::print);
            }
            if (what != null && what.opml) {
                session.intake().feedList().lines().forEach(call.console()::print);
            }
            if (what != null && what.dossier != null) {
                new DossierPrint(call, session).print(what.dossier, form, true);
            }
            return 0;
        }
    }
}
