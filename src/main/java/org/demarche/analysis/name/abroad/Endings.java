package org.demarche.analysis.name.abroad;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The forms that a name takes in a sentence of a language that changes its nouns: Россия, России,
/// Россию; Зеленский, Зеленского.
///
/// Only the common endings of names; in other languages a name stays as it is.
final class Endings {

    /// What a word ends with, and what may stand there instead.
    private record Pattern(String end, List<String> others) {}

    private static final List<Pattern> RUSSIAN =
            List.of(
                    put("ский", "ского скому ским ском"),
                    put("ия", "ии ию ией"),
                    put("ай", "ая аю аем ае"),
                    put("ей", "ея ею еем ее"),
                    put("ова", "овой ову"),
                    put("ая", "ой ую"),
                    put("а", "ы и е у ой"),
                    put("я", "и е ю ей"),
                    put("ь", "я ю ем и е ью"),
                    put("ов", "ова ову овым ове"),
                    put("ев", "ева еву евым еве"),
                    put("ин", "ина ину ином иным ине"));
    private static final List<Pattern> UKRAINIAN =
            List.of(
                    put("ський", "ського ському ським"),
                    put("ія", "ії ію ією"),
                    put("ай", "аю аєм аї"),
                    put("ей", "ея ею еєм еї"),
                    put("ова", "ової ову овою овій"),
                    put("а", "и і у ою"),
                    put("я", "і ї ю ею єю"),
                    put("ь", "я ю ем і"),
                    put("ов", "ова ову овим ові"),
                    put("єв", "єва єву євим єві"),
                    put("ін", "іна іну іном іним іні"));
    private static final List<Pattern> POLISH =
            List.of(
                    put("ja", "ji ję ją"),
                    put("ia", "ii ię ią"),
                    put("ka", "ki kę ką"),
                    put("na", "ny nę ną nie"),
                    put("wa", "wy wę wą wie"),
                    put("a", "y ę ą"));

    private static final String VOWELS = "аеёиоуыэюяіїєaeiouyąęó";

    private Endings() {}

    private static Pattern put(String end, String others) {
        return new Pattern(end, List.of(others.split(" ", -1)));
    }

    /// A name's own form and those that it takes; words of a longer name change together.
    static Set<String> of(String language, String name) {
        var forms = new LinkedHashSet<String>();
        forms.add(name);
        var patterns =
                switch (language) {
                    case "ru" -> RUSSIAN;
                    case "uk" -> UKRAINIAN;
                    case "pl" -> POLISH;
                    default -> List.<Pattern>of();
                };
        if (language.equals("de") && "sxzß".indexOf(name.charAt(name.length() - 1)) < 0) {
            forms.add(name + "s");
        }
        boolean acronym = name.equals(name.toUpperCase(Locale.ROOT));
        if (patterns.isEmpty() || acronym) {
            return forms;
        }
        int blank = name.lastIndexOf(' ');
        if (blank < 0) {
            forms.addAll(ofWord(patterns, name));
        } else if (name.indexOf(' ') == blank) {
            for (var first : withItself(patterns, name.substring(0, blank))) {
                for (var last : withItself(patterns, name.substring(blank + 1))) {
                    forms.add(first + " " + last);
                }
            }
        }
        return forms;
    }

    private static Set<String> withItself(List<Pattern> patterns, String word) {
        var forms = new LinkedHashSet<>(ofWord(patterns, word));
        forms.add(word);
        return forms;
    }

    private static List<String> ofWord(List<Pattern> patterns, String word) {
        for (var pattern : patterns) {
            if (word.endsWith(pattern.end())) {
                var stem = word.substring(0, word.length() - pattern.end().length());
                return pattern.others().stream().map(stem::concat).toList();
            }
        }
        char last = word.charAt(word.length() - 1);
        if (VOWELS.indexOf(last) >= 0) {
            return List.of();
        }
        var others =
                patterns.equals(POLISH)
                        ? List.of("a", "u", "owi", "em", "ie")
                        : List.of("а", "у", "ом", "ем", patterns.equals(RUSSIAN) ? "е" : "і");
        return others.stream().map(word::concat).toList();
    }
}
