package org.demarche.library.dyad;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// How friendly or hostile an act is, by its CAMEO code: Goldstein's scale, from -10 to 10. The
/// table, with its source, is `data/tone.tsv`.
public final class ToneScale {

    private static final String TABLE = "/org/demarche/data/tone.tsv";

    private final Map<String, Double> tones;

    private ToneScale(Map<String, Double> tones) {
        this.tones = Map.copyOf(tones);
    }

    /// Reads the table.
    public static ToneScale load() {
        try (var in = ToneScale.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The program lacks its table %s; install it again.".formatted(TABLE));
            }
            var tones = new HashMap<String, Double>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isEmpty() && Character.isDigit(line.charAt(0)))
                    .map(line -> line.split("\t", -1))
                    .forEach(row -> tones.put(row[0], Double.parseDouble(row[1])));
            return new ToneScale(tones);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The table %s cannot be read; install the program again.".formatted(TABLE), e);
        }
    }

    /// From -10 to 10: of the code itself, or else of the nearest one above it; 0 for one that is
    /// none of CAMEO's.
    ///
    /// @param cameo two to four digits
    public double of(String cameo) {
        for (int length = cameo.length(); length >= 2; length--) {
            var tone = tones.get(cameo.substring(0, length));
            if (tone != null) {
                return tone;
            }
        }
        return 0;
    }
}
