package org.demarche.analysis.token;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Where and for whom a report was written, before its first sentence begins: "GENEVA — ", "PARIS,
/// Jan. 5 (AFP) - ", "(CNN) ", "London (Reuters) ". It is no part of the sentence.
public final class Dateline {

    private static final int LONGEST = 14; // tokens
    private static final Set<String> DASHES = Set.of("—", "–", "--", "-");
    private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}[\\p{Lu}.'’/-]*\\p{Lu}");
    private static final Set<String> OPEN = Set.of("(", "-LRB-");
    private static final Set<String> CLOSED = Set.of(")", "-RRB-");

    private Dateline() {}

    /// How many tokens it has, with its dash; 0 when the sentence begins at once.
    public static int length(List<Token> tokens) {
        int closed = bracket(tokens);
        int end = Math.min(tokens.size() - 1, LONGEST);
        boolean shouted = !tokens.isEmpty() && SHOUTED.matcher(tokens.getFirst().word()).matches();
        for (int i = Math.max(1, closed); i < end && (shouted || i == closed); i++) {
            if (isDash(tokens, i)) {
                return i + 1;
            }
            if (tokens.get(i).pos().startsWith("VB") || tokens.get(i).pos().equals("MD")) {
                break;
            }
        }
        return closed;
    }

    /// Where an agency's bracket ends: "(CNN)", "London (Reuters)"; 0 when there is none.
    private static int bracket(List<Token> tokens) {
        int open = -1;
        for (int i = 0; i < Math.min(tokens.size() - 1, LONGEST); i++) {
            var word = tokens.get(i).word();
            boolean name = tokens.get(i).pos().startsWith("NNP");
            if (CLOSED.contains(word)) {
                return open >= 0 && i - open <= 4 && isAgency(tokens, open, i) ? i + 1 : 0;
            }
            if (OPEN.contains(word)) {
                open = i;
            } else if (open < 0 && !name && !word.matches("[,./\\d-]+|\\p{Lu}.*")) {
                return 0;
            }
        }
        return 0;
    }

    /// After the bracket a sentence begins, so that "Mali (MLI) said" is none.
    private static boolean isAgency(List<Token> tokens, int open, int closed) {
        boolean named = tokens.subList(open + 1, closed).stream().allMatch(Dateline::isName);
        var next = tokens.get(closed + 1);
        return named && (isDash(tokens, closed + 1) || (open == 0 && isUpper(next.word())));
    }

    private static boolean isName(Token token) {
        return isUpper(token.word());
    }

    private static boolean isUpper(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /// A hyphen within a word is none.
    private static boolean isDash(List<Token> tokens, int place) {
        var token = tokens.get(place);
        boolean apart = place == 0 || token.span().start() > tokens.get(place - 1).span().end();
        return DASHES.contains(token.word()) && (apart || !token.word().equals("-"));
    }
}
