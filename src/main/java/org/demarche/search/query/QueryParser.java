package org.demarche.search.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Understands what is typed, however unfinished: it never fails, and what makes no sense yet says
/// nothing yet.
///
/// `a b` both · `a OR b`, `a | b` either (binds closer than "both") · `-a`, `NOT a` without · `"a
/// b"` phrase · `"a b"~10` near · `a*` · `a~` · `( )` · `field:value`, `field:"two words"`,
/// `field:(a OR b)`. An unknown field is two plain words. One object reads one query.
public final class QueryParser {

    /// A pasted page is a query of its first words.
    static final int MOST_WORDS = 128;

    private static final int MOST_LETTERS = 2_000;

    /// Brackets inside one another; deeper ones are read over.
    private static final int DEEPEST = 20;

    private static final QueryField ANYWHERE = new QueryField.Words(Place.ANYWHERE);

    private final QueryScanner scanner;
    private final QueryValues values;
    private int words;

    private QueryParser(String typed, LocalDate today) {
        this.scanner = new QueryScanner(typed);
        this.values = new QueryValues(today);
    }

    /// @param today what `date:yesterday` counts from
    public static QueryTree parse(String typed, LocalDate today) {
        var head = typed.length() > MOST_LETTERS ? typed.substring(0, MOST_LETTERS) : typed;
        return new QueryParser(head, today).sequence(ANYWHERE, 0);
    }

    private QueryTree sequence(QueryField field, int depth) {
        var parts = new ArrayList<QueryTree>();
        var or = false;
        var not = false;
        while (words < MOST_WORDS) {
            switch (scanner.next()) {
                case QueryScanner.End() -> {
                    return all(parts);
                }
                case QueryScanner.Close() -> {
                    if (depth > 0) {
                        return all(parts);
                    }
                }
                case QueryScanner.Or() -> or = true;
                case QueryScanner.And() -> or = false;
                case QueryScanner.Not() -> not = true;
                case QueryScanner.Item item -> {
                    var tree = item(item, field, depth);
                    if (!(tree instanceof QueryTree.Everything)) {
                        add(parts, not ? negated(tree) : tree, or);
                    }
                    or = false;
                    not = false;
                }
            }
        }
        return all(parts);
    }

    private QueryTree item(QueryScanner.Item item, QueryField outer, int depth) {
        return switch (item) {
            case QueryScanner.Open() ->
                    depth < DEEPEST ? sequence(outer, depth + 1) : new QueryTree.Everything();
            case QueryScanner.Field(var field) -> valueOf(field, depth);
            case QueryScanner.Quoted quoted -> {
                words += 1 + quoted.text().length() / 5;
                yield values.quoted(outer, quoted);
            }
            case QueryScanner.Bare bare -> {
                words++;
                yield values.bare(outer, bare);
            }
        };
    }

    /// What stands right behind `field:`; a space there means that the value is still to come.
    private QueryTree valueOf(QueryField field, int depth) {
        return scanner.atValue() && scanner.next() instanceof QueryScanner.Item value
                ? item(value, field, depth)
                : new QueryTree.Everything();
    }

    private static void add(List<QueryTree> parts, QueryTree tree, boolean or) {
        if (!or || parts.isEmpty()) {
            parts.add(tree);
            return;
        }
        var before = parts.removeLast();
        var either = new ArrayList<QueryTree>();
        if (before instanceof QueryTree.Any(var earlier)) {
            either.addAll(earlier);
        } else {
            either.add(before);
        }
        either.add(tree);
        parts.add(new QueryTree.Any(either));
    }

    private static QueryTree negated(QueryTree tree) {
        return tree instanceof QueryTree.Not(var what) ? what : new QueryTree.Not(tree);
    }

    private static QueryTree all(List<QueryTree> parts) {
        return switch (parts.size()) {
            case 0 -> new QueryTree.Everything();
            case 1 -> parts.getFirst();
            default -> new QueryTree.All(parts);
        };
    }
}
