package org.demarche.analysis.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.analysis.LoadedModels;
import org.demarche.analysis.token.Sentence;
import org.demarche.analysis.token.Token;
import org.demarche.model.finding.Span;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class SentenceParserTest {

    private static final SentenceParser PARSER = new SentenceParser();

    private static Sentence sentence(String text) {
        return LoadedModels.CORE_NLP.read(text).sentences().getFirst();
    }

    /// `word relation head` of the word, as the tree has it.
    private static String arc(String text, String word) {
        var sentence = sentence(text);
        var words = sentence.tokens().stream().map(Token::word).toList();
        var parse = new Parses(PARSER).of(sentence).orElseThrow();
        int at = words.indexOf(word);
        int head = parse.head(at);
        return parse.relation(at) + " " + (head == Parse.ROOT ? "-" : words.get(head));
    }

    @Test
    void theSubjectAndTheObjectHangOnTheirVerb() {
        var text = "The minister of Latvia rejected a new offer from Minsk on Tuesday.";
        assertEquals("root -", arc(text, "rejected"));
        assertEquals("nsubj rejected", arc(text, "minister"));
        assertEquals("obj rejected", arc(text, "offer"));
        assertEquals("nmod minister", arc(text, "Latvia"));
    }

    @Test
    void aPassiveIsToldFromAnActive() {
        var text = "Two envoys were expelled by Norway last week.";
        assertEquals("nsubj:pass expelled", arc(text, "envoys"));
        assertEquals("obl expelled", arc(text, "Norway"));
    }

    @Test
    void whatSomebodySaidHangsOnTheVerbOfSpeech() {
        var text = "Finland said that Estonia would host the talks.";
        assertEquals("nsubj said", arc(text, "Finland"));
        assertEquals("ccomp said", arc(text, "host"));
        assertEquals("nsubj host", arc(text, "Estonia"));
    }

    @Test
    void whateverTheWordsAreTheAnswerIsOneTree() {
        var random = new Random(7);
        var some = List.of("Oslo", "said", "(", "\u0000", "", "“", "the", "x".repeat(500), "–");
        var tags = List.of("NNP", "VBD", "-LRB-", "SYM", "??", "", "DT");
        for (int round = 0; round < 60; round++) {
            var tokens = new ArrayList<Token>();
            for (int i = 0; i <= random.nextInt(30); i++) {
                var word = some.get(random.nextInt(some.size()));
                var tag = tags.get(random.nextInt(tags.size()));
                tokens.add(new Token(new Span(i, i + 1), word, tag, word, "O"));
            }
            isTree(new Parses(PARSER).of(new Sentence(new Span(0, 99), tokens, 0)).orElseThrow());
        }
    }

    private static void isTree(Parse parse) {
        int roots = 0;
        for (int i = 0; i < parse.size(); i++) {
            roots += parse.head(i) == Parse.ROOT ? 1 : 0;
            int at = i;
            for (int steps = 0; at != Parse.ROOT; steps++) {
                assertTrue(steps <= parse.size(), "a circle");
                at = parse.head(at);
            }
        }
        assertEquals(1, roots);
    }

    @Test
    void listsAreNotParsedAndASentenceIsParsedOnce() {
        var list = sentence("one ".repeat(200));
        assertTrue(new Parses(PARSER).of(list).isEmpty());
        var parses = new Parses(PARSER);
        var sentence = sentence("Peru recalled its ambassador.");
        assertSame(parses.of(sentence).orElseThrow(), parses.of(sentence).orElseThrow());
    }

    @Test
    void theModelComesBackAfterItWasLetGo() {
        var sentence = sentence("Peru recalled its ambassador.");
        var before = new Parses(PARSER).of(sentence).orElseThrow();
        PARSER.release();
        assertEquals(before.head(0), new Parses(PARSER).of(sentence).orElseThrow().head(0));
    }
}
