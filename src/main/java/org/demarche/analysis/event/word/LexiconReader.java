package org.demarche.analysis.event.word;

import org.demarche.analysis.event.word.EventPattern.Mark;
import org.demarche.model.finding.EventKind;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the lines of a lexicon; how they look is told at the head of `event-lexicon.txt`.
///
/// A line that cannot be read is left out and told in a sentence with its number; the others count.
final class LexiconReader {

    private static final int LONGEST = 20_000; // characters of a line

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

    private static final Set<String> PLOVER =
            Set.of(
                    ("AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT REQUEST ACCUSE REJECT"
                                    + " THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT")
                            .split(" ", -1));

    /// A pattern under one of the words that it may begin with.
    record Entry(String first, EventPattern pattern) {}

    /// A head line: what the patterns below it mean.
    private record Heading(@Nullable EventKind kind, @Nullable String plover, String cameo) {}

    private final Map<String, Set<String>> lists = new HashMap<>();

    /// @param own whether the lines are the reader's, which win where both fit equally well
    /// @param faults gets a sentence for each line that is left out
    List<Entry> read(List<String> lines, boolean own, Consumer<String> faults) {
        var entries = new ArrayList<Entry>();
        Heading heading = null;
        for (int i = 0; i < lines.size(); i++) {
            try {
                var line = lines.get(i).strip();
                check(line.length() <= LONGEST, "it is longer than %d characters", LONGEST);
                if (line.startsWith("==")) {
                    heading = null; // what follows a bad head line has none
                    heading = heading(line);
                } else if (line.startsWith("@")) {
                    addList(line);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    addAll(heading, line, own, entries);
                }
            } catch (IllegalArgumentException e) {
                faults.accept("Line %d: %s. It is left out.".formatted(i + 1, e.getMessage()));
            }
        }
        return entries;
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation would be a dependency more
    private static void check(boolean right, String sentence, Object... words) {
        if (!right) {
            throw new IllegalArgumentException(sentence.formatted(words));
        }
    }

    private static Heading heading(String line) {
        var words = line.substring(2).strip().split("\\s+", -1);
        check(
                words.length == 3,
                "a head line is “== KIND PLOVER CAMEO”, for example “== AID AID 070”");
        check(
                words[0].equals("NONE") || kinds().anyMatch(words[0]::equals),
                "“%s” is no kind of event; there are %s and NONE",
                words[0],
                kinds().collect(Collectors.joining(", ")));
        check(
                words[1].equals("-") || PLOVER.contains(words[1]),
                "“%s” is no event type of PLOVER; write “-” for none",
                words[1]);
        check(
                words[2].matches("-|\\d{2,4}"),
                "“%s” is no CAMEO code of two to four digits; write “-” for none",
                words[2]);
        var kind = words[0].equals("NONE") ? null : EventKind.valueOf(words[0]);
        return new Heading(kind, words[1].equals("-") ? null : words[1], words[2]);
    }

    private static Stream<String> kinds() {
        return Stream.of(EventKind.values()).map(EventKind::name);
    }

    private void addList(String line) {
        var parts = line.split("\\s+", 2);
        check(parts.length == 2 && parts[0].length() > 1, "a list is “@name one/two/three”");
        lists.put(parts[0], choice(parts[1].strip()));
    }

    private void addAll(@Nullable Heading heading, String line, boolean own, List<Entry> entries) {
        check(heading != null, "no head line like “== AID AID 070” stands above it");
        if (heading == null) {
            return;
        }
        for (var pattern : line.split(";", -1)) {
            if (!pattern.isBlank()) {
                add(heading, pattern.strip(), own, entries);
            }
        }
    }

    private void add(Heading heading, String pattern, boolean own, List<Entry> entries) {
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
        if (own) {
            marks.add(Mark.OWN);
        }
        check(!words.isEmpty(), "“%s” has no word to begin with", pattern);
        var further = words.stream().skip(1).map(this::choice).toList();
        var made =
                new EventPattern(heading.kind, heading.plover, heading.cameo, noun, further, marks);
        for (var first : choice(words.getFirst())) {
            entries.add(new Entry(first, made));
        }
    }

    /// The words that a slash stands between, with those of the lists that are named.
    private Set<String> choice(String words) {
        var choice = new LinkedHashSet<String>();
        for (var word : words.split("/", -1)) {
            if (word.startsWith("@")) {
                check(lists.containsKey(word), "there is no list “%s”", word);
                choice.addAll(lists.getOrDefault(word, Set.of()));
            } else {
                check(!word.isEmpty(), "“%s” has a slash too many", words);
                choice.add(word);
            }
        }
        return choice;
    }
}
