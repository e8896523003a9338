package org.demarche.search.ask.known;

import org.apache.lucene.index.IndexReader;
import org.demarche.search.index.IndexFields;
import org.demarche.search.words.Readings;
import org.demarche.search.words.Romanised;
import org.demarche.search.words.form.WordForm;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds how else a name is spelt in the library: in the other script, or with another ending.
/// Nothing of it is in the index, so that it costs no room: the words that the index has are looked
/// through instead.
public final class OtherSpellings {

    /// Cyrillic letters with which a name may begin that begins so in Latin ones. Folded: `й` is
    /// `и`.
    private static final Map<Character, String> BEGINNINGS =
            Map.ofEntries(
                    Map.entry('a', "а"),
                    Map.entry('b', "б"),
                    Map.entry('c', "цчћ"),
                    Map.entry('d', "дђџ"),
                    Map.entry('e', "еэє"),
                    Map.entry('f', "ф"),
                    Map.entry('g', "гґ"),
                    Map.entry('h', "х"),
                    Map.entry('i', "иі"),
                    Map.entry('j', "јюя"),
                    Map.entry('k', "кх"),
                    Map.entry('l', "лљ"),
                    Map.entry('m', "м"),
                    Map.entry('n', "нњ"),
                    Map.entry('o', "о"),
                    Map.entry('p', "п"),
                    Map.entry('r', "р"),
                    Map.entry('s', "сшщ"),
                    Map.entry('t', "тц"),
                    Map.entry('u', "у"),
                    Map.entry('v', "в"),
                    Map.entry('w', "в"),
                    Map.entry('y', "ыюяеєи"),
                    Map.entry('z', "зж"));

    private static final Set<String> CYRILLIC = Set.of("ru", "uk", "bg", "sr", "mk", "be");
    private static final int MOST_LOOKED_AT = 60_000;
    private static final int SHORTEST = 4;

    private final IndexReader reader;
    private final Readings readings;

    /// @param readings in the languages of the library
    public OtherSpellings(IndexReader reader, Readings readings) {
        this.reader = reader;
        this.readings = readings;
    }

    /// The readings of what was typed, and of its other spellings.
    public List<List<WordForm>> readings(String typed) throws IOException {
        var variants = new ArrayList<>(readings.of(typed));
        var first = variants.getFirst();
        if (first.size() == 1) {
            for (var other : of(first.getFirst().written())) {
                for (var forms : readings.of(other)) {
                    if (!variants.contains(forms)) {
                        variants.add(forms);
                    }
                }
            }
        }
        return variants;
    }

    private Set<String> of(String word) throws IOException {
        var others = new LinkedHashSet<String>(Romanised.latinSpellings(word));
        if (!Romanised.isCyrillic(word) && word.length() >= SHORTEST && holdsCyrillic()) {
            var key = Romanised.key(word);
            for (var letter : BEGINNINGS.getOrDefault(word.charAt(0), "").chars().toArray()) {
                addCyrillic(others, key, Character.toString(letter));
            }
        }
        return others;
    }

    private boolean holdsCyrillic() {
        return readings.languages().stream()
                .anyMatch(language -> CYRILLIC.contains(language.code()));
    }

    private void addCyrillic(Set<String> others, String key, String start) throws IOException {
        for (var term : Beginnings.terms(reader, IndexFields.TEXT, start, MOST_LOOKED_AT)) {
            var word = term.utf8ToString();
            if (Romanised.key(word).equals(key)) {
                others.add(word);
            }
        }
    }
}
