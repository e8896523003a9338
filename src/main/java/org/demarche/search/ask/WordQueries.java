package org.demarche.search.ask;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.demarche.search.ask.known.Beginnings;
import org.demarche.search.ask.known.OtherSpellings.Meant;
import org.demarche.search.index.IndexFields;
import org.demarche.search.words.Unspaced;
import org.demarche.search.words.form.WordForm;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Asks one field for words, phrases, beginnings and misspellings.
///
/// `variants` are the readings of what was typed, one for each language of the library: usually the
/// same words with different stems.
final class WordQueries {

    /// A beginning stands for no more words than this inside a phrase: those that most articles
    /// have.
    private static final int MOST_ENDINGS = 64;

    private static final int MOST_SPELLINGS = 50;

    private final IndexReader reader;

    WordQueries(IndexReader reader) {
        this.reader = reader;
    }

    /// A word in any form; what is several words for the index stands together, or in one word
    /// (`build-up`, `buildup`). Null if there is no word.
    @Nullable Query word(String field, Meant meant) throws IOException {
        var either = forms(field, meant.readings(), meant.open());
        for (var words : meant.apart()) {
            either.add(phrase(field, words, 0, false, true));
        }
        meant.beginnings().forEach(start -> addLonger(either, field, start));
        return any(either);
    }

    /// The same of a word that is whole.
    @Nullable Query word(String field, List<List<WordForm>> variants) throws IOException {
        return any(forms(field, variants, false));
    }

    private List<Query> forms(String field, List<List<WordForm>> variants, boolean open)
            throws IOException {
        var weights = new LinkedHashMap<String, Float>();
        var either = new ArrayList<Query>();
        for (var words : variants) {
            if (words.size() == 1) {
                addForms(weights, words.getFirst());
            } else if (!words.isEmpty()) {
                either.add(phrase(field, words, 0, open, true));
                weights.put(joined(words), 1f);
            }
        }
        if (!weights.isEmpty()) {
            either.addFirst(synonyms(field, weights));
        }
        return either;
    }

    private static void addForms(Map<String, Float> weights, WordForm word) {
        var other = Ranking.OTHER_FORM;
        if (word.isAcronym()) {
            weights.put(word.stemTerm(), 1f);
            return;
        }
        if (word.stem().equals(word.written())) {
            weights.merge(word.written(), 1f, Math::max);
        } else {
            // A document has the written form and its stem at one place: together they make 1.
            weights.merge(word.written(), 1 - other, Math::max);
            weights.merge(word.stem(), other, Math::max);
        }
        weights.merge(word.stemTerm(), other, Math::max);
        weights.merge(word.ownStemTerm(), other, Math::max);
    }

    private static Query synonyms(String field, Map<String, Float> weights) {
        var query = new SynonymQuery.Builder(field);
        weights.forEach((term, weight) -> query.addTerm(new Term(field, term), weight));
        return query.build();
    }

    private static String joined(List<WordForm> words) {
        return words.stream().map(WordForm::written).collect(Collectors.joining());
    }

    /// One letter begins nearly everything; a sign of writing without letters is a word.
    static boolean isOneLetter(String typed) {
        return typed.length() == 1 && !Unspaced.isIn(typed);
    }

    private static void addLonger(List<Query> either, String field, String start) {
        if (!isOneLetter(start) || field.equals(IndexFields.TITLE)) {
            var longer =
                    new PrefixQuery(new Term(field, start), MultiTermQuery.CONSTANT_SCORE_REWRITE);
            either.add(new BoostQuery(longer, Ranking.LONGER_WORD));
        }
    }

    /// Words that begin as typed.
    @Nullable Query start(String field, List<WordForm> words) throws IOException {
        return switch (words.size()) {
            case 0 -> null;
            case 1 -> new PrefixQuery(new Term(field, words.getFirst().written()));
            default -> phrase(field, words, 0, true, false);
        };
    }

    /// Words spelt alike; the first letter is taken to be right.
    Query slip(String field, String written, int edits) {
        return new FuzzyQuery(new Term(field, written), edits, 1, MOST_SPELLINGS, true);
    }

    /// Words one after the other, or near each other in any order.
    ///
    /// @param reach how many other words may stand between
    /// @param open whether the last word may go on
    /// @param anyForm whether other forms of the words count
    Query phrase(String field, List<WordForm> words, int reach, boolean open, boolean anyForm)
            throws IOException {
        if (open && words.size() == 1 && !words.getFirst().isAcronym()) {
            return begun(field, words.getFirst(), anyForm);
        }
        var query = new MultiPhraseQuery.Builder().setSlop(reach);
        for (var word : words) {
            var terms = forms(word, anyForm).map(form -> new Term(field, form));
            var going = new ArrayList<>(terms.toList());
            if (open && word.equals(words.getLast()) && !word.isAcronym()) {
                if (isOneLetter(word.written())) {
                    continue; // nearly every word begins so
                }
                addEndings(going, field, word.written());
            }
            query.add(going.toArray(Term[]::new), word.position());
        }
        return query.build();
    }

    /// The first word of a phrase, still being typed.
    private static Query begun(String field, WordForm word, boolean anyForm) {
        var weights = new LinkedHashMap<String, Float>();
        forms(word, anyForm).forEach(form -> weights.put(form, 1f));
        var either = new ArrayList<>(List.of(synonyms(field, weights)));
        addLonger(either, field, word.written());
        return Objects.requireNonNull(any(either));
    }

    private static Stream<String> forms(WordForm word, boolean anyForm) {
        if (word.isAcronym()) {
            return Stream.of(word.stemTerm());
        }
        return anyForm
                ? Stream.of(word.written(), word.stem(), word.stemTerm(), word.ownStemTerm())
                        .distinct()
                : Stream.of(word.written());
    }

    private void addEndings(List<Term> terms, String field, String start) throws IOException {
        for (var ending : Beginnings.mostFrequent(reader, field, start, MOST_ENDINGS)) {
            var term = new Term(field, ending);
            if (!terms.contains(term)) {
                terms.add(term);
            }
        }
    }

    /// Any of `queries`; null if there are none.
    static @Nullable Query any(List<Query> queries) {
        return switch (queries.size()) {
            case 0 -> null;
            case 1 -> queries.getFirst();
            default -> {
                var any = new BooleanQuery.Builder();
                queries.forEach(query -> any.add(query, Occur.SHOULD));
                yield any.build();
            }
        };
    }
}
