package org.demarche.text.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A set of phrases that a line can be held against. A phrase is written as its words; `*` stands
/// for any words or none, `#` for one word with a digit in it.
final class Phrases {

    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();
    private final List<List<String>> open = new ArrayList<>();

    void add(String phrase) {
        var tokens = new ArrayList<String>();
        for (var token : phrase.strip().split("\\s+", -1)) {
            if (token.equals("*") || token.equals("#")) {
                tokens.add(token);
            } else {
                tokens.addAll(Words.of(token));
            }
        }
        if (tokens.stream().anyMatch(token -> !token.equals("*"))) {
            var first = tokens.getFirst();
            var like = first.equals("*") || first.equals("#") ? open : list(first);
            like.add(List.copyOf(tokens));
        }
    }

    boolean match(List<String> words) {
        if (words.isEmpty()) {
            return false;
        }
        for (var phrase : byFirstWord.getOrDefault(words.getFirst(), List.of())) {
            if (match(phrase, 0, words, 0)) {
                return true;
            }
        }
        for (var phrase : open) {
            if (match(phrase, 0, words, 0)) {
                return true;
            }
        }
        return false;
    }

    private List<List<String>> list(String first) {
        return byFirstWord.computeIfAbsent(first, _ -> new ArrayList<>());
    }

    private static boolean match(List<String> phrase, int at, List<String> words, int from) {
        int word = from;
        for (int i = at; i < phrase.size(); i++) {
            var token = phrase.get(i);
            if (token.equals("*")) {
                return matchAnywhere(phrase, i + 1, words, word);
            }
            if (word == words.size() || !fits(token, words.get(word))) {
                return false;
            }
            word++;
        }
        return word == words.size();
    }

    private static boolean matchAnywhere(
            List<String> phrase, int at, List<String> words, int from) {
        if (at == phrase.size()) {
            return true;
        }
        for (int word = from; word < words.size(); word++) {
            if (match(phrase, at, words, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(String token, String word) {
        return token.equals("#") ? word.chars().anyMatch(Character::isDigit) : token.equals(word);
    }
}
