package org.demarche.source.pack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads a table of the folder `data`: fields parted by tabs, `#` before a comment.
final class PackTable {

    static List<String[]> rows(String file) {
        try (var in = PackTable.class.getResourceAsStream("/org/demarche/data/" + file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The program lacks its table %s; install it again.".formatted(file));
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The table %s cannot be read; install the program again.".formatted(file), e);
        }
    }

    private PackTable() {}
}
