package org.demarche.cli;

import org.demarche.cli.call.Call;
import org.demarche.cli.call.Console;
import org.demarche.cli.call.Failures;
import org.demarche.cli.call.GlobalOptions;
import org.demarche.cli.command.bench.AnalyseCommand;
import org.demarche.cli.command.bench.ExtractCommand;
import org.demarche.cli.command.intake.AddCommand;
import org.demarche.cli.command.intake.ExportCommand;
import org.demarche.cli.command.intake.ImportCommand;
import org.demarche.cli.command.intake.RefreshCommand;
import org.demarche.cli.command.mark.BookmarkCommand;
import org.demarche.cli.command.mark.BookmarksCommand;
import org.demarche.cli.command.mark.NoteCommand;
import org.demarche.cli.command.mark.TagCommand;
import org.demarche.cli.command.naming.EntityCommand;
import org.demarche.cli.command.naming.RulesCommand;
import org.demarche.cli.command.read.BriefCommand;
import org.demarche.cli.command.read.EntitiesCommand;
import org.demarche.cli.command.read.RelatedCommand;
import org.demarche.cli.command.read.SearchCommand;
import org.demarche.cli.command.read.ShowCommand;
import org.demarche.cli.command.read.TimelineCommand;
import org.demarche.cli.command.upkeep.BackupCommand;
import org.demarche.cli.command.upkeep.CheckCommand;
import org.demarche.cli.command.upkeep.OpenCommand;
import org.demarche.cli.command.upkeep.ReanalyseCommand;
import org.demarche.cli.command.upkeep.ReindexCommand;
import org.demarche.cli.command.upkeep.RestoreCommand;
import org.demarche.cli.command.upkeep.ScreenshotCommand;
import org.demarche.cli.door.Doors;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

import java.util.List;

/// Reads a call, runs its command, and answers with an exit code: 0 = done, 1 = the work failed (a
/// sentence says what, and what to do), 2 = the call is wrong.
public final class CommandLineEntry {

    private final Doors doors;
    private final Console console;

    public CommandLineEntry(Doors doors, Console console) {
        this.doors = doors;
        this.console = console;
    }

    /// @param args as the platform gives them; none opens the window
    /// @return the exit code
    public int run(String... args) {
        try {
            int code = commands().execute(args);
            console.clearProgress();
            return code;
        } finally {
            console.flush();
        }
    }

    private CommandLine commands() {
        var options = new GlobalOptions();
        var call = new Call(doors, console, options);
        var opening = new OpenCommand(call);
        var root = new CommandLine(CommandSpec.wrapWithoutInspection(opening));
        root.getCommandSpec()
                .name("demarche")
                .addMixin("options", CommandSpec.forAnnotatedObject(options));
        root.getCommandSpec()
                .usageMessage()
                .description(
                        "A news reader for people who follow diplomacy. Without a command it opens"
                                + " the window.")
                .footer(
                        "",
                        "Exit codes: 0 = done, 1 = the work failed, 2 = the call is wrong.",
                        "Results go to standard output, everything else to standard error.");
        for (var command : all(call, opening)) {
            root.addSubcommand(command);
        }
        return prepared(root);
    }

    private static List<Object> all(Call call, OpenCommand opening) {
        return List.of(
                opening,
                new AddCommand(call),
                new ImportCommand(call),
                new RefreshCommand(call),
                new ExportCommand(call),
                new SearchCommand(call),
                new BookmarkCommand(call),
                new BookmarksCommand(call),
                new BriefCommand(call),
                new TagCommand(call),
                new NoteCommand(call),
                new ShowCommand(call),
                new RelatedCommand(call),
                new EntitiesCommand(call),
                new EntityCommand(call),
                new TimelineCommand(call),
                new RulesCommand(call),
                new ExtractCommand(call),
                new AnalyseCommand(call),
                new CheckCommand(call),
                new ReindexCommand(call),
                new ReanalyseCommand(call),
                new BackupCommand(call),
                new RestoreCommand(call),
                new ScreenshotCommand(call));
    }

    private CommandLine prepared(CommandLine root) {
        var failures = new Failures(console);
        root.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(new Version());
        root.getSubcommands()
                .values()
                .forEach(
                        each ->
                                each.getCommandSpec()
                                        .mixinStandardHelpOptions(true)
                                        .versionProvider(new Version()));
        return root.setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpAutoWidth(false)
                .setOut(new java.io.PrintWriter(console.results(), true))
                .setErr(console.err())
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
    }
}
