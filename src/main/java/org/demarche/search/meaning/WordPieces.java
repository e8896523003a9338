package org.demarche.search.meaning;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Cuts text into the pieces that a BERT model without capitals knows: words, or their longest
/// known beginnings and the rest of them behind `##` (WordPiece; Wu and others 2016, and Devlin and
/// others 2019).
final class WordPieces {

    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final int unknown;
    private final int first;
    private final int last;

    private WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
        this.unknown = vocabulary.getOrDefault("[UNK]", 0);
        this.first = vocabulary.getOrDefault("[CLS]", 0);
        this.last = vocabulary.getOrDefault("[SEP]", 0);
    }

    /// @param json a tokenizer file of Hugging Face's make; of it only `model.vocab` is read
    static WordPieces read(InputStream json) throws IOException {
        var vocabulary = new HashMap<String, Integer>(40_000);
        try (var parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME
                        && parser.currentName().equals("vocab")
                        && parser.nextToken() == JsonToken.START_OBJECT) {
                    readVocabulary(parser, vocabulary);
                }
            }
        }
        return new WordPieces(vocabulary);
    }

    private static void readVocabulary(JsonParser parser, Map<String, Integer> into)
            throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var piece = parser.currentName();
            parser.nextToken();
            into.put(piece, parser.getIntValue());
        }
    }

    /// The numbers of the pieces of `text`, between those that mark its beginning and end; of a
    /// long one only so many.
    long[] of(String text, int atMost) {
        var pieces = new ArrayList<Integer>();
        pieces.add(first);
        for (var word : words(text, 6 * atMost)) {
            if (pieces.size() >= atMost - 1) {
                break;
            }
            addPieces(pieces, word);
        }
        var kept = pieces.subList(0, Math.min(pieces.size(), atMost - 1));
        kept.add(last);
        return kept.stream().mapToLong(Integer::longValue).toArray();
    }

    private void addPieces(List<Integer> pieces, String word) {
        var from = 0;
        var found = new ArrayList<Integer>();
        while (from < word.length()) {
            var to = word.length() > LONGEST_WORD ? from : word.length();
            var piece = vocabulary.get(piece(word, from, to));
            while (piece == null && to > from) {
                to--;
                piece = vocabulary.get(piece(word, from, to));
            }
            if (to == from) {
                pieces.add(unknown);
                return;
            }
            found.add(piece);
            from = to;
        }
        pieces.addAll(found);
    }

    private static String piece(String word, int from, int to) {
        return from == 0 ? word.substring(0, to) : "##" + word.substring(from, to);
    }

    /// Small letters without accents; punctuation and Chinese signs are words of their own.
    private static List<String> words(String text, int mostLetters) {
        var head = text.substring(0, Math.min(text.length(), mostLetters));
        var plain = Normalizer.normalize(head.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        plain.codePoints()
                .filter(sign -> !isNothing(sign))
                .forEach(
                        sign -> {
                            if (Character.isLetterOrDigit(sign) && !Character.isIdeographic(sign)) {
                                word.appendCodePoint(sign);
                                return;
                            }
                            end(word, words);
                            if (!isSpace(sign)) {
                                words.add(Character.toString(sign));
                            }
                        });
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isNothing(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.FORMAT -> true;
            case Character.CONTROL -> !Character.isWhitespace(sign);
            default -> sign == 0 || sign == 0xFFFD;
        };
    }

    private static boolean isSpace(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
