package org.demarche.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A process of its own that works until it is killed, and tells line by line what it has done.
public final class KilledChild {

    private final Class<?> work;
    private final Path told;

    /// @param work whose `main` is run; each of its lines ends with a full stop
    /// @param told where its lines go
    public KilledChild(Class<?> work, Path told) {
        this.work = work;
        this.told = told;
    }

    /// Starts it and kills it as soon as it has told so many lines.
    ///
    /// @return all that it told; the last line may be cut, and then says nothing
    public List<String> afterLines(int enough, Path argument)
            throws IOException, InterruptedException {
        var child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                work.getName(),
                                argument.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .redirectOutput(told.toFile())
                        .start();
        while (child.isAlive() && lines().size() < enough) {
            Thread.sleep(1);
        }
        child.destroyForcibly().waitFor(); // SIGKILL
        return lines();
    }

    private List<String> lines() throws IOException {
        return Files.exists(told)
                ? Files.readAllLines(told).stream().filter(line -> line.endsWith(".")).toList()
                : List.of();
    }
}
