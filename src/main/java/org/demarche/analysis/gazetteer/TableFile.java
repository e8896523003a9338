package org.demarche.analysis.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads the hand-written tables of the folder `data`: tab-separated, `|` within a field, `#` for
/// comments.
final class TableFile {

    private static final String FOLDER = "/org/demarche/data/";

    private TableFile() {}

    /// Rows of a table, each with exactly `columns` fields.
    static List<List<String>> rows(String file, int columns) {
        var rows = new ArrayList<List<String>>();
        for (var line : lines(FOLDER + file)) {
            var fields = List.of(line.split("\t", -1));
            if (fields.size() != columns) {
                throw new IllegalStateException(
                        "The table %s needs %d fields in every row, but has \"%s\""
                                .formatted(file, columns, line));
            }
            rows.add(fields);
        }
        return rows;
    }

    /// The values of one field; none for an empty one.
    static List<String> values(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split("\\|", -1));
    }

    static List<String> lines(String resource) {
        try (var in = TableFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The program lacks its table %s; install it again.".formatted(resource));
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The table %s cannot be read; install the program again.".formatted(resource),
                    e);
        }
    }
}
