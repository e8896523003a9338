package org.demarche.analysis.event.credible;

import org.demarche.analysis.gazetteer.WordList;
import org.demarche.analysis.token.AnalysedText;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What a text as a whole is about: in a report of a match, whoever is "beaten" or "defends" does
/// nothing of the kind that is told here.
public final class Matters {

    private static final int FEW = 5;

    private final Map<String, Set<String>> words = new HashMap<>();

    /// Reads the lists of words.
    public Matters() {
        for (var line : WordList.lines("matters.txt")) {
            var parts = line.split(" ", -1);
            words.put(parts[0], Set.copyOf(List.of(parts)));
        }
    }

    /// Whether sport and pastimes outweigh what is of public concern, and more than in passing.
    public boolean isPastime(AnalysedText text) {
        int pastime = count(text, "PASTIME");
        return pastime >= FEW && pastime > count(text, "PUBLIC");
    }

    private int count(AnalysedText text, String kind) {
        var wanted = words.getOrDefault(kind, Set.of());
        return (int)
                text.sentences().stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .filter(token -> wanted.contains(token.lemma().toLowerCase(Locale.ROOT)))
                        .count();
    }
}
