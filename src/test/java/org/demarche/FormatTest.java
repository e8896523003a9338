package org.demarche;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Every source file looks as the one formatter leaves it. `mvn -Pformat test-compile` mends what
/// differs.
class FormatTest {

    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    @Test
    void everySourceIsFormatted() throws Exception {
        assertEquals(List.of(), unformatted(), "run: mvn -Pformat test-compile");
    }

    /// Formats in place what is not yet formatted.
    static void main() throws Exception {
        for (var file : unformatted()) {
            Files.writeString(file, formatted(Files.readString(file)));
            IO.println("formatted " + file);
        }
    }

    private static List<Path> unformatted() throws IOException, FormatterException {
        var different = new ArrayList<Path>();
        try (var files = Files.walk(Path.of("src"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                var source = Files.readString(file);
                if (!formatted(source).equals(source)) {
                    different.add(file);
                }
            }
        }
        return different;
    }

    private static String formatted(String source) throws FormatterException {
        return FORMATTER.formatSourceAndFixImports(source);
    }
}
