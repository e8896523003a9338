package org.demarche.search.query;

import org.jspecify.annotations.Nullable;

/// Cuts what is typed into the pieces of the query language, from left to right.
final class QueryScanner {

    /// A piece.
    sealed interface Piece {}

    record End() implements Piece {}

    record Close() implements Piece {}

    record Or() implements Piece {}

    record And() implements Piece {}

    record Not() implements Piece {}

    /// A piece that can be a condition, or the value of a field.
    sealed interface Item extends Piece {}

    record Open() implements Item {}

    record Field(QueryField field) implements Item {}

    /// @param reach the number behind `"…"~`, else 0
    /// @param open whether the closing quote has not been typed
    record Quoted(String text, int reach, boolean open) implements Item {}

    /// @param open whether nothing has been typed behind it
    record Bare(String text, boolean open) implements Item {}

    private final String typed;
    private int at;

    QueryScanner(String typed) {
        this.typed = typed;
    }

    /// Whether a value stands right here, with no space before it.
    boolean atValue() {
        return at < typed.length() && !isSpace(typed.charAt(at)) && typed.charAt(at) != ')';
    }

    Piece next() {
        while (at < typed.length() && isSpace(typed.charAt(at))) {
            at++;
        }
        if (at == typed.length()) {
            return new End();
        }
        var sign = typed.charAt(at);
        if (isQuote(sign)) {
            return quoted();
        }
        return switch (sign) {
            case '(' -> step(new Open());
            case ')' -> step(new Close());
            case '|' -> step(new Or());
            case '+' -> step(new And());
            case '-', '−', '–' ->
                    at + 1 < typed.length() && startsSomething(typed.charAt(at + 1))
                            ? step(new Not())
                            : step(new And());
            default -> word();
        };
    }

    private static boolean startsSomething(char sign) {
        return Character.isLetterOrDigit(sign)
                || Character.isSurrogate(sign)
                || sign == '('
                || isQuote(sign);
    }

    private Piece step(Piece piece) {
        at++;
        return piece;
    }

    private Piece word() {
        var start = at;
        while (at < typed.length() && !endsWord(typed.charAt(at))) {
            if (typed.charAt(at) == ':') {
                var field = fieldUpTo(start);
                if (field != null) {
                    at++;
                    return new Field(field);
                }
                if (isName(start)) {
                    return new Bare(typed.substring(start, at++), false);
                }
            }
            at++;
        }
        var word = typed.substring(start, at);
        return switch (word) {
            case "OR", "||" -> new Or();
            case "AND", "&", "&&" -> new And();
            case "NOT" -> new Not();
            default -> new Bare(word, at == typed.length());
        };
    }

    /// Letters before a colon that are no field: a word of its own.
    private boolean isName(int start) {
        return at > start && typed.substring(start, at).chars().allMatch(Character::isLetter);
    }

    private @Nullable QueryField fieldUpTo(int start) {
        return QueryField.named(typed.substring(start, at));
    }

    private Quoted quoted() {
        var start = ++at;
        while (at < typed.length() && !isQuote(typed.charAt(at))) {
            at++;
        }
        var text = typed.substring(start, at);
        if (at == typed.length()) {
            return new Quoted(text, 0, true);
        }
        at++;
        return new Quoted(text, reach(), false);
    }

    /// The `~10` behind a closing quote; a bare `~` means 5.
    private int reach() {
        if (at == typed.length() || typed.charAt(at) != '~') {
            return 0;
        }
        at++;
        var reach = 0;
        var start = at;
        while (at < typed.length() && typed.charAt(at) >= '0' && typed.charAt(at) <= '9') {
            reach = Math.min(1_000, reach * 10 + typed.charAt(at) - '0');
            at++;
        }
        return at == start ? 5 : reach;
    }

    private static boolean endsWord(char sign) {
        return isSpace(sign) || sign == '(' || sign == ')' || sign == '|' || isQuote(sign);
    }

    private static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == 0;
    }

    private static boolean isQuote(char sign) {
        return switch (sign) {
            case '"', '“', '”', '„', '‟', '«', '»', '＂' -> true;
            default -> false;
        };
    }
}
