package org.demarche.analysis.event.actor;

import org.demarche.analysis.event.word.Words;

/// Tells which preposition a noun phrase hangs on.
final class Prepositions {

    private Prepositions() {}

    /// The preposition that governs the noun phrase in which `first` stands.
    static String before(Words words, int first) {
        for (int i = first - 1; i >= Math.max(0, first - 9); i--) {
            var tag = words.tag(i);
            if (tag.equals("IN") || tag.equals("TO")) {
                boolean aside = words.word(i - 1).equals("according");
                return aside ? "according" : words.word(i);
            }
            boolean inside =
                    tag.startsWith("NN")
                            || tag.startsWith("JJ")
                            || tag.equals("DT")
                            || tag.equals("CD")
                            || tag.equals("POS")
                            || tag.equals("PRP$")
                            || tag.equals("HYPH");
            if (!inside) {
                return "";
            }
        }
        return "";
    }
}
