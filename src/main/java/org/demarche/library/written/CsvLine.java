package org.demarche.library.written;

import java.util.List;
import java.util.stream.Collectors;

/// A line of comma-separated values: https://www.rfc-editor.org/rfc/rfc4180
public final class CsvLine {

    private static final String FORMULA = "=+-@\t\r"; // a spreadsheet would calculate what follows

    private CsvLine() {}

    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(","));
    }

    /// In quotation marks where it must be; and a spreadsheet shall not take it for a formula.
    private static String cell(String words) {
        var harmless =
                !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
        return harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? "\"" + harmless.replace("\"", "\"\"") + "\""
                : harmless;
    }
}
