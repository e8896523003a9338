package org.demarche.source.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// One content line of a calendar (RFC 5545, 3.1): `DTSTART;TZID=Europe/Paris:20260105T090000`.
///
/// @param name in upper case
/// @param parameters by their names in upper case, without quotes
/// @param value as written, still escaped
record CalendarLine(String name, Map<String, String> parameters, String value) {

    private static final int LONGEST = 200_000; // characters of one unfolded line

    /// The lines of a calendar, folded ones joined; what is no line is passed over.
    static List<CalendarLine> all(String text) {
        var lines = new ArrayList<CalendarLine>();
        var open = new StringBuilder();
        for (var line : (Iterable<String>) text.lines()::iterator) {
            if (!line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t')) {
                if (open.length() + line.length() <= LONGEST) {
                    open.append(line, 1, line.length());
                }
            } else {
                add(open.toString(), lines);
                open.setLength(0);
                open.append(line, 0, Math.min(line.length(), LONGEST));
            }
        }
        add(open.toString(), lines);
        return lines;
    }

    private static void add(String line, List<CalendarLine> to) {
        int colon = unquoted(line, ':', 0);
        if (colon <= 0) {
            return;
        }
        var parameters = new HashMap<String, String>();
        int end = Math.min(unquotedOr(line, ';', 0, colon), colon);
        var name = line.substring(0, end).strip().toUpperCase(Locale.ROOT);
        while (end < colon) {
            int next = unquotedOr(line, ';', end + 1, colon);
            var parameter = line.substring(end + 1, next).split("=", 2);
            if (parameter.length == 2) {
                parameters.put(
                        parameter[0].strip().toUpperCase(Locale.ROOT),
                        parameter[1].replace("\"", "").strip());
            }
            end = next;
        }
        to.add(new CalendarLine(name, Map.copyOf(parameters), line.substring(colon + 1)));
    }

    private static int unquotedOr(String line, char wanted, int from, int otherwise) {
        int found = unquoted(line, wanted, from);
        return found < 0 || found > otherwise ? otherwise : found;
    }

    private static int unquoted(String line, char wanted, int from) {
        boolean quoted = false;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == wanted && !quoted) {
                return i;
            }
        }
        return -1;
    }

    CalendarLine withValue(String other) {
        return new CalendarLine(name, parameters, other);
    }

    /// The value as text (RFC 5545, 3.3.11).
    String text() {
        var out = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                char next = value.charAt(++i);
                out.append(next == 'n' || next == 'N' ? '\n' : next);
            } else {
                out.append(c);
            }
        }
        return out.toString().strip();
    }
}
