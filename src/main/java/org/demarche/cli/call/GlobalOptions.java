package org.demarche.cli.call;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import java.nio.file.Path;

/// The options that every command understands, before or after its name.
@Command
public final class GlobalOptions {

    @Option(
            names = "--library",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description =
                    "The library folder; else $DEMARCHE_LIBRARY, else the platform's folder for"
                            + " your data.")
    private @Nullable Path library;

    @Option(
            names = "--json",
            scope = ScopeType.INHERIT,
            description = "Print JSON Lines: one object a line, in UTF-8.")
    private boolean json;

    /// Null for the usual one.
    public @Nullable Path library() {
        return library;
    }

    public boolean json() {
        return json;
    }
}
