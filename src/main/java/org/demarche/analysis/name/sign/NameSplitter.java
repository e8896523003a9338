package org.demarche.analysis.name.sign;

import org.demarche.analysis.gazetteer.WordList;
import org.demarche.analysis.token.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts what the CRF took for one name where two names stand side by side: "Party of Unity (PU",
/// "Oslo / Bergen", "the Board of the Civic Party", "Reform Party of Ruritania and Farmers' Union".
public final class NameSplitter {

    private static final Set<String> MARKS = Set.of("(", ")", "/", ";", ":", "[", "]", "|", "--");
    private static final Set<String> OWNERS_IN_NAMES =
            Set.of("women", "men", "children", "people", "peoples", "workers", "veterans", "king");
    private static final Set<String> COMPANY_TAILS =
            Set.of("Inc", "Inc.", "Ltd", "Ltd.", "LLC", "Co.", "Corp.");

    /// Words that want an "of the": what follows them is part of their name.
    private static final Set<String> OF_ALL =
            Set.of("Federation", "Union", "Association", "Confederation", "League", "Congress");

    private final Set<String> bodyHeads = WordList.read("body-heads.txt");
    private final Set<String> bodyStarts = WordList.read("body-starts.txt");

    List<List<Token>> parts(List<Token> tokens) {
        var parts = new ArrayList<List<Token>>();
        int start = 0;
        int at = 0;
        while (at <= tokens.size()) {
            int cut = at == tokens.size() ? 1 : cut(tokens, start, at);
            if (cut > 0) {
                if (at > start) {
                    parts.addAll(oncePerName(tokens.subList(start, at)));
                }
                start = at + cut;
                at = start;
            } else {
                at++;
            }
        }
        return parts;
    }

    /// How many tokens from `at` on stand between two names; 0 when they belong to one.
    private int cut(List<Token> tokens, int start, int at) {
        var word = tokens.get(at).word();
        var next = at + 1 < tokens.size() ? tokens.get(at + 1).word() : "";
        boolean listed = word.equals(",") && !COMPANY_TAILS.contains(next);
        boolean owner = at >= 2 && tokens.get(at).pos().equals("POS") && ownsBody(tokens, at);
        if (listed
                || owner
                || MARKS.contains(word)
                || (isDash(tokens, at) && endsAsBody(tokens, start, at))) {
            return 1;
        }
        if (word.equals("and")) {
            return next.equals("the") ? 2 : bothBodies(tokens, start, at) ? 1 : 0;
        }
        boolean joins = (word.equals("of") || word.equals("for")) && next.equals("the");
        return joins && ofOther(tokens, start, at) ? 2 : 0;
    }

    /// "Civic Rights Union's Legal Project" is two bodies, "National Women's Party" one.
    private static boolean ownsBody(List<Token> tokens, int possessive) {
        var owner = tokens.get(possessive - 1);
        boolean body = owner.ner().equals("ORGANIZATION") && tokens.size() - possessive > 2;
        return body && !OWNERS_IN_NAMES.contains(owner.word().toLowerCase(Locale.ROOT));
    }

    /// A dash with blanks around it.
    private static boolean isDash(List<Token> tokens, int at) {
        var word = tokens.get(at).word();
        return (word.equals("-") || word.equals("–"))
                && at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).span().end() < tokens.get(at).span().start()
                && tokens.get(at).span().end() < tokens.get(at + 1).span().start();
    }

    /// "Board of the | Civic Party": what follows is a body of its own.
    private boolean ofOther(List<Token> tokens, int start, int at) {
        boolean all = at == start + 1 && OF_ALL.contains(tokens.get(start).word());
        return !all && endsAsBody(tokens, at + 2, tokens.size());
    }

    private boolean bothBodies(List<Token> tokens, int start, int and) {
        int next = and + 1;
        if (next >= tokens.size() || !endsAsBody(tokens, start, and)) {
            return false;
        }
        return endsAsBody(tokens, next, tokens.size())
                || bodyStarts.contains(tokens.get(next).word());
    }

    /// Whether the name ends in a head ("… Party") or in a head with its land ("… Party of …").
    private boolean endsAsBody(List<Token> tokens, int from, int to) {
        if (to - from < 2) {
            return false;
        }
        if (bodyHeads.contains(tokens.get(to - 1).word())) {
            return true;
        }
        for (int of = Math.max(from + 1, to - 3); of < to - 1; of++) {
            if (tokens.get(of).word().equals("of")) {
                return bodyHeads.contains(tokens.get(of - 1).word()) && of - 1 > from;
            }
        }
        return false;
    }

    /// A by-line that was printed twice, "Jane Roe Jane Roe", is one name.
    private static List<List<Token>> oncePerName(List<Token> tokens) {
        int half = tokens.size() / 2;
        if (tokens.size() % 2 == 0 && half > 1) {
            var first = tokens.subList(0, half);
            var second = tokens.subList(half, tokens.size());
            if (words(first).equals(words(second))) {
                return List.of(first, second);
            }
        }
        return List.of(tokens);
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().map(Token::word).toList();
    }
}
