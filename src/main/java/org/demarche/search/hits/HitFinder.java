package org.demarche.search.hits;

import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.demarche.model.finding.Span;
import org.demarche.search.query.QueryTree;
import org.demarche.search.words.Compounds;
import org.demarche.search.words.Language;
import org.demarche.search.words.Readings;
import org.demarche.search.words.Romanised;
import org.demarche.search.words.WordReader;
import org.demarche.search.words.form.WordForm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds where a query's words stand in any text, by the same words that the index is made of but
/// without the index. Made once for a query, used for many texts.
public final class HitFinder {

    /// What to look for in a text that is read as one language.
    private record Reading(Language language, List<HitPattern> patterns) {}

    private final List<Reading> readings;

    public HitFinder(QueryTree tree, Readings readings) {
        var parts = AskedWords.telling(tree, readings).toList();
        this.readings =
                readings.languages().stream()
                        .map(language -> new Reading(language, patterns(parts, language)))
                        .filter(reading -> !reading.patterns().isEmpty())
                        .toList();
    }

    /// In reading order, not overlapping.
    public List<Span> hits(String text) {
        var hits = new ArrayList<Span>();
        for (var reading : readings) {
            var words = WordReader.words(reading.language(), text);
            reading.patterns().forEach(pattern -> hits.addAll(pattern.in(words)));
        }
        hits.sort(null);
        return withoutOverlaps(hits);
    }

    private static List<Span> withoutOverlaps(List<Span> sorted) {
        var apart = new ArrayList<Span>();
        for (var span : sorted) {
            if (!apart.isEmpty() && apart.getLast().overlaps(span)) {
                var last = apart.removeLast();
                apart.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                apart.add(span);
            }
        }
        return apart;
    }

    private static List<HitPattern> patterns(List<QueryTree> parts, Language language) {
        return parts.stream()
                .flatMap(part -> patterns(part, language))
                .filter(pattern -> !pattern.steps().isEmpty())
                .toList();
    }

    private static Stream<HitPattern> patterns(QueryTree part, Language language) {
        return switch (part) {
            case QueryTree.Word(_, var text, var open) -> word(language, text, open);
            case QueryTree.Start(_, var text) ->
                    together(WordReader.words(language, text), true, false);
            case QueryTree.Slip(_, var text, var edits) -> Stream.of(slip(language, text, edits));
            case QueryTree.Phrase(_, var text, var reach, var open) -> {
                var words = WordReader.words(language, text);
                yield reach == 0
                        ? together(words, open, false)
                        : Stream.of(new HitPattern(steps(words, false, true), reach));
            }
            case QueryTree.Named(_, var name, var open) -> names(language, name, open);
            case QueryTree.OfCountry(var name, var open) -> names(language, name, open);
            case QueryTree.Everything _,
                    QueryTree.Between _,
                    QueryTree.WithEvent _,
                    QueryTree.OfOwner _,
                    QueryTree.InLanguage _,
                    QueryTree.Marked _,
                    QueryTree.Published _,
                    QueryTree.Not _,
                    QueryTree.All _,
                    QueryTree.Any _ ->
                    Stream.empty();
        };
    }

    private static Stream<HitPattern> word(Language language, String text, boolean open) {
        var words = WordReader.words(language, text);
        var patterns = together(words, open, true);
        return words.size() == 1
                ? Stream.concat(
                        patterns,
                        Compounds.hyphenated(words.getFirst().written())
                                .map(apart -> WordReader.words(language, apart))
                                .map(apart -> new HitPattern(steps(apart, false, true), 0))
                                .stream())
                : patterns;
    }

    /// What is several words for the index may stand in the text as one.
    private static Stream<HitPattern> together(
            List<WordForm> words, boolean open, boolean anyForm) {
        var pattern = new HitPattern(steps(words, open, anyForm), 0);
        if (words.size() < 2 || !anyForm) {
            return Stream.of(pattern);
        }
        var joined = String.join("", words.stream().map(WordForm::written).toList());
        return Stream.of(
                pattern, new HitPattern(List.of(word -> word.written().equals(joined)), 0));
    }

    private static Stream<HitPattern> names(Language language, String name, boolean open) {
        return together(WordReader.words(language, name), open, false);
    }

    private static HitPattern slip(Language language, String text, int edits) {
        var words = WordReader.words(language, text);
        if (words.size() != 1) {
            return new HitPattern(steps(words, false, true), 0);
        }
        var spellings =
                FuzzyQuery.getFuzzyAutomaton(words.getFirst().written(), edits, 1, true)
                        .runAutomaton;
        return new HitPattern(
                List.of(
                        word -> {
                            var bytes = new BytesRef(word.written());
                            return spellings.run(bytes.bytes, bytes.offset, bytes.length);
                        }),
                0);
    }

    private static List<Predicate<WordForm>> steps(
            List<WordForm> words, boolean open, boolean anyForm) {
        var steps = new ArrayList<Predicate<WordForm>>();
        for (var asked : words) {
            var goesOn = open && asked.equals(words.getLast()) && asked.written().length() > 1;
            steps.add(word -> fits(asked, word, anyForm, goesOn));
        }
        return steps;
    }

    private static boolean fits(WordForm asked, WordForm word, boolean anyForm, boolean goesOn) {
        if (asked.isAcronym()) {
            return word.stem().equals(asked.stem());
        }
        return word.written().equals(asked.written())
                || (anyForm && word.stem().equals(asked.stem()))
                || (anyForm && word.stem().equals(asked.written()))
                || (anyForm && Romanised.same(asked.written(), word.written()))
                || (goesOn && word.written().startsWith(asked.written()));
    }
}
