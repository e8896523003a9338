package org.demarche.analysis.name.join;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Joins the names of one body: a long name, its acronym, and its name without the tail ("of
/// Canada", "Inc.").
public final class BodyJoiner {

    private static final Set<String> TAILS =
            Set.of(
                    "group",
                    "inc",
                    "inc.",
                    "corp",
                    "corp.",
                    "corporation",
                    "company",
                    "co.",
                    "co",
                    "ltd",
                    "ltd.",
                    "plc",
                    "movement",
                    "party",
                    "foundation",
                    "agency",
                    "news");
    private static final Set<String> SKIPPED = Set.of("of", "the", "for", "and", "on", "in", "to");

    private final List<String> told = new ArrayList<>();
    private final Map<String, String> canonical = new HashMap<>();

    /// Takes a name of two words or more; others are ignored.
    void tellFullName(String printed) {
        var name = printed.replaceAll("\\s+", " ");
        if (name.indexOf(' ') > 0 && told.stream().noneMatch(name::equalsIgnoreCase)) {
            told.add(name);
        }
    }

    /// The name by which the body of this mention is known in the text.
    String join(String printed) {
        var name = printed.replaceAll("\\s+", " ");
        return canonical.computeIfAbsent(name.toLowerCase(Locale.ROOT), _ -> fullest(name));
    }

    private String fullest(String name) {
        for (var full : told) {
            boolean same = spelled(full).equals(spelled(name));
            if (same || isAcronym(name, full) || isShort(name, full)) {
                return full;
            }
        }
        return told.stream().filter(full -> isPart(name, full)).findFirst().orElse(name);
    }

    /// "U.S. Navy" and "US Navy" are the "United States Navy".
    private static String spelled(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceFirst("^(u\\.s\\.|us) ", "united states ")
                .replaceFirst("^(u\\.k\\.|uk) ", "united kingdom ")
                .replaceFirst("^(the) ", "");
    }

    /// "Acme" for "Acme Shipping", "the Commission" for "the Truth Commission".
    private static boolean isPart(String name, String full) {
        boolean one = name.indexOf(' ') < 0 && name.length() > 2;
        return one && (full.startsWith(name + " ") || full.endsWith(" " + name));
    }

    private static boolean isAcronym(String name, String full) {
        var letters = name.replace(".", "");
        if (letters.length() < 2 || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
            return false;
        }
        var all = new StringBuilder();
        var main = new StringBuilder();
        for (var word : full.split("[ -]", -1)) {
            if (!word.isEmpty()) {
                all.append(word.charAt(0));
                main.append(SKIPPED.contains(word) ? "" : word.substring(0, 1));
            }
        }
        return letters.equalsIgnoreCase(all.toString())
                || letters.equalsIgnoreCase(main.toString());
    }

    /// "Liberal Party" for "Liberal Party of Canada", "Gazprom" for "Gazprom Group".
    private static boolean isShort(String name, String full) {
        if (!full.regionMatches(true, 0, name, 0, name.length())
                || full.length() == name.length()) {
            return false;
        }
        var rest = full.substring(name.length()).strip().toLowerCase(Locale.ROOT);
        boolean whole = full.charAt(name.length()) == ' ';
        return whole && (TAILS.contains(rest) || (name.indexOf(' ') > 0 && rest.startsWith("of ")));
    }
}
