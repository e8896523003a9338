package org.demarche.search.hits;

import org.demarche.model.finding.Span;
import org.demarche.search.words.form.WordForm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// One condition of a query, as something to look for among the words of a text.
///
/// @param steps what each word must be
/// @param reach 0: the words stand together and are marked as one; more: they stand near each other
///   in any order, with so many others between, and are marked singly
record HitPattern(List<Predicate<WordForm>> steps, int reach) {

    /// Where it stands in `words`, in reading order; may overlap.
    List<Span> in(List<WordForm> words) {
        return reach == 0 ? together(words) : near(words);
    }

    private List<Span> together(List<WordForm> words) {
        var hits = new ArrayList<Span>();
        for (var first = 0; first + steps.size() <= words.size(); first++) {
            if (fits(words, first)) {
                var last = words.get(first + steps.size() - 1);
                hits.add(new Span(words.get(first).start(), last.end()));
            }
        }
        return hits;
    }

    private boolean fits(List<WordForm> words, int first) {
        for (var i = 0; i < steps.size(); i++) {
            if (!steps.get(i).test(words.get(first + i))) {
                return false;
            }
        }
        return true;
    }

    private List<Span> near(List<WordForm> words) {
        var candidates =
                words.stream().filter(word -> steps.stream().anyMatch(s -> s.test(word))).toList();
        var hits = new ArrayList<Span>();
        var width = steps.size() + reach;
        for (var i = 0; i < candidates.size(); i++) {
            var first = candidates.get(i).position();
            var end = i;
            while (end < candidates.size() && candidates.get(end).position() < first + width) {
                end++;
            }
            var group = candidates.subList(i, end);
            if (steps.stream().allMatch(step -> group.stream().anyMatch(step))) {
                group.forEach(word -> hits.add(new Span(word.start(), word.end())));
            }
        }
        return hits;
    }
}
