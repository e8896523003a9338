package org.demarche.analysis.event.telling;

import org.demarche.analysis.event.sense.MainClause;
import org.demarche.analysis.event.word.Words;
import org.demarche.analysis.parse.Parse;
import org.demarche.analysis.token.Sentence;
import org.demarche.model.finding.Mention;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// A sentence that may tell acts, in the forms that the steps read it in.
///
/// @param mentions those of this sentence
/// @param parse what depends on what; null where the sentence has no tree
public record Telling(
        Sentence sentence, Words words, List<Mention> mentions, @Nullable Parse parse) {

    /// Whether the word stands in the main clause, as far as is known.
    boolean isMain(int word) {
        return parse == null || MainClause.holds(parse, word);
    }
}
