package org.demarche.analysis.event.telling;

import org.demarche.model.finding.EventKind;

import java.util.List;
import java.util.Locale;

/// Forms of the words that a summary is put together from.
final class Wording {

    private Wording() {}

    /// "threaten", "reply", "push" as one who acts does it.
    static String third(String lemma) {
        if (lemma.equals("be")) {
            return "is";
        }
        if (lemma.equals("have")) {
            return "has";
        }
        if (lemma.matches(".*[^aeiou]y")) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        return lemma + (lemma.matches(".*(?:s|x|z|ch|sh|o)") ? "es" : "s");
    }

    /// "Ceasefire", for a summary that names no doer.
    static String noun(EventKind kind) {
        return kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /// "Chad, Mali and Togo".
    static String names(List<String> names) {
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.getFirst();
            default ->
                    String.join(", ", names.subList(0, names.size() - 1))
                            + " and "
                            + names.getLast();
        };
    }
}
