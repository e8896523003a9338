package org.demarche.analysis.event.word;

import org.demarche.model.finding.EventKind;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words of `event-lexicon.txt`, looked up by the dictionary form that a pattern begins with.
public final class EventLexicon {

    private static final String FILE = "/org/demarche/analysis/event-lexicon.txt";

    private final Map<String, List<EventPattern>> verbs = new HashMap<>();
    private final Map<String, List<EventPattern>> nouns = new HashMap<>();

    /// A head line: what the patterns below it mean.
    private record Heading(@Nullable EventKind kind, @Nullable String plover, String cameo) {}

    public EventLexicon() {
        var heading = new Heading(null, null, "-");
        for (var line : lines()) {
            if (line.startsWith("==")) {
                heading = heading(line);
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
        boolean mutual = words.remove("&");
        boolean turned = words.remove("<");
        boolean noun = words.remove("n");
        boolean infinitive = words.remove("V") && words.remove("to");
        if (words.isEmpty() || words.getFirst().isEmpty()) {
            return;
        }
        var further = words.stream().skip(1).map(word -> Set.of(word.split("/", -1))).toList();
        var made =
                new EventPattern(
                        heading.kind,
                        heading.plover,
                        heading.cameo,
                        noun,
                        further,
                        infinitive,
                        turned,
                        mutual);
        (noun ? nouns : verbs).computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(made);
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
