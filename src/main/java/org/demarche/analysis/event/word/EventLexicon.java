package org.demarche.analysis.event.word;

import org.demarche.analysis.event.word.EventPattern.Mark;
import org.demarche.model.finding.EventKind;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words of `event-lexicon.txt`, looked up by the dictionary form that a pattern begins with.
public final class EventLexicon {

    private static final String FILE = "/org/demarche/analysis/event-lexicon.txt";

    private static final Map<String, Mark> MARKS =
            Map.of(
                    "V",
                    Mark.INFINITIVE,
                    "<",
                    Mark.TURNED,
                    "&",
                    Mark.MUTUAL,
                    "+",
                    Mark.OBJECT,
                    "~",
                    Mark.HEDGE,
                    "!",
                    Mark.REPORTED);

    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, List<EventPattern>> verbs = new HashMap<>();
    private final Map<String, List<EventPattern>> nouns = new HashMap<>();

    /// A head line: what the patterns below it mean.
    private record Heading(@Nullable EventKind kind, @Nullable String plover, String cameo) {}

    public EventLexicon() {
        var heading = new Heading(null, null, "-");
        for (var line : lines()) {
            if (line.startsWith("==")) {
                heading = heading(line);
            } else if (line.startsWith("@")) {
                var parts = line.split("\\s+", 2);
                lists.put(parts[0], choice(parts[1].strip()));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                for (var pattern : line.split(";", -1)) {
                    add(heading, pattern.strip());
                }
            }
        }
        var widest = Comparator.comparingInt(EventPattern::weight).reversed();
        verbs.values().forEach(patterns -> patterns.sort(widest));
        nouns.values().forEach(patterns -> patterns.sort(widest));
    }

    /// Patterns that begin with this verb, those that ask for the most words first.
    public List<EventPattern> verb(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    public List<EventPattern> noun(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    private static Heading heading(String line) {
        var words = line.substring(2).strip().split("\\s+", -1);
        var kind = words[0].equals("NONE") ? null : EventKind.valueOf(words[0]);
        return new Heading(kind, words[1].equals("-") ? null : words[1], words[2]);
    }

    private void add(Heading heading, String pattern) {
        var words = new ArrayList<>(List.of(pattern.split("\\s+", -1)));
        var marks = EnumSet.noneOf(Mark.class);
        MARKS.forEach(
                (sign, mark) -> {
                    if (words.remove(sign)) {
                        marks.add(mark);
                    }
                });
        boolean noun = words.remove("n");
        if (marks.contains(Mark.INFINITIVE)) {
            words.remove("to");
        }
        if (words.isEmpty() || words.getFirst().isEmpty()) {
            return;
        }
        var further = words.stream().skip(1).map(this::choice).toList();
        var made =
                new EventPattern(heading.kind, heading.plover, heading.cameo, noun, further, marks);
        for (var first : choice(words.getFirst())) {
            (noun ? nouns : verbs).computeIfAbsent(first, _ -> new ArrayList<>()).add(made);
        }
    }

    /// The words that a slash stands between, with those of the lists that are named.
    private Set<String> choice(String words) {
        var choice = new LinkedHashSet<String>();
        for (var word : words.split("/", -1)) {
            choice.addAll(word.startsWith("@") ? lists.getOrDefault(word, Set.of()) : Set.of(word));
        }
        return choice;
    }

    private static List<String> lines() {
        try (InputStream in = EventLexicon.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(
                        FILE + " is missing from the program; install it anew");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read; install the program anew", e);
        }
    }
}
