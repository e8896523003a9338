package org.demarche.search.words;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.demarche.search.words.form.WordForm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Reads a text into the words that the index would hold for it.
public final class WordReader {

    private WordReader() {}

    /// The words of `text` in reading order, as `language` cuts and reduces them.
    public static List<WordForm> words(Language language, String text) {
        var words = new ArrayList<WordForm>();
        try (var stream = language.analyzer().tokenStream("read", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            var position = -1;
            stream.reset();
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                if (step.getPositionIncrement() == 0) {
                    var written = words.removeLast();
                    words.add(withStem(written, term.subSequence(1, term.length()).toString()));
                } else {
                    var word = term.toString();
                    words.add(
                            new WordForm(
                                    word,
                                    word,
                                    position,
                                    offset.startOffset(),
                                    offset.endOffset()));
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory could not be read.", e);
        }
        return words;
    }

    private static WordForm withStem(WordForm word, String stem) {
        return new WordForm(word.written(), stem, word.position(), word.start(), word.end());
    }
}
