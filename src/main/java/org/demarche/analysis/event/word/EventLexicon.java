package org.demarche.analysis.event.word;

import org.demarche.analysis.event.word.EventPattern.Mark;
import org.demarche.analysis.event.word.LexiconReader.Entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words of `event-lexicon.txt`, and the reader's own, looked up by the dictionary form that a
/// pattern begins with.
public final class EventLexicon {

    private static final String FILE = "/org/demarche/analysis/event-lexicon.txt";

    /// Those that ask for the most first; of two that ask for as much, the reader's.
    private static final Comparator<EventPattern> ORDER =
            Comparator.comparingInt(EventPattern::weight)
                    .reversed()
                    .thenComparing(pattern -> !pattern.is(Mark.OWN));

    private final Map<String, List<EventPattern>> verbs = new HashMap<>();
    private final Map<String, List<EventPattern>> nouns = new HashMap<>();

    /// The program's words alone.
    public EventLexicon() {
        this(OwnWords.NONE);
    }

    /// @param own the reader's words, which add to the program's
    public EventLexicon(OwnWords own) {
        var reader = new LexiconReader();
        add(reader.read(packed(), false, EventLexicon::refuse));
        add(reader.read(own.lines(), true, _ -> {}));
        verbs.values().forEach(patterns -> patterns.sort(ORDER));
        nouns.values().forEach(patterns -> patterns.sort(ORDER));
    }

    /// What is wrong with the reader's lines, a sentence each with the line's number.
    static List<String> faults(List<String> own) {
        var faults = new ArrayList<String>();
        var reader = new LexiconReader();
        reader.read(packed(), false, EventLexicon::refuse);
        reader.read(own, true, faults::add);
        return faults;
    }

    private void add(List<Entry> entries) {
        for (var entry : entries) {
            (entry.pattern().noun() ? nouns : verbs)
                    .computeIfAbsent(entry.first(), _ -> new ArrayList<>())
                    .add(entry.pattern());
        }
    }

    /// Patterns that begin with this verb, those that ask for the most words first.
    public List<EventPattern> verb(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    /// As [#verb], for a noun.
    public List<EventPattern> noun(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    /// How many patterns there are, each counted under every word that it may begin with.
    public int size() {
        return verbs.values().stream().mapToInt(List::size).sum()
                + nouns.values().stream().mapToInt(List::size).sum();
    }

    private static void refuse(String fault) {
        throw new IllegalStateException(FILE + ": " + fault + " Install the program anew");
    }

    private static List<String> packed() {
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
