package org.demarche.analysis.name.join;

import org.demarche.analysis.gazetteer.OfficeHolders;
import org.demarche.model.finding.Spelling;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Joins the names of one person: "Antony Blinken", "Anthony Blinken", "Mr. Blinken".
///
/// All full names must be told first, since a headline often has the surname before the text has
/// the whole name. A bare surname means the person of that name who was spoken of last.
public final class PersonJoiner {

    private static final Pattern ARTICLES =
            Pattern.compile("\\b(al|el|ul) ", Pattern.CASE_INSENSITIVE);

    private final Map<String, String> keys = new HashMap<>();
    private final OfficeHolders holders;
    private final @Nullable LocalDate day;
    private final Map<String, String> canonical = new LinkedHashMap<>();

    /// Full names, the one that was spoken of last at the end.
    private final List<String> recent = new ArrayList<>();

    PersonJoiner(OfficeHolders holders, @Nullable LocalDate day) {
        this.holders = holders;
        this.day = day;
    }

    /// Takes a name of two words or more; others are ignored.
    void tellFullName(String printed) {
        var name = printed.replaceAll("\\s+", " ");
        if (name.indexOf(' ') < 0 || canonical.containsKey(key(name))) {
            return;
        }
        var known = holders.find(name, day).map(OfficeHolders.Holder::person).orElse(null);
        var same = recent.stream().filter(r -> samePerson(r, name, known)).findFirst();
        canonical.put(key(name), same.orElse(name));
        if (same.isEmpty()) {
            recent.add(name);
        }
    }

    private boolean samePerson(String told, String name, @Nullable String known) {
        var toldKnown = holders.find(told, day).map(OfficeHolders.Holder::person).orElse(null);
        if (known != null && known.equals(toldKnown)) {
            return true;
        }
        var a = words(told);
        var b = words(name);
        boolean ends = a.getFirst().equals(b.getFirst()) && a.getLast().equals(b.getLast());
        return ends || (isTail(a, b) && b.size() > 1) || (isTail(b, a) && a.size() > 1);
    }

    /// Whether somebody in the text has this first name: "King Felipe" after "Felipe of Spain".
    boolean isFirst(String name) {
        var first = key(name);
        return recent.stream().anyMatch(full -> words(full).getFirst().equals(first));
    }

    /// The name by which the person of this mention is known in the text.
    String join(String printed) {
        var name = printed.replaceAll("\\s+", " ");
        var full = canonical.get(key(name));
        if (full == null) {
            full = latest(words(name));
        }
        if (full == null) {
            full = name;
        }
        recent.remove(full);
        recent.add(full);
        return full;
    }

    private @Nullable String latest(List<String> parts) {
        for (int i = recent.size() - 1; i >= 0; i--) {
            if (isTail(words(recent.get(i)), parts)) {
                return recent.get(i);
            }
        }
        for (int i = recent.size() - 1; i >= 0; i--) {
            if (words(recent.get(i)).getFirst().equals(parts.getFirst()) && parts.size() == 1) {
                return recent.get(i);
            }
        }
        return null;
    }

    private static boolean isTail(List<String> whole, List<String> tail) {
        int from = whole.size() - tail.size();
        return from >= 0 && whole.subList(from, whole.size()).equals(tail);
    }

    private List<String> words(String name) {
        return List.of(key(name).split(" ", -1));
    }

    /// All spellings of a name have one key; a text asks for the same few names time and again.
    private String key(String name) {
        return keys.computeIfAbsent(
                name, n -> Spelling.of(ARTICLES.matcher(n.replace('-', ' ')).replaceAll("")));
    }
}
