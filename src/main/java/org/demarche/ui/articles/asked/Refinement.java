package org.demarche.ui.articles.asked;

import org.demarche.model.query.Facet;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What a list was narrowed to by clicks: of each facet any of the chosen values, all facets
/// together, and a stretch of days.
///
/// @param values chosen values; a facet without any is not in it
/// @param tags any of these tags
/// @param from first day; null for no beginning
/// @param to last day; null for no end
public record Refinement(
        Map<Facet, Set<String>> values,
        Set<String> tags,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final Refinement NONE = new Refinement(Map.of(), Set.of(), null, null);

    public Refinement {
        values = Map.copyOf(values);
        tags = Set.copyOf(tags);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    public boolean has(Facet facet, String value) {
        return values.getOrDefault(facet, Set.of()).contains(value);
    }

    /// With one value more, or without it if it was chosen.
    public Refinement toggled(Facet facet, String value) {
        var fresh = new EnumMap<Facet, Set<String>>(Facet.class);
        fresh.putAll(values);
        var chosen = toggled(values.getOrDefault(facet, Set.of()), value);
        if (chosen.isEmpty()) {
            fresh.remove(facet);
        } else {
            fresh.put(facet, chosen);
        }
        return new Refinement(fresh, tags, from, to);
    }

    public Refinement toggledTag(String tag) {
        return new Refinement(values, toggled(tags, tag), from, to);
    }

    public Refinement within(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Refinement(values, tags, first, last);
    }

    /// Without what was chosen of one facet: what its other values are counted by.
    public Refinement without(Facet facet) {
        var fresh = new EnumMap<Facet, Set<String>>(Facet.class);
        fresh.putAll(values);
        fresh.remove(facet);
        return new Refinement(fresh, tags, from, to);
    }

    private static Set<String> toggled(Set<String> chosen, String value) {
        var fresh = new TreeSet<>(chosen);
        if (!fresh.remove(value)) {
            fresh.add(value);
        }
        return fresh;
    }

    /// The same in the query language; empty for no narrowing.
    public String words() {
        var parts = new ArrayList<String>();
        for (var facet : Facet.values()) {
            any(parts, field(facet), values.getOrDefault(facet, Set.of()));
        }
        any(parts, "tag", tags);
        if (from != null || to != null) {
            parts.add("date:%s..%s".formatted(from == null ? "" : from, to == null ? "" : to));
        }
        return String.join(" ", parts);
    }

    /// What is chosen, as chips show it, each with what takes it off.
    public List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        for (var facet : Facet.values()) {
            var chosen = values.getOrDefault(facet, Set.of());
            if (!chosen.isEmpty()) {
                chips.add(new Chip(several(chosen), without(facet)));
            }
        }
        if (!tags.isEmpty()) {
            chips.add(
                    new Chip("tag: " + several(tags), new Refinement(values, Set.of(), from, to)));
        }
        if (from != null || to != null) {
            var days = from != null && from.equals(to) ? from.toString() : days();
            chips.add(new Chip(days, within(null, null)));
        }
        return chips;
    }

    /// @param off the refinement without it
    public record Chip(String words, Refinement off) {}

    private String days() {
        return (from == null ? "…" : from) + " – " + (to == null ? "…" : to);
    }

    private static String several(Set<String> chosen) {
        return new TreeSet<>(chosen).stream().collect(Collectors.joining(" or "));
    }

    private static void any(List<String> parts, String field, Set<String> chosen) {
        var words =
                new TreeSet<>(chosen)
                        .stream()
                                .map(value -> QueryWords.field(field, value))
                                .collect(Collectors.joining(" OR "));
        if (chosen.size() > 1) {
            parts.add("(" + words + ")");
        } else if (!words.isEmpty()) {
            parts.add(words);
        }
    }

    private static String field(Facet facet) {
        return switch (facet) {
            case PERSON -> "person";
            case ORGANISATION -> "org";
            case PLACE -> "place";
            case COUNTRY -> "country";
            case SOURCE -> "source";
            case OWNER -> "voice";
            case LANGUAGE -> "lang";
            case EVENT -> "event";
        };
    }
}
