import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes the AOT cache of a packaged Demarche: starts it once on JavaFX's headless platform with a
/// library of its own, and lets the JVM keep what was loaded. Run by Maven at packaging with the
/// JDK that the cache is to hold for.
///
/// Argument: the folder of the distribution.
final class MakeAotCache {

    /// Searches of every kind, letter by letter, so that the JVM knows beforehand what to compile
    /// when a reader types.
    private static List<String> typed() {
        return Stream.of(
                        "talks",
                        "peace talks geneva",
                        "\"security guarantees",
                        "person:\"Vladimir Putin\" gas",
                        "country:RUS kind:TALKS",
                        "ukraine -nato title:talk",
                        "sanct* date:2022-01..2022-02")
                .flatMap(query -> beginnings(query))
                .toList();
    }

    private static Stream<String> beginnings(String query) {
        return IntStream.rangeClosed(1, query.length()).mapToObj(end -> query.substring(0, end));
    }

    static void main(String[] arguments) throws IOException, InterruptedException {
        var lib = Path.of(arguments[0]).resolve("lib");
        var jdk = Path.of(System.getProperty("java.home"));
        Files.writeString(lib.resolve("jdk"), jdk.toString());
        var scratch = Files.createTempDirectory("demarche-aot");
        try {
            var command =
                    new ArrayList<>(
                            List.of(
                                    jdk.resolve("bin/java").toString(),
                                    "@" + lib.resolve("java.options")));
            command.add("-XX:AOTCacheOutput=" + lib.resolve("demarche.aot"));
            command.addAll(
                    List.of(
                            "-Dglass.platform=Headless",
                            "-Dprism.order=sw",
                            "-cp",
                            lib.resolve("demarche.jar").toString()));
            command.addAll(List.of("org.demarche.app.Demarche", "rehearse", scratch.toString()));
            command.addAll(typed());
            int status =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .inheritIO()
                            .start()
                            .waitFor();
            if (status != 0 || !Files.isRegularFile(lib.resolve("demarche.aot"))) {
                System.err.println(
                        "The AOT cache could not be made (status %d). Demarche works without it and starts a second slower."
                                .formatted(status));
            }
        } finally {
            try (var files = Files.walk(scratch)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
