package org.demarche.cli.command.intake;

import org.demarche.cli.call.AnalysisFirst;
import org.demarche.cli.call.Call;
import org.demarche.cli.call.Dates;
import org.demarche.cli.call.Failures;
import org.demarche.cli.call.InputFile;
import org.demarche.cli.call.JobWait;
import org.demarche.model.article.PublicationDate;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// `import`: takes articles in, and waits until all are kept and findable.
@Command(
        name = "import",
        description =
                "Takes articles in: HTML, plain text, Markdown, mails, PDF, JSON, JSON Lines,"
                    + " feeds, lists of feeds (OPML), calendars, and folders and zip archives of"
                    + " them.")
public final class ImportCommand implements Callable<Integer> {

    private final Call call;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files or folders; - for standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Dates.class,
            description = "The date of articles that carry none: 2022-01-27.")
    private @Nullable PublicationDate published;

    @Option(names = "--analyse", description = "Analyse what was taken in at once.")
    private boolean analyse;

    public ImportCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() throws IOException {
        var report = new TakenReport(call, true);
        if (files.contains("-")) {
            try (var input = StandardInput.of(call.console().in())) {
                take(paths(input.file()), report);
            }
        } else {
            take(paths(Path.of("-")), report);
        }
        call.console().say(report.sum());
        boolean nothing = report.badLines() > 0 && report.tookNothing();
        return report.failed() > 0 || nothing ? Failures.FAILED : 0;
    }

    private void take(List<Path> paths, TakenReport report) throws IOException {
        try (var session = call.open()) {
            new JobWait(session.intake(), call.console())
                    .run(() -> session.intake().importFiles(paths, published), report);
            if (analyse) {
                new AnalysisFirst(session, call.console()).everything();
            }
        }
    }

    private List<Path> paths(Path standardInput) {
        var paths = new ArrayList<Path>();
        for (var file : files) {
            var input = new InputFile(file);
            paths.add(input.isStandardInput() ? standardInput : Path.of(file));
        }
        return paths;
    }
}
