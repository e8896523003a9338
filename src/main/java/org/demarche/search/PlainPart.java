package org.demarche.search;

import org.demarche.search.ask.QueryTranslator;
import org.demarche.search.query.Place;
import org.demarche.search.query.QueryTree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A query that is plain words, perhaps with conditions (`country:RUS`, `-gas`).
///
/// @param words one or more, with a space between
/// @param conditions none leaves every article
record PlainPart(String words, List<QueryTree> conditions) {

    /// Empty for phrases, alternatives and whatever else is neither a word nor a condition.
    static Optional<PlainPart> of(QueryTree tree) {
        var words = new ArrayList<String>();
        var conditions = new ArrayList<QueryTree>();
        for (var part : tree instanceof QueryTree.All(var parts) ? parts : List.of(tree)) {
            if (part instanceof QueryTree.Word(var place, var text, _) && place == Place.ANYWHERE) {
                words.add(text);
            } else if (QueryTranslator.sifts(part)) {
                conditions.add(part);
            } else {
                return Optional.empty();
            }
        }
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlainPart(String.join(" ", words), conditions));
    }
}
