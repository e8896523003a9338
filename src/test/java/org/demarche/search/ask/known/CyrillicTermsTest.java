package org.demarche.search.ask.known;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.demarche.search.words.Romanised;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.Random;
import java.util.TreeSet;

/// To pass over what cannot fit finds as much as to look at every word.
class CyrillicTermsTest {

    private static final String LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюяєіј";
    private static final String FIELD = "text";

    @Test
    void passingOverFindsWhatLookingAtAllFinds() throws IOException {
        var random = new Random(7);
        var words = new TreeSet<String>();
        for (var i = 0; i < 4_000; i++) {
            words.add(word(random));
        }
        try (var folder = new ByteBuffersDirectory()) {
            fill(folder, words);
            try (var reader = DirectoryReader.open(folder)) {
                var foundMore = false;
                for (var word : words) {
                    var key = Romanised.key(word);
                    var all = words.stream().filter(w -> Romanised.key(w).equals(key)).toList();
                    assertEquals(all, CyrillicTerms.of(reader, FIELD, key), key);
                    foundMore |= all.size() > 1;
                }
                assertTrue(foundMore);
            }
        }
    }

    /// Short, so that many have one key.
    private static String word(Random random) {
        var word = new StringBuilder();
        for (var letters = 2 + random.nextInt(4); letters > 0; letters--) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    private static void fill(ByteBuffersDirectory folder, TreeSet<String> words)
            throws IOException {
        try (var writer =
                new IndexWriter(folder, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            var article = new Document();
            article.add(new TextField(FIELD, "latin " + String.join(" ", words), Field.Store.NO));
            writer.addDocument(article);
        }
    }
}
