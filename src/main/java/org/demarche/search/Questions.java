package org.demarche.search;

import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.demarche.search.ArticleSearcher.FoundArticle;
import org.demarche.search.ask.Feedback;
import org.demarche.search.ask.PlainQuestion;
import org.demarche.search.ask.Ranking;
import org.demarche.search.index.IndexFields;
import org.demarche.search.near.Meaning;
import org.demarche.search.near.WordsAndMeaning;
import org.demarche.search.words.Readings;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/// Answers questions in plain words: by the words, by other words of the first answers, and by what
/// the question means.
final class Questions {

    private final LongFunction<String> texts;
    private final Meaning meaning;

    /// @param texts gives the text of an article, empty if there is none
    Questions(LongFunction<String> texts, Meaning meaning) {
        this.texts = texts;
        this.meaning = meaning;
    }

    /// @param articles best first
    record Answered(int total, List<FoundArticle> articles) {}

    /// The best articles by words and meaning; null if nobody knows what the question means.
    ///
    /// @param words the question, asked by its words
    /// @param among where else to look; null is everywhere
    @Nullable Answered byMeaning(
            IndexSearcher searcher, String typed, Query words, @Nullable Query among, int atMost)
            throws IOException {
        var meant = meaning.of(typed.strip());
        if (meant == null) {
            return null;
        }
        var answers = new WordsAndMeaning(searcher).of(words, meant, among, atMost);
        var ids = ids(searcher, answers.documents());
        var found =
                answers.documents().stream()
                        .filter(hit -> ids.containsKey(hit.doc))
                        .map(hit -> new FoundArticle(ids.getOrDefault(hit.doc, 0L), hit.score))
                        .toList();
        return new Answered(answers.total(), found);
    }

    /// Asked twice: the first answers say what other words tell of the matter.
    Query byWords(IndexSearcher searcher, Readings readings, String typed) throws IOException {
        var question = new PlainQuestion(searcher.getIndexReader(), readings);
        var query = question.query(typed);
        var size = question.size(typed);
        if (size < 2) {
            return query;
        }
        var answers = first(searcher, query);
        return answers.size() < 2
                ? query
                : new Feedback(searcher.getIndexReader(), readings).query(query, size, answers);
    }

    /// The words that the first answers to a question lend it.
    List<Feedback.Lent> lent(IndexSearcher searcher, Readings readings, String typed)
            throws IOException {
        var question = new PlainQuestion(searcher.getIndexReader(), readings);
        var answers =
                question.size(typed) < 2
                        ? List.<Feedback.Answer>of()
                        : first(searcher, question.query(typed));
        return answers.size() < 2
                ? List.of()
                : new Feedback(searcher.getIndexReader(), readings).lent(answers);
    }

    private List<Feedback.Answer> first(IndexSearcher searcher, Query query) throws IOException {
        var answers = new ArrayList<Feedback.Answer>();
        var first = List.of(searcher.search(query, Ranking.FEEDBACK_ANSWERS).scoreDocs);
        var ids = ids(searcher, first);
        for (var doc : first.stream().sorted(Comparator.comparingInt(d -> d.doc)).toList()) {
            var id = ids.get(doc.doc);
            var text = id == null ? "" : texts.apply(id);
            if (!text.isEmpty()) {
                answers.add(new Feedback.Answer(text, doc.score));
            }
        }
        return answers;
    }

    /// The articles' numbers by their documents'.
    static Map<Integer, Long> ids(IndexSearcher searcher, List<ScoreDoc> hits) throws IOException {
        var ids = MultiDocValues.getNumericValues(searcher.getIndexReader(), IndexFields.ID);
        var found = new HashMap<Integer, Long>();
        for (var document : hits.stream().mapToInt(hit -> hit.doc).sorted().toArray()) {
            if (ids != null && ids.advanceExact(document)) {
                found.put(document, ids.longValue());
            }
        }
        return found;
    }
}
