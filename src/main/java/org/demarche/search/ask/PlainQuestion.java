package org.demarche.search.ask;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.demarche.search.ask.known.OtherSpellings;
import org.demarche.search.index.IndexFields;
import org.demarche.search.query.PlainWords;
import org.demarche.search.words.Readings;
import org.demarche.search.words.form.WordForm;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A question in plain words: answered by articles that have enough of them.
public final class PlainQuestion {

    private static final Pattern SPACES = Pattern.compile("[\\s()]+");
    private static final int MOST_WORDS = 64;

    private static final Map<String, Float> FIELDS =
            Map.of(
                    IndexFields.TITLE,
                    Ranking.TITLE,
                    IndexFields.TEXT,
                    Ranking.TEXT,
                    IndexFields.NAMES,
                    Ranking.NAMES);

    private final Readings readings;
    private final OtherSpellings spellings;
    private final WordQueries words;

    public PlainQuestion(IndexReader reader, Readings readings) {
        this.readings = readings;
        this.spellings = new OtherSpellings(reader, readings);
        this.words = new WordQueries(reader);
    }

    public Query query(String typed) throws IOException {
        var telling = telling(typed);
        var query = new BooleanQuery.Builder();
        for (var field : FIELDS.entrySet()) {
            for (var pair = 1; pair < telling.size(); pair++) {
                addPair(query, field.getKey(), telling.subList(pair - 1, pair + 1));
            }
        }
        var enough = new BooleanQuery.Builder();
        var count = 0;
        for (var word : telling) {
            var either = new ArrayList<Query>();
            var spelt = spellings.withOthers(word);
            for (var field : FIELDS.entrySet()) {
                var asked = words.word(field.getKey(), spelt);
                if (asked != null) {
                    either.add(new BoostQuery(asked, field.getValue()));
                }
            }
            var any = WordQueries.any(either);
            if (any != null) {
                enough.add(any, Occur.SHOULD);
                count++;
            }
        }
        if (count == 0) {
            return MatchAllDocsQuery.INSTANCE;
        }
        enough.setMinimumNumberShouldMatch(Ranking.wordsThatMustOccur(count));
        return query.add(enough.build(), Occur.MUST).build();
    }

    /// How many words of `typed` say something.
    public int size(String typed) {
        return telling(typed).size();
    }

    /// Neighbours in the question that are near each other in the article.
    private void addPair(BooleanQuery.Builder query, String field, List<List<List<WordForm>>> pair)
            throws IOException {
        for (var i = 0; i < pair.getFirst().size(); i++) {
            var second = pair.getLast().get(Math.min(i, pair.getLast().size() - 1));
            var both = neighbours(pair.getFirst().get(i), second);
            if (both.size() == 2) {
                query.add(
                        new BoostQuery(
                                words.phrase(field, both, Ranking.NEAR, false, true),
                                Ranking.NEIGHBOURS),
                        Occur.SHOULD);
            }
        }
    }

    private static List<WordForm> neighbours(List<WordForm> first, List<WordForm> second) {
        var both = new ArrayList<WordForm>();
        first.forEach(both::add);
        second.stream()
                .map(w -> new WordForm(w.written(), w.stem(), first.size() + w.position(), 0, 0))
                .forEach(both::add);
        return both;
    }

    /// The readings of each word that says something, in their order; of all words if none does.
    private List<List<List<WordForm>>> telling(String typed) {
        var capitals = PlainWords.inCapitals(typed);
        var all =
                SPACES.splitAsStream(typed)
                        .filter(w -> !w.isEmpty())
                        .flatMap(w -> CutQuery.words(w).stream())
                        .distinct()
                        .toList();
        var telling = all.stream().filter(word -> !readings.isCommon(word, capitals)).toList();
        return (telling.isEmpty() ? all : telling)
                .stream()
                        .limit(MOST_WORDS)
                        .map(readings::of)
                        .filter(variants -> variants.stream().anyMatch(v -> !v.isEmpty()))
                        .toList();
    }
}
