package org.demarche.search.order;

import java.util.Comparator;

/// An article that answers.
///
/// @param document its number in the index as it stands now
/// @param score higher is better; 0 where answers are not ranked
/// @param day days since 1970-01-01; the least of all numbers where nobody knows it
/// @param id its number in the store
public record Answer(int document, float score, long day, long id) {

    /// Highest score first, of equals the newest, of these the one that came last.
    static final Comparator<Answer> BEST_FIRST =
            Comparator.comparingDouble(Answer::score)
                    .thenComparingLong(Answer::day)
                    .thenComparingLong(Answer::id)
                    .reversed();

    Answer times(float weight) {
        return new Answer(document, weight * score, day, id);
    }
}
