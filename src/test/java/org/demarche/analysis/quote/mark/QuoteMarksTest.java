package org.demarche.analysis.quote.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

class QuoteMarksTest {

    @Test
    void marksAreNotPartOfTheQuote() {
        assertEquals(List.of("We will talk,", "Soon."), found("“We will talk,” she said. “Soon.”"));
        assertEquals(List.of("We will talk,"), found("\"We will talk,\" she said."));
    }

    @Test
    void anOpeningMarkInsideAQuotationEndsIt() {
        assertEquals(List.of("both ways."), found("It works “both ways. “The paper stays secret."));
    }

    @Test
    void aClosingMarkMayHaveSlippedIntoTheNextParagraph() {
        assertEquals(
                List.of("I stopped listening."),
                found("He said, “I stopped listening.\n\n” Then they left."));
    }

    @Test
    void aClosingMarkMayOpenAQuotationByMistake() {
        assertEquals(List.of("It is over."), found("”It is over.” she said."));
    }

    @Test
    void aQuotationOverParagraphsIsOneQuoteInEach() {
        assertEquals(
                List.of("First this.", "Then that."),
                found("“First this.\n\n“Then that.” he said."));
    }

    @Test
    void withoutAClosingMarkTheSentenceEndsTheQuotation() {
        assertEquals(
                List.of("a new start."), found("They want “a new start. Nobody else wants it."));
    }

    @Test
    void withoutAClosingMarkWhoeverTellsItEndsTheQuotation() {
        assertEquals(
                List.of("The port stays shut,"),
                found("\"The port stays shut, said Roe on Monday. She left soon after."));
    }

    @Test
    void marksOfOtherLanguagesAreMarks() {
        assertEquals(List.of("Nous partons"), found("« Nous partons », said Roe."));
        assertEquals(List.of("Wir gehen"), found("„Wir gehen“, said Roe."));
        assertEquals(List.of("Nous restons"), found("She said: «Nous restons»."));
    }

    @Test
    void singleMarksCountWhereThereAreNoDoubleOnes() {
        assertEquals(List.of("It’s over,"), found("‘It’s over,’ the minister’s aide said."));
        assertEquals(List.of(), found("The ministers’ talks didn’t end."));
    }

    @Test
    void twoSingleMarksAreADoubleOne() {
        assertEquals(
                List.of("We will wait,", "Not long."),
                found("''We will wait,'' the envoy's aide said. ''Not long.''"));
    }

    @Test
    void anyMarksGiveSpansInOrder() {
        var random = new Random(3);
        var pieces =
                List.of("“", "”", "\"", "''", "‘", "’", " ", "a", "Then", ".", "\n\n", "»", "(");
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(30); n >= 0; n--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            int end = 0;
            for (var span : QuoteMarks.find(text.toString())) {
                assertTrue(span.start() >= end, text.toString());
                end = span.end();
            }
        }
    }

    private static List<String> found(String text) {
        return QuoteMarks.find(text).stream().map(s -> s.of(text)).toList();
    }
}
