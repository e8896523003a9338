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

    private static final Set<String> MARKS = Set.of("(", ")", "/", ";", ":", "[", "]", "|", "--");
    private static final Set<String> MEMBERS =
            Set.of("MP", "MPs", "MEP", "MEPs", "MPP", "TD", "CEO", "Senator", "Member", "Rep.");
    private static final Set<String> OWNERS_IN_NAMES =
            Set.of("women", "men", "children", "people", "peoples", "workers", "veterans", "king");
    private static final Set<String> COMPANY_TAILS =
            Set.of("Inc", "Inc.", "Ltd", "Ltd.", "LLC", "Co.", "Corp.");

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
                addParts(found, text, tokens.subList(start, end), kind(label));
            }
            start = end;
        }
        return found;
    }

    /// Marks of the sentence never stand within a name: "Party of Unity (PU", "Oslo / Bergen".
    private void addParts(List<FoundName> found, String text, List<Token> tokens, EntityKind kind) {
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || parts(tokens, i)) {
                if (i > start) {
                    add(found, text, tokens.subList(start, i), kind);
                }
                start = i + 1;
            }
        }
    }

    private static boolean parts(List<Token> tokens, int at) {
        var word = tokens.get(at).word();
        var next = at + 1 < tokens.size() ? tokens.get(at + 1).word() : "";
        boolean listed = word.equals(",") && !COMPANY_TAILS.contains(next);
        boolean and = word.equals("and") && next.equals("the");
        boolean owner = at >= 2 && tokens.get(at).pos().equals("POS") && ownsBody(tokens, at);
        return listed || and || owner || MARKS.contains(word);
    }

    /// "Civic Rights Union's Legal Project" is two bodies, "National Women's Party" one.
    private static boolean ownsBody(List<Token> tokens, int possessive) {
        var owner = tokens.get(possessive - 1);
        boolean body = owner.ner().equals("ORGANIZATION") && tokens.size() - possessive > 2;
        return body && !OWNERS_IN_NAMES.contains(owner.word().toLowerCase(Locale.ROOT));
    }

    private void add(List<FoundName> found, String text, List<Token> tokens, EntityKind kind) {
        int from = 0;
        int to = tokens.size();
        while (from < to && !startsName(tokens.get(from), kind)) {
            from++;
        }
        while (to > from && !endsName(tokens.get(to - 1), kind)) {
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
            from = afterPlace(text, tokens, afterOffice(text, tokens, from, to), to);
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

    /// "Maine Jane Doe", as lists of members have it, is a place and a person.
    private int afterPlace(String text, List<Token> tokens, int from, int to) {
        if (to - from < 3) {
            return from;
        }
        var span = new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
        var hits = gazetteer.find(text, span);
        if (hits.isEmpty() || hits.getFirst().span().start() != span.start()) {
            return from;
        }
        var kind = hits.getFirst().known().kind();
        boolean place = kind == EntityKind.COUNTRY || kind == EntityKind.PLACE;
        int start = from;
        while (start < to && tokens.get(start).span().start() < hits.getFirst().span().end()) {
            start++;
        }
        boolean alsoPerson = NameMerger.alsoPerson(hits.getFirst().span().of(text));
        return place && !alsoPerson && to - start >= 2 ? start : from;
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

    private static boolean endsName(Token token, EntityKind kind) {
        var word = token.word();
        if (kind == EntityKind.ORGANISATION && MEMBERS.contains(word)) {
            return false;
        }
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
