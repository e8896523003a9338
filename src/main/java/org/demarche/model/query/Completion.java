package org.demarche.model.query;

/// What a half-typed query may be meant for.
///
/// @param query the whole query as it would then be typed
/// @param label what is put in, for the list: `person:`, `Talks`, `Ana Ruiz`
/// @param says what it is, in a few words; empty where the label says it
/// @param articles how many articles of the library have it; -1 where that is not known
public record Completion(String query, String label, String says, int articles) {

    private static final String ASKED = "asked before";

    /// A search that was asked before.
    public static Completion asked(String words) {
        return new Completion(words, words, ASKED, -1);
    }

    /// Whether it is a search that was asked before, which the reader may have forgotten.
    public boolean isAsked() {
        return says.equals(ASKED);
    }
}
