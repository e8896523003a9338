package org.demarche.analysis.name.sign;

import org.demarche.analysis.gazetteer.WordList;
import org.demarche.analysis.name.found.FoundName;
import org.demarche.analysis.token.Sentence;
import org.demarche.analysis.token.Token;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds bodies that are named by their letters where no other step knows them: "the PRU", "(CPP)".
///
/// A line in capitals tells nothing of the kind, and letters that stand for no body ("GDP", "TV",
/// "IV") are left alone.
public final class AcronymNames {

    private final Set<String> noBodies = WordList.read("no-bodies.txt");

    /// @param taken names found already, which keep their places
    public List<FoundName> find(Sentence sentence, List<FoundName> taken) {
        var found = new ArrayList<FoundName>();
        var tokens = sentence.tokens();
        if (tokens.stream().filter(t -> isShouted(t.word())).count() * 2 > tokens.size()) {
            return found;
        }
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            boolean body =
                    (explains(tokens, i, taken) && !noBodies.contains(token.word()))
                            || (isBody(token, i > 0 && tokens.get(i - 1).word().equals("the"))
                                    && standsAlone(tokens, i));
            if (body && isFree(token.span(), taken)) {
                found.add(new FoundName(token.span(), EntityKind.ORGANISATION));
            }
        }
        return found;
    }

    /// "Civic Union (CU)": letters in brackets right behind a body are its own.
    private static boolean explains(List<Token> tokens, int at, List<FoundName> taken) {
        var word = tokens.get(at).word();
        boolean bracketed =
                at > 1
                        && at + 1 < tokens.size()
                        && tokens.get(at - 1).word().equals("(")
                        && Set.of(")", ",", ";").contains(tokens.get(at + 1).word());
        long capitals = word.chars().filter(Character::isUpperCase).count();
        if (!bracketed || capitals < 2 || word.length() > 8 || word.contains(".")) {
            return false;
        }
        int end = tokens.get(at - 2).span().end();
        return taken.stream().anyMatch(n -> n.is(EntityKind.ORGANISATION) && n.span().end() == end);
    }

    private boolean isBody(Token token, boolean definite) {
        var word = token.word();
        long letters = word.chars().filter(Character::isUpperCase).count();
        return word.length() >= 3
                && word.length() <= 6
                && letters * 3 >= word.length() * 2L
                && letters >= 2
                && Character.isUpperCase(word.charAt(0))
                && word.chars().allMatch(c -> Character.isLetter(c) || c == '&')
                && token.pos().startsWith(definite ? "NN" : "NNP")
                && !word.matches("[IVXLC]+")
                && !noBodies.contains(word);
    }

    /// Not one half of "COVID-19", "F-16" or "Smith JR".
    private static boolean standsAlone(List<Token> tokens, int at) {
        var before = at == 0 ? "" : tokens.get(at - 1).word();
        var after = at + 1 == tokens.size() ? "" : tokens.get(at + 1).word();
        boolean joined = before.equals("-") || after.equals("-") || before.equals("$");
        boolean named = at > 0 && tokens.get(at - 1).ner().equals("PERSON");
        return !joined && !named && !after.matches("\\d.*");
    }

    private static boolean isFree(Span span, List<FoundName> taken) {
        return taken.stream().noneMatch(n -> n.span().overlaps(span));
    }

    private static boolean isShouted(String word) {
        return word.length() > 1
                && Character.isLetter(word.charAt(0))
                && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
