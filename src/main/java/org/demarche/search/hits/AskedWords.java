package org.demarche.search.hits;

import org.demarche.search.query.Place;
import org.demarche.search.query.QueryTree;
import org.demarche.search.words.Readings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Picks from a query what can be marked in a text: words that an article should have, not those it
/// should be without.
public final class AskedWords {

    private AskedWords() {}

    /// Words and phrases as typed, in small letters, each once.
    public static List<String> of(QueryTree tree, Readings readings) {
        return telling(tree, readings)
                .map(AskedWords::text)
                .filter(text -> !text.isBlank())
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /// All single conditions of a query, but for those that an article should not answer.
    public static List<QueryTree> conditions(QueryTree tree) {
        return switch (tree) {
            case QueryTree.All(var parts) ->
                    parts.stream().flatMap(part -> conditions(part).stream()).toList();
            case QueryTree.Any(var parts) ->
                    parts.stream().flatMap(part -> conditions(part).stream()).toList();
            case QueryTree.Not _, QueryTree.Everything _ -> List.of();
            default -> List.of(tree);
        };
    }

    /// The single conditions that can be marked; common words only if there are no others.
    static Stream<QueryTree> telling(QueryTree tree, Readings readings) {
        var all = parts(tree).toList();
        var telling = all.stream().filter(part -> !isCommon(part, readings)).toList();
        return (telling.isEmpty() ? all : telling).stream();
    }

    private static boolean isCommon(QueryTree part, Readings readings) {
        return part instanceof QueryTree.Word(_, var text, _) && readings.isCommon(text, false);
    }

    private static Stream<QueryTree> parts(QueryTree tree) {
        return switch (tree) {
            case QueryTree.All(var parts) -> parts.stream().flatMap(AskedWords::parts);
            case QueryTree.Any(var parts) -> parts.stream().flatMap(AskedWords::parts);
            case QueryTree.Word(var place, _, _) -> inText(tree, place);
            case QueryTree.Start(var place, _) -> inText(tree, place);
            case QueryTree.Slip(var place, _, _) -> inText(tree, place);
            case QueryTree.Phrase(var place, _, _, _) -> inText(tree, place);
            case QueryTree.Named _, QueryTree.OfCountry _ -> Stream.of(tree);
            case QueryTree.Everything _,
                    QueryTree.Between _,
                    QueryTree.WithEvent _,
                    QueryTree.OfOwner _,
                    QueryTree.InLanguage _,
                    QueryTree.Marked _,
                    QueryTree.Published _,
                    QueryTree.Not _ ->
                    Stream.empty();
        };
    }

    private static Stream<QueryTree> inText(QueryTree tree, Place place) {
        return place == Place.SOURCE || place == Place.AUTHOR ? Stream.empty() : Stream.of(tree);
    }

    /// What was typed for a word, a phrase or a name; empty for other conditions.
    public static String text(QueryTree part) {
        return switch (part) {
            case QueryTree.Word(_, var text, _) -> text;
            case QueryTree.Start(_, var text) -> text;
            case QueryTree.Slip(_, var text, _) -> text;
            case QueryTree.Phrase(_, var text, _, _) -> text;
            case QueryTree.Named(_, var name, _) -> name;
            case QueryTree.OfCountry(var name, _) -> name;
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
                    "";
        };
    }
}
