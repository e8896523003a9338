package org.demarche.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.analysis.token.AnalysedText;
import org.demarche.analysis.token.Token;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

class CoreNlpTest {

    private static final CoreNlp NLP = LoadedModels.CORE_NLP;

    @Test
    void theModelsAreReadWhenTheFirstTextComes() {
        var fresh = new CoreNlp();
        assertFalse(fresh.isLoaded());
        assertEquals(List.of(), fresh.read("  \n\n ").sentences());
        assertFalse(fresh.isLoaded(), "nothing to read needs no models");
    }

    @Test
    void aSentenceNeverRunsAcrossABlankLine() {
        var text = exact("Talks on Ukraine\n\nThe ministers met in Paris. They talked.");
        assertEquals(3, text.sentences().size());
        assertEquals(List.of(0, 1, 1), text.sentences().stream().map(s -> s.paragraph()).toList());
    }

    @Test
    void quotesBracketsAndDashesStayAsTheyArePrinted() {
        exact("“We can’t,” he said (again) – in [Kyiv]… “S-400s, U.S.-led”; 50% of €3m.");
    }

    @Test
    void personsAndPlacesAreMarked() {
        var text = exact("Mr Jens Stoltenberg travelled to Vilnius.");
        assertEquals("PERSON", token(text, "Stoltenberg").ner());
        assertEquals("LOCATION", token(text, "Vilnius").ner());
        assertEquals("travel", token(text, "travelled").lemma());
    }

    @Test
    void aHeadlineIsTaggedAsASentenceWouldBe() {
        var text =
                exact("Russia Rejects Peace Plan\n\nRussia has rejected the plan. It rejects it.");
        assertTrue(token(text, "Rejects").pos().startsWith("VB"));
    }

    @Test
    void hostileTextKeepsExactSpans() {
        exact("a".repeat(300_000));
        exact("Kyiv\0 is\0\0 calm. \uD83D Paris \uDE00\uD83D\uDE00 said \u202Eמשרד החוץ\u202C.");
        exact("\u0000\u0001\u0002");
        exact("\uFEFF\u200B \u00A0\u3000\t\r\n\r\n");
        exact("😀".repeat(11_000));
        exact("(((((" + ")".repeat(500) + "“”“”''``\"\"");
    }

    @Test
    void anyStringIsReadWithExactSpans() {
        var random = new Random(7);
        var pieces =
                List.of(
                        "Putin",
                        "U.S.",
                        "said",
                        "“",
                        "”",
                        "\"",
                        "\n",
                        "\n\n",
                        " ",
                        "\uD83D",
                        "é",
                        "-",
                        "'s",
                        "…",
                        "\u0000",
                        "中国",
                        "Россия",
                        ".",
                        "3.5",
                        "@x",
                        "http://a.b/c");
        for (int i = 0; i < 40; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(40); n >= 0; n--) {
                boolean piece = random.nextInt(4) > 0;
                text.append(
                        piece
                                ? pieces.get(random.nextInt(pieces.size()))
                                : Character.toString((char) random.nextInt(0x10000)));
            }
            exact(text.toString());
        }
    }

    @Test
    void manyThreadsReadTheSame() throws Exception {
        var text = "Sergei Lavrov met Annalena Baerbock in Moscow. They spoke of gas.";
        var alone = NLP.read(text);
        Callable<AnalysedText> read = () -> NLP.read(text);
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var answer : threads.invokeAll(List.of(read, read, read, read, read, read))) {
                assertEquals(alone, answer.get());
            }
        }
    }

    private static AnalysedText exact(String text) {
        var read = NLP.read(text);
        int end = 0;
        for (var sentence : read.sentences()) {
            for (var token : sentence.tokens()) {
                assertEquals(token.word(), token.span().of(text));
                assertTrue(token.span().start() >= end);
                end = token.span().end();
            }
        }
        return read;
    }

    private static Token token(AnalysedText text, String word) {
        return text.sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .filter(t -> t.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
