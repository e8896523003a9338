package org.demarche.model.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The months by their names in the languages of the press; the names, and where they are from, are
/// in `months.txt`. A name that means different months in different languages (`listopad`) means
/// none.
public final class MonthNames {

    private static final Map<String, Integer> NUMBERS = read();

    private MonthNames() {}

    /// From 1 to 12.
    ///
    /// @param word one word, in any case, whole or short
    public static Optional<Integer> number(String word) {
        var name = word.toLowerCase(Locale.ROOT).replace(".", "");
        var number = NUMBERS.get(name);
        if (number == null && name.startsWith("ב")) { // Hebrew writes its "in" as the first letter
            number = NUMBERS.get(name.substring(1));
        }
        return Optional.ofNullable(number);
    }

    private static Map<String, Integer> read() {
        var resource = "/org/demarche/model/months.txt";
        try (var in = Objects.requireNonNull(MonthNames.class.getResourceAsStream(resource))) {
            var numbers = new HashMap<String, Integer>();
            int month = 0;
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith(";") && !line.isBlank()) {
                    month++;
                    for (var name : line.strip().split(" ")) {
                        numbers.put(name, month);
                    }
                }
            }
            return Map.copyOf(numbers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
