package org.demarche.analysis.name.sign;

import org.demarche.analysis.gazetteer.Gazetteer;
import org.demarche.analysis.gazetteer.KnownName;
import org.demarche.analysis.name.found.FoundName;
import org.demarche.analysis.token.Sentence;
import org.demarche.analysis.token.Token;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Finds votes that are named by their year: "the 2019 Ruritanian general election", "the 2016
/// Ruritania membership referendum".
///
/// Such a name is one thing, so that the country in it is no mention of its own; the vote belongs
/// to that country and is found under it.
public final class ElectionNames {

    private static final int LONGEST = 10;
    private static final Set<String> VOTES =
            Set.of("election", "elections", "by-election", "by-elections", "referendum");
    private static final Set<String> SORTS =
            Set.of(
                    "general",
                    "presidential",
                    "vice-presidential",
                    "parliamentary",
                    "federal",
                    "legislative",
                    "state",
                    "local",
                    "municipal",
                    "mayoral",
                    "gubernatorial",
                    "special",
                    "regional",
                    "provincial",
                    "congressional",
                    "senate",
                    "senatorial",
                    "primary",
                    "leadership",
                    "council",
                    "constitutional",
                    "independence",
                    "membership",
                    "assembly",
                    "by",
                    "snap",
                    "county",
                    "city",
                    "and",
                    "-");

    private final Gazetteer gazetteer;

    public ElectionNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    public List<FoundName> find(String text, Sentence sentence) {
        var found = new ArrayList<FoundName>();
        var tokens = sentence.tokens();
        for (int start = 0; start < tokens.size(); start++) {
            int end = isYear(tokens.get(start)) ? endOfVote(tokens, start) : start;
            if (end > start + 2) {
                var span = new Span(tokens.get(start).span().start(), end(tokens, end));
                var name = span.of(text).replaceAll("\\s+", " ");
                var known = new KnownName(name, EntityKind.OTHER, code(text, span), true);
                found.add(new FoundName(span, EntityKind.OTHER, known));
                start = end - 1;
            }
        }
        return found;
    }

    /// One past the vote's last word, or `year` when this is no such name.
    private static int endOfVote(List<Token> tokens, int year) {
        int at = year + 1;
        int furthest = Math.min(tokens.size(), year + LONGEST);
        while (at < furthest && (isCapital(tokens, at) || joinsCapitals(tokens, at))) {
            at++;
        }
        if (at == year + 1) {
            return year;
        }
        while (at < furthest && SORTS.contains(tokens.get(at).word())) {
            at++;
        }
        return at < furthest && VOTES.contains(tokens.get(at).word()) ? at + 1 : year;
    }

    /// "of" in "House of Representatives".
    private static boolean joinsCapitals(List<Token> tokens, int at) {
        return tokens.get(at).word().equals("of") && isCapital(tokens, at + 1);
    }

    private static boolean isCapital(List<Token> tokens, int at) {
        return at < tokens.size() && Character.isUpperCase(tokens.get(at).word().charAt(0));
    }

    private @Nullable String code(String text, Span span) {
        return gazetteer.find(text, span).stream()
                .map(hit -> hit.known().code())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static int end(List<Token> tokens, int after) {
        return tokens.get(after - 1).span().end();
    }

    private static boolean isYear(Token token) {
        var word = token.word();
        return word.length() == 4
                && word.chars().allMatch(Character::isDigit)
                && word.compareTo("1700") > 0
                && word.compareTo("2100") < 0;
    }
}
