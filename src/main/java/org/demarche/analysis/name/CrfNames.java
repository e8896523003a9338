package org.demarche.analysis.name;

import org.demarche.analysis.gazetteer.Gazetteer;
import org.demarche.analysis.token.Sentence;
import org.demarche.analysis.token.Token;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads the names that the CRF has marked, and trims from them what is not part of a name.
final class CrfNames {

    private static final Set<String> TITLES =
            Set.of(
                    "mr",
                    "mrs",
                    "ms",
                    "miss",
                    "dr",
                    "sir",
                    "lord",
                    "lady",
                    "dame",
                    "prof",
                    "professor",
                    "the",
                    "rev",
                    "hon",
                    "baroness",
                    "capt",
                    "sgt",
                    "maj",
                    "lt");

    private final Gazetteer gazetteer;

    CrfNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<FoundName> find(String text, Sentence sentence) {
        var found = new ArrayList<FoundName>();
        var tokens = sentence.tokens();
        int start = 0;
        while (start < tokens.size()) {
            var label = tokens.get(start).ner();
            int end = start + 1;
            while (end < tokens.size() && tokens.get(end).ner().equals(label)) {
                end++;
            }
            if (!label.equals("O")) {
                add(found, text, tokens.subList(start, end), kind(label));
            }
            start = end;
        }
        return found;
    }

    private void add(List<FoundName> found, String text, List<Token> tokens, EntityKind kind) {
        int from = 0;
        int to = tokens.size();
        while (from < to && !startsName(tokens.get(from), kind)) {
            from++;
        }
        while (to > from && !endsName(tokens.get(to - 1))) {
            to--;
        }
        if (kind == EntityKind.PLACE) {
            while (from < to && isSmall(tokens.get(from))) {
                from++;
            }
            while (to > from && isSmall(tokens.get(to - 1))) {
                to--;
            }
        }
        if (kind == EntityKind.PERSON) {
            from = afterOffice(text, tokens, from, to);
        }
        if (from >= to) {
            return;
        }
        var span = new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
        var words = span.of(text);
        if (words.chars().anyMatch(Character::isUpperCase) && !words.contains("\n\n")) {
            found.add(new FoundName(span, kind));
        }
    }

    /// An office that the CRF took into the person's name stands before it by itself.
    private int afterOffice(String text, List<Token> tokens, int from, int to) {
        int start = from;
        var span = new Span(tokens.getFirst().span().start(), tokens.getLast().span().end());
        for (var hit : gazetteer.find(text, span)) {
            boolean leads = start < to && hit.span().start() == tokens.get(start).span().start();
            if (!leads || hit.known().kind() != EntityKind.OFFICE) {
                break;
            }
            while (start < to && tokens.get(start).span().start() < hit.span().end()) {
                start++;
            }
        }
        return start < to ? start : from;
    }

    private static boolean isSmall(Token token) {
        return !Character.isUpperCase(token.word().charAt(0));
    }

    private static boolean startsName(Token token, EntityKind kind) {
        var word = token.word();
        var bare = word.toLowerCase(Locale.ROOT).replace(".", "");
        boolean title = TITLES.contains(bare) && (kind == EntityKind.PERSON || bare.equals("the"));
        return Character.isLetterOrDigit(word.charAt(0)) && !title;
    }

    private static boolean endsName(Token token) {
        var word = token.word();
        boolean possessive = token.pos().equals("POS") || word.equals("'s") || word.equals("’s");
        char last = word.charAt(word.length() - 1);
        return !possessive
                && (Character.isLetterOrDigit(last) || (last == '.' && word.length() > 1));
    }

    private static EntityKind kind(String label) {
        return switch (label) {
            case "PERSON" -> EntityKind.PERSON;
            case "LOCATION" -> EntityKind.PLACE;
            case "ORGANIZATION" -> EntityKind.ORGANISATION;
            default -> EntityKind.OTHER;
        };
    }
}
