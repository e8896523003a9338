package org.demarche.cli.command.bench;

import org.demarche.cli.call.Call;
import org.demarche.cli.call.Failures;
import org.demarche.cli.call.InputFile;
import org.demarche.cli.json.JsonLine;
import org.demarche.cli.json.finding.AnalysisShape;
import org.demarche.cli.json.work.BadLineShape;
import org.demarche.cli.json.work.ExtractedShape;
import org.demarche.cli.print.AnalysisPage;
import org.demarche.cli.print.Days;
import org.demarche.ingest.Workbench.Worked;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

/// Works on files one by one and prints what came of each article at once, so that a program that
/// feeds lines in gets them out in step.
final class BenchReport {

    private final Call call;
    private boolean anyFileFailed;
    private int printed;

    BenchReport(Call call) {
        this.call = call;
    }

    /// What is done with one file.
    @FunctionalInterface
    interface Work {
        void on(InputStream in, String name, Consumer<Worked> each) throws IOException;
    }

    /// @return the exit code: 1 when a whole file could not be worked on, 0 for bad lines, which
    ///   are told in the output
    int run(List<String> files, Work work) {
        for (var file : files) {
            var input = new InputFile(file);
            try (var in = input.open(call.console())) {
                work.on(in, input.name(), worked -> print(input, worked));
            } catch (IOException e) {
                failed(Failures.sentence(e));
            }
        }
        return anyFileFailed ? Failures.FAILED : 0;
    }

    private void print(InputFile input, Worked worked) {
        switch (worked) {
            case Worked.Bad bad -> bad(input, bad);
            case Worked.Extracted page -> {
                if (call.json()) {
                    call.console().print(JsonLine.of(ExtractedShape.of(page)));
                } else {
                    page(page);
                }
            }
            case Worked.Analysed text -> {
                if (call.json()) {
                    call.console().print(JsonLine.of(AnalysisShape.of(text)));
                } else {
                    heading(text.title() == null ? input.name() : text.title());
                    new AnalysisPage(text.analysis(), text.text(), call.console().width())
                            .lines()
                            .forEach(call.console()::print);
                }
            }
        }
    }

    private void bad(InputFile input, Worked.Bad bad) {
        if (call.json()) {
            call.console()
                    .print(JsonLine.of(BadLineShape.of(bad.id(), bad.line(), bad.sentence())));
        }
        if (bad.line() == 0) {
            failed(bad.sentence());
        } else if (!call.json()) {
            call.console()
                    .say("%s, line %d: %s".formatted(input.name(), bad.line(), bad.sentence()));
        }
    }

    private void failed(String sentence) {
        anyFileFailed = true;
        call.console().say(sentence);
    }

    /// Paragraphs stay on one line each, so that the text can be used as it is.
    private void page(Worked.Extracted page) {
        heading(page.title());
        var byline = page.byline() == null ? "" : page.byline() + " · ";
        call.console().print(byline + Days.inWords(page.published()));
        call.console().print("");
        page.text().lines().forEach(call.console()::print);
    }

    private void heading(String title) {
        if (printed++ > 0) {
            call.console().print("");
        }
        call.console().print(title);
    }
}
