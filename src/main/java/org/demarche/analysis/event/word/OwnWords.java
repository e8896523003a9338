package org.demarche.analysis.event.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The reader's own lexicon of acts: a file of patterns in the same form as the program's, which
/// they add to and override.
///
/// Whatever the file holds, it is never a failure: what cannot be read is told and left out.
///
/// @param lines of the file; none when there is no such file
/// @param faults what is wrong with it, a sentence each that may be shown as it is
public record OwnWords(List<String> lines, List<String> faults) {

    /// Its name in the library's folder.
    public static final String FILE = "event-words.txt";

    public static final OwnWords NONE = new OwnWords(List.of(), List.of());

    private static final long LARGEST = 1_000_000; // bytes

    public OwnWords {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }

    /// Empty where there is no such file; what cannot be read in it is told with its line.
    public static OwnWords read(Path file) {
        if (!Files.isRegularFile(file)) {
            return NONE;
        }
        try {
            if (Files.size(file) > LARGEST) {
                return bad(file, "is larger than a megabyte. It is not used; make it shorter");
            }
            // malformed bytes become a sign of their own, so that only their line is left out
            var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            var lines = text.lines().toList();
            var faults =
                    EventLexicon.faults(lines).stream().map(fault -> name(file) + ". " + fault);
            return new OwnWords(lines, faults.toList());
        } catch (IOException e) {
            return bad(file, "could not be read (%s). It is not used".formatted(e.getMessage()));
        }
    }

    /// Changes whenever the words do, so that articles are analysed anew; empty without any.
    public String mark() {
        var said =
                lines.stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .toList();
        return said.isEmpty() ? "" : "+" + Integer.toHexString(said.hashCode());
    }

    private static OwnWords bad(Path file, String sentence) {
        return new OwnWords(List.of(), Stream.of(name(file) + " " + sentence + ".").toList());
    }

    private static String name(Path file) {
        return "Your file of words for events, " + file;
    }
}
