package org.demarche.text.words;

import java.util.ArrayList;
import java.util.List;

/// Paragraphs in the making: the last one may still grow. Takes time in proportion to the text,
/// however many lines a paragraph is made of.
public final class ParagraphList {

    private final List<StringBuilder> paragraphs = new ArrayList<>();

    public boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    public void begin(String line) {
        paragraphs.add(new StringBuilder(line));
    }

    /// Adds to the last paragraph.
    public void goOn(String between, String line) {
        paragraphs.getLast().append(between).append(line);
    }

    /// Takes the last character of the last paragraph away.
    public void shorten() {
        var last = paragraphs.getLast();
        last.setLength(last.length() - 1);
    }

    public List<String> strings() {
        return paragraphs.stream().map(StringBuilder::toString).toList();
    }
}
