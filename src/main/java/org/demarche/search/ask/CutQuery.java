package org.demarche.search.ask;

import org.demarche.search.query.QueryParser;
import org.demarche.search.query.QueryTree;
import org.demarche.search.words.Unspaced;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Reads a query, and cuts what is written without spaces into its words, so that all of them have
/// to occur but not side by side.
public final class CutQuery {

    private CutQuery() {}

    /// @param today what `date:yesterday` counts from
    public static QueryTree parse(String typed, LocalDate today) {
        var tree = QueryParser.parse(typed, today);
        return Unspaced.isIn(typed) ? cut(tree) : tree;
    }

    private static QueryTree cut(QueryTree tree) {
        return switch (tree) {
            case QueryTree.Word word -> cut(word);
            case QueryTree.Not(var what) -> new QueryTree.Not(cut(what));
            case QueryTree.All(var parts) -> new QueryTree.All(each(parts));
            case QueryTree.Any(var parts) -> new QueryTree.Any(each(parts));
            case QueryTree.Everything _,
                    QueryTree.Start _,
                    QueryTree.Slip _,
                    QueryTree.Phrase _,
                    QueryTree.Named _,
                    QueryTree.OfCountry _,
                    QueryTree.Between _,
                    QueryTree.WithEvent _,
                    QueryTree.OfOwner _,
                    QueryTree.InLanguage _,
                    QueryTree.Marked _,
                    QueryTree.Published _ ->
                    tree;
        };
    }

    private static List<QueryTree> each(List<QueryTree> parts) {
        return parts.stream().map(CutQuery::cut).toList();
    }

    private static QueryTree cut(QueryTree.Word word) {
        var words = words(word.text());
        if (words.size() < 2) {
            return word;
        }
        var parts = new ArrayList<QueryTree>();
        for (var i = 0; i < words.size(); i++) {
            var open = word.open() && i == words.size() - 1;
            parts.add(new QueryTree.Word(word.place(), words.get(i), open));
        }
        return new QueryTree.All(parts);
    }

    /// The words of what stands without a space; signs that are no letters are left out.
    static List<String> words(String run) {
        return Unspaced.isIn(run)
                ? Unspaced.words(run).stream()
                        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                        .toList()
                : List.of(run);
    }
}
