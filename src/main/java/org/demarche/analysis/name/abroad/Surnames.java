package org.demarche.analysis.name.abroad;

import org.demarche.model.finding.Span;

import java.util.List;
import java.util.Locale;

/// Tells a surname by itself ("сказал Путин", "le président Macron") from one behind the first name
/// of somebody else ("Brigitte Macron").
final class Surnames {

    /// How words end that stand before a surname and are no first name.
    private static final List<String> TITLES =
            List.of(
                    "präsident",
                    "präsidenten",
                    "präsidentin",
                    "minister",
                    "ministers",
                    "ministerin",
                    "kanzler",
                    "kanzlers",
                    "kanzlerin",
                    "chef",
                    "chefs",
                    "chefin",
                    "premier",
                    "herr",
                    "herrn",
                    "frau",
                    "président",
                    "présidente",
                    "presidente",
                    "presidenta",
                    "presidência",
                    "ministre",
                    "ministro",
                    "ministra",
                    "président'",
                    "monsieur",
                    "madame",
                    "señor",
                    "señora",
                    "prezydent",
                    "prezydenta",
                    "prezydentem",
                    "premiera",
                    "kanclerz",
                    "szef",
                    "başkanı",
                    "cumhurbaşkanı",
                    "bakanı",
                    "başbakan",
                    "президент",
                    "президента",
                    "президенту",
                    "президентом",
                    "президенте",
                    "министр",
                    "министра",
                    "министром",
                    "премьер",
                    "канцлер",
                    "канцлера",
                    "господин",
                    "президенті",
                    "міністр",
                    "міністра",
                    "міністром",
                    "прем'єр",
                    "канцлера",
                    "пан",
                    "пана");

    private final boolean capitals;

    Surnames(String language) {
        this.capitals =
                List.of("fr", "de", "es", "it", "pt", "pl", "tr", "ru", "uk").contains(language);
    }

    /// Whether a surname may be looked for by itself once its owner was named in full.
    boolean standAlone() {
        return capitals;
    }

    boolean followFirstName(String text, Span surname) {
        int end = surname.start() - 1;
        if (end > 0 && (text.charAt(end) == '·' || text.charAt(end) == '・')) {
            return true;
        }
        if (!capitals || end < 1 || text.charAt(end) != ' ') {
            return false;
        }
        int start = end;
        while (start > 0 && isOfName(text.charAt(start - 1))) {
            start--;
        }
        var before = text.substring(start, end);
        boolean sentence = before.length() > 2 && before.endsWith(".");
        if (before.isEmpty() || sentence || !Character.isUpperCase(before.charAt(0))) {
            return false;
        }
        var small = before.toLowerCase(Locale.ROOT);
        return TITLES.stream().noneMatch(small::endsWith);
    }

    private static boolean isOfName(char c) {
        return Character.isLetter(c) || c == '-' || c == '.' || c == '\'';
    }
}
