package org.demarche.cli.call;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/// Turns what went wrong into one sentence on standard error and an exit code; never a stack trace.
public final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    public static final int FAILED = 1;
    public static final int WRONG_CALL = 2;

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Console console;

    public Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(
            Exception problem, CommandLine command, ParseResult parsed) {
        console.say(sentence(problem));
        return FAILED;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] args) {
        var command = problem.getCommandLine();
        console.say(String.valueOf(problem.getMessage()));
        CommandLine.UnmatchedArgumentException.printSuggestions(problem, console.err());
        console.say("");
        command.usage(console.err(), CommandLine.Help.Ansi.OFF);
        return WRONG_CALL;
    }

    /// What may be shown of a problem.
    public static String sentence(Throwable problem) {
        var message = problem.getMessage();
        return switch (problem) {
            case CannotDo _ -> String.valueOf(message);
            case NoSuchFileException e ->
                    "There is no file %s. Is its name spelt right?".formatted(e.getFile());
            case AccessDeniedException e ->
                    "%s may not be read or written. Give yourself the right to, or choose another."
                            .formatted(e.getFile());
            case UncheckedIOException e when e.getCause() != null -> sentence(e.getCause());
            case IOException _ when message != null && !message.isBlank() -> message;
            case RuntimeException _ when message != null && speaks(message) -> message;
            default -> {
                LOG.error("A command failed", problem);
                yield "This failed in a way that was not foreseen (%s). The library's log has the details."
                        .formatted(problem);
            }
        };
    }

    /// Whether a message is one of our own sentences and no program's mumbling.
    private static boolean speaks(String message) {
        return message.contains(" ") && message.strip().endsWith(".");
    }
}
