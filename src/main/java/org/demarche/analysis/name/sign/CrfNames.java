package org.demarche.analysis.name.sign;

import org.demarche.analysis.gazetteer.Gazetteer;
import org.demarche.analysis.gazetteer.WordList;
import org.demarche.analysis.name.found.FoundName;
import org.demarche.analysis.name.found.NameMerger;
import org.demarche.analysis.token.Sentence;
import org.demarche.analysis.token.Token;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads the names that the CRF has marked, and trims from them what is not part of a name.
public final class CrfNames {

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
                    "fr",
                    "bishop",
                    "archbishop",
                    "cardinal",
                    "rabbi",
                    "datuk",
                    "hon",
                    "baroness",
                    "capt",
                    "sgt",
                    "maj",
                    "lt");

    private static final Set<String> MEMBERS =
            Set.of(
                    "MP",
                    "MPs",
                    "MEP",
                    "MEPs",
                    "MPP",
                    "TD",
                    "CEO",
                    "Senator",
                    "Member",
                    "Rep.",
                    "Chairman",
                    "Chairwoman",
                    "President",
                    "Spokesman",
                    "Director");
    private static final Set<String> SMALL_TAILS =
            Set.of(
                    "government",
                    "coalition",
                    "administration",
                    "campaign",
                    "leader",
                    "leaders",
                    "member",
                    "members",
                    "chairman",
                    "candidate",
                    "candidates",
                    "spokesman",
                    "spokeswoman");

    private final Set<String> noNames = WordList.read("no-names.txt");
    private final Gazetteer gazetteer;
    private final NameSplitter splitter = new NameSplitter();

    public CrfNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    public List<FoundName> find(String text, Sentence sentence) {
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

    private void addParts(List<FoundName> found, String text, List<Token> tokens, EntityKind kind) {
        for (var part : splitter.parts(tokens)) {
            add(found, text, part, kind);
        }
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
        if (noNames.contains(words)) {
            return;
        }
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
        if (kind != EntityKind.PLACE && (MEMBERS.contains(word) || SMALL_TAILS.contains(word))) {
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
