package org.demarche.analysis.quote.cue;

import org.demarche.analysis.gazetteer.WordList;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Knows the words that give something to a speaker, and what may follow each of them. They are
/// kept in `attribution-cues.txt`, whose head tells how to read it.
public final class CueWords {

    /// What may follow a cue.
    enum Frame {
        SPEAK,
        THINK,
        TELL,
        TO,
        ORDER,
        OBJECT
    }

    private static final String FILE = "attribution-cues.txt";

    private final Map<Frame, Set<String>> verbs = new EnumMap<>(Frame.class);
    private final Map<String, Set<String>> with = new HashMap<>();
    private final Map<String, Set<String>> nouns = new HashMap<>();
    private final Map<String, Set<String>> adjectives = new HashMap<>();

    CueWords() {
        for (var frame : Frame.values()) {
            verbs.put(frame, new HashSet<>());
        }
        String head = "";
        for (var line : WordList.lines(FILE)) {
            if (line.startsWith("== ")) {
                head = line.substring(3).strip();
            } else if (head.equals("WITH")) {
                addPairs(with, line);
            } else if (head.equals("NOUN")) {
                addPairs(nouns, line);
            } else if (head.equals("ADJECTIVE")) {
                addPairs(adjectives, line);
            } else if (!line.isBlank()) {
                var words = line.strip().split(" ", -1);
                verbs.getOrDefault(Frame.valueOf(head), new HashSet<>()).addAll(Set.of(words));
            }
        }
    }

    /// "call for/on; refer to".
    private static void addPairs(Map<String, Set<String>> pairs, String line) {
        for (var entry : line.split(";", -1)) {
            var parts = entry.strip().split(" ", 2);
            if (parts.length == 2) {
                var second = Set.of(parts[1].split("/", -1));
                pairs.computeIfAbsent(parts[0], _ -> new HashSet<>()).addAll(second);
            }
        }
    }

    boolean takes(String lemma, Frame frame) {
        return verbs.getOrDefault(frame, Set.of()).contains(lemma);
    }

    /// Whether a verb gives something to somebody in any frame.
    boolean isVerb(String lemma) {
        return with.containsKey(lemma) || verbs.values().stream().anyMatch(v -> v.contains(lemma));
    }

    /// Whether `next` may follow the verb, as "for" does in "call for".
    boolean takesWith(String lemma, String next) {
        return with.getOrDefault(lemma, Set.of()).contains(next);
    }

    /// Words that must follow the adjective: "that", "of"; none when it is no cue.
    Set<String> afterAdjective(String word) {
        return adjectives.getOrDefault(word, Set.of());
    }

    /// Words that must follow the noun: "that", "of"; none when it is no cue.
    Set<String> afterNoun(String lemma) {
        return nouns.getOrDefault(lemma, Set.of());
    }
}
