package org.demarche.cli.call;

import org.demarche.cli.door.Doors;
import org.demarche.cli.door.Session;

import java.io.IOException;

/// What a command is given.
///
/// @param doors to the work
/// @param console to read from and write to
/// @param options for all commands; filled in when the command runs
public record Call(Doors doors, Console console, GlobalOptions options) {

    public Session open() throws IOException {
        return doors.sessions().open(options.library());
    }

    public boolean json() {
        return options.json();
    }
}
