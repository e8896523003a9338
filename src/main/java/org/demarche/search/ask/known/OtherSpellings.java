package org.demarche.search.ask.known;

import org.apache.lucene.index.IndexReader;
import org.demarche.search.index.IndexFields;
import org.demarche.search.words.Compounds;
import org.demarche.search.words.Readings;
import org.demarche.search.words.Romanised;
import org.demarche.search.words.form.WordForm;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;

/// Finds how else a name is spelt in the library: in the other script, or with another ending.
/// Nothing of it is in the index, so that it costs no room: the words that the index has are looked
/// through instead.
public final class OtherSpellings {

    private static final Set<String> CYRILLIC = Set.of("ru", "uk", "bg", "sr", "mk", "be");
    private static final int SHORTEST = 4;

    private final IndexReader reader;
    private final Readings readings;

    /// @param readings in the languages of the library
    public OtherSpellings(IndexReader reader, Readings readings) {
        this.reader = reader;
        this.readings = readings;
    }

    /// What may be meant by a word.
    ///
    /// @param readings what was typed and its other spellings, each once for each way in which the
    ///   languages differ on it
    /// @param apart the same, where what is one word as typed may be two with a hyphen
    /// @param beginnings how longer words begin that count too
    /// @param open whether it is still being typed
    public record Meant(
            List<List<WordForm>> readings,
            List<List<WordForm>> apart,
            SequencedSet<String> beginnings,
            boolean open) {}

    /// @param open whether `typed` may go on
    public Meant meant(String typed, boolean open) throws IOException {
        var own = readings.of(typed);
        return new Meant(
                withOthers(own), apart(own), open ? beginnings(own) : new LinkedHashSet<>(), open);
    }

    private List<List<WordForm>> apart(List<List<WordForm>> own) {
        return own.getFirst().size() == 1
                ? Compounds.hyphenated(own.getFirst().getFirst().written())
                        .map(readings::of)
                        .orElse(List.of())
                : List.of();
    }

    /// The readings of a word, and of its other spellings.
    ///
    /// @param own the readings of what was typed
    public List<List<WordForm>> withOthers(List<List<WordForm>> own) throws IOException {
        var all = new ArrayList<>(own);
        if (own.getFirst().size() == 1) {
            for (var other : of(own.getFirst().getFirst().written())) {
                for (var forms : readings.of(other)) {
                    if (!isStem(other, own) && !all.contains(forms)) {
                        all.add(forms);
                    }
                }
            }
        }
        return all;
    }

    /// Stems end like some spellings: "treati" is no other way to write "treaty".
    private static boolean isStem(String other, List<List<WordForm>> own) {
        return own.stream().flatMap(List::stream).anyMatch(word -> word.stem().equals(other));
    }

    private static SequencedSet<String> beginnings(List<List<WordForm>> own) {
        var beginnings = new LinkedHashSet<String>();
        for (var words : own) {
            if (words.size() == 1 && !words.getFirst().isAcronym()) {
                beginnings.add(words.getFirst().written());
            }
        }
        for (var beginning : List.copyOf(beginnings)) {
            if (Romanised.isCyrillic(beginning) && beginning.length() >= SHORTEST) {
                beginnings.add(Romanised.latinBeginning(beginning));
            }
        }
        return beginnings;
    }

    private Set<String> of(String word) throws IOException {
        var others = new LinkedHashSet<String>(Romanised.latinSpellings(word));
        if (!Romanised.isCyrillic(word) && word.length() >= SHORTEST && holdsCyrillic()) {
            others.addAll(CyrillicTerms.of(reader, IndexFields.TEXT, Romanised.key(word)));
        }
        return others;
    }

    private boolean holdsCyrillic() {
        return readings.languages().stream()
                .anyMatch(language -> CYRILLIC.contains(language.code()));
    }
}
