package org.demarche.search.ask;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.demarche.search.index.IndexFields;
import org.demarche.search.words.Readings;
import org.demarche.search.words.WordReader;
import org.demarche.search.words.form.WordForm;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Asks a question once more with the words that its first answers have in common: an article that
/// says "Saigon" answers a question on Viet Nam too.
///
/// A relevance model over the first answers, mixed with the question (RM3; Lavrenko and Croft 2001,
/// Abdul-Jaleel and others 2004), in which a word counts the more the fewer articles have it.
public final class Feedback {

    /// Of a long article its beginning says what it is on.
    private static final int MOST_OF_TEXT = 20_000;

    private final IndexReader reader;
    private final Readings readings;
    private final WordQueries words;

    /// How a stem was first written.
    private final Map<String, String> written = new HashMap<>();

    public Feedback(IndexReader reader, Readings readings) {
        this.reader = reader;
        this.readings = readings;
        this.words = new WordQueries(reader);
    }

    /// One of the first answers.
    ///
    /// @param score how well it answers, over 0
    public record Answer(String text, double score) {}

    /// A word that the first answers lend, and what asks for it.
    public record Lent(String word, Query query) {}

    /// The words that the first answers lend, as one of them writes them, those that weigh most
    /// first.
    public List<Lent> lent(List<Answer> answers) throws IOException {
        var lent = new ArrayList<Lent>();
        for (var entry : best(answers)) {
            var asked = words.word(IndexFields.TEXT, List.of(List.of(entry.getKey())));
            if (asked != null) {
                var stem = entry.getKey().written();
                lent.add(new Lent(written.getOrDefault(stem, stem), asked));
            }
        }
        return lent;
    }

    private List<Map.Entry<WordForm, Double>> best(List<Answer> answers) throws IOException {
        return weights(answers).entrySet().stream()
                .sorted(
                        Map.Entry.<WordForm, Double>comparingByValue()
                                .reversed()
                                .thenComparing(
                                        Map.Entry.comparingByKey(
                                                Comparator.comparing(WordForm::written))))
                .limit(Ranking.FEEDBACK_WORDS)
                .toList();
    }

    /// @param question what was asked: what does not answer it is not let in
    /// @param size how many words the question has
    public Query query(Query question, int size, List<Answer> answers) throws IOException {
        var best = best(answers);
        var sum = best.stream().mapToDouble(Map.Entry::getValue).sum();
        var query = new BooleanQuery.Builder().add(question, Occur.MUST);
        for (var entry : best) {
            var asked = words.word(IndexFields.TEXT, List.of(List.of(entry.getKey())));
            if (asked != null) {
                var share = (float) (Ranking.FEEDBACK * size * entry.getValue() / sum);
                query.add(new BoostQuery(asked, share), Occur.SHOULD);
            }
        }
        return query.build();
    }

    private Map<WordForm, Double> weights(List<Answer> answers) throws IOException {
        var all = answers.stream().mapToDouble(Answer::score).sum();
        var weights = new HashMap<WordForm, Double>();
        var articles = new HashMap<WordForm, Integer>();
        for (var answer : answers) {
            var head = answer.text().substring(0, Math.min(answer.text().length(), MOST_OF_TEXT));
            var counts = counts(head);
            var length = counts.values().stream().mapToInt(Integer::intValue).sum();
            counts.forEach(
                    (word, count) -> {
                        weights.merge(word, answer.score() / all * count / length, Double::sum);
                        articles.merge(word, 1, Integer::sum);
                    });
        }
        weights.keySet().removeIf(word -> articles.getOrDefault(word, 0) < 2);
        for (var entry : weights.entrySet()) {
            entry.setValue(entry.getValue() * rarity(entry.getKey()));
        }
        return weights;
    }

    /// Forms of one word count together, under the one that came first.
    private Map<WordForm, Integer> counts(String text) {
        var counts = new HashMap<WordForm, Integer>();
        for (var word : WordReader.words(readings.languages().getFirst(), text)) {
            if (word.stem().length() > 2
                    && Character.isLetter(word.stem().charAt(0))
                    && !readings.isCommon(word.written(), true)) {
                written.putIfAbsent(word.stem(), word.written());
                counts.merge(new WordForm(word.stem(), word.stem(), 0, 0, 0), 1, Integer::sum);
            }
        }
        return counts;
    }

    private double rarity(WordForm word) throws IOException {
        var stem = reader.docFreq(new Term(IndexFields.TEXT, word.stemTerm()));
        var written = reader.docFreq(new Term(IndexFields.TEXT, word.written()));
        var having = Math.max(stem, written);
        return Math.max(0, Math.log((reader.maxDoc() + 1.0) / (having + 0.5)));
    }
}
