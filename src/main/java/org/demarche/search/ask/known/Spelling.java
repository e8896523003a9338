package org.demarche.search.ask.known;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.demarche.search.index.IndexFields;
import org.demarche.search.query.Place;
import org.demarche.search.query.QueryTree;
import org.demarche.search.words.Readings;
import org.demarche.search.words.form.WordForm;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Proposes a spelling that the library knows for words that no article has.
public final class Spelling {

    private static final List<String> FIELDS =
            List.of(IndexFields.TEXT, IndexFields.TITLE, IndexFields.NAMES);

    /// In a shorter word every slip makes another word.
    private static final int SHORTEST = 4;

    private final IndexReader reader;
    private final Readings readings;

    /// @param readings in the languages of the library
    public Spelling(IndexReader reader, Readings readings) {
        this.reader = reader;
        this.readings = readings;
    }

    /// A word as typed, and what may be meant.
    public record Slip(String typed, String meant) {}

    /// What to put right in a query, in its order.
    public List<Slip> slips(QueryTree tree) throws IOException {
        var slips = new ArrayList<Slip>();
        for (var word : words(tree).toList()) {
            better(word).ifPresent(meant -> slips.add(new Slip(word, meant)));
        }
        return slips;
    }

    private static Stream<String> words(QueryTree tree) {
        return switch (tree) {
            case QueryTree.Word(var place, var text, var open) ->
                    !open && (place == Place.ANYWHERE || place == Place.TITLE)
                            ? Stream.of(text)
                            : Stream.empty();
            case QueryTree.All(var parts) -> parts.stream().flatMap(Spelling::words);
            case QueryTree.Any(var parts) -> parts.stream().flatMap(Spelling::words);
            default -> Stream.empty();
        };
    }

    /// Of the spellings with fewest letters amiss the one of most articles.
    private Optional<String> better(String typed) throws IOException {
        for (var words : readings.of(typed)) {
            if (words.size() != 1 || isKnown(words.getFirst())) {
                return Optional.empty();
            }
        }
        var written = readings.of(typed).getFirst().getFirst().written();
        if (written.codePointCount(0, written.length()) < SHORTEST) {
            return Optional.empty();
        }
        for (var edits = 1; edits <= 2; edits++) {
            var best = best(written, edits);
            if (best.isPresent()) {
                return best;
            }
        }
        return Optional.empty();
    }

    private boolean isKnown(WordForm word) throws IOException {
        for (var field : FIELDS) {
            if (reader.docFreq(new Term(field, word.written())) > 0
                    || reader.docFreq(new Term(field, word.stem())) > 0
                    || reader.docFreq(new Term(field, word.stemTerm())) > 0) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> best(String written, int edits) throws IOException {
        var best = Optional.<String>empty();
        var most = 0;
        for (var field : FIELDS) {
            var terms = MultiTerms.getTerms(reader, field);
            if (terms != null) {
                var like = new FuzzyTermsEnum(terms, new Term(field, written), edits, 1, true);
                for (var term = like.next(); term != null; term = like.next()) {
                    if (like.docFreq() > most) {
                        most = like.docFreq();
                        best = Optional.of(term.utf8ToString());
                    }
                }
            }
        }
        return best;
    }
}
