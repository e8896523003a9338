package org.demarche.source.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.article.PublicationDate;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class ArticleLinesTest {

    private static final String WHOLE =
            "{\"id\":\"a1\",\"url\":\"https://a.example/1\",\"title\":\"T\",\"text\":\"Words\","
                    + "\"html\":\"<p>W\",\"published\":\"2022-01-27\",\"author\":\"J\","
                    + "\"source\":\"S\",\"lang\":\"en\",\"else\":[1]}";

    @Test
    void aLineIsRead() throws IOException {
        var article = article(read("\uFEFF" + WHOLE).getFirst());

        assertEquals("a1", article.id());
        assertEquals("https://a.example/1", String.valueOf(article.url()));
        assertEquals("Words", article.text());
        assertEquals("<p>W", article.html());
        assertEquals(PublicationDate.of(LocalDate.of(2022, 1, 27)), article.published());
        assertEquals("en", article.lang());
    }

    @Test
    void blankLinesAreCountedButNotTold() throws IOException {
        var results = read("\n  \r\n{\"text\":\"a\"}\r\n\n{\"text\":\"b\"}");

        assertEquals(List.of(3, 5), results.stream().map(LineResult::number).toList());
        assertEquals("b", article(results.get(1)).text());
    }

    @Test
    void oneBadLineDoesNotStopTheRest() throws IOException {
        var results =
                read(
                        """
                        {"text":"a"}
                        {"id":"x","text":"b
                        {"id":7,"title":"only"}
                        {"text":5}
                        [1]
                        {"text":"a"} {"text":"b"}
                        {"text":"c"}
                        """);

        assertEquals("x", bad(results.get(1)).id());
        assertTrue(bad(results.get(1)).sentence().startsWith("Line 2 is not good JSON"));
        assertEquals("7", bad(results.get(2)).id());
        assertTrue(bad(results.get(2)).sentence().contains("neither “text” nor “html”"));
        assertTrue(bad(results.get(3)).sentence().contains("“text” that is not a string"));
        assertTrue(bad(results.get(4)).sentence().contains("is no JSON object"));
        assertEquals(6, bad(results.get(5)).number());
        assertEquals("c", article(results.get(6)).text());
    }

    @Test
    void aLineThatIsTooLongIsPassedOver() throws IOException {
        var found = new ArrayList<LineResult>();
        var text = "{\"id\":\"big\",\"text\":\"" + "x".repeat(5000) + "\"}\n{\"text\":\"a\"}";

        new ArticleLines(1000).read(stream(text), found::add);

        assertEquals("big", bad(found.getFirst()).id());
        assertTrue(bad(found.getFirst()).sentence().contains("is longer than"));
        assertEquals("a", article(found.get(1)).text());
    }

    @Test
    void anArrayAndAnObjectOverManyLinesAreReadToo() throws IOException {
        assertEquals(2, read("[{\"text\":\"a\"},{\"text\":\"b\"}]").size());
        assertEquals("a", article(read("{\n \"text\": \"a\"\n}\n").getFirst()).text());

        var results =
                read("[\n  {\"text\":\"a\"},\n  {\n \"title\": \"b\"},\n {\"text\":\"c\"} oops");
        assertEquals(List.of(2, 3, 5, 5), results.stream().map(LineResult::number).toList());
        assertInstanceOf(LineResult.BadLine.class, results.get(1));
        assertInstanceOf(LineResult.BadLine.class, results.get(3));
    }

    @Test
    void whatCannotBeUnderstoodIsLeftOut() throws IOException {
        var article =
                article(
                        read("{\"text\":\"a\",\"url\":\"no"
                                        + " address\",\"published\":\"soon\",\"id\":null}")
                                .getFirst());

        assertNull(article.url());
        assertNull(article.published());
        assertNull(article.id());
    }

    @Test
    void randomDamageGivesOneAnswerALine() throws IOException {
        var random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            var line = WHOLE.getBytes(StandardCharsets.UTF_8);
            for (int n = random.nextInt(5); n >= 0; n--) {
                line[1 + random.nextInt(line.length - 1)] = (byte) (32 + random.nextInt(224));
            }
            var text = new String(line, StandardCharsets.ISO_8859_1);
            var results = new ArrayList<LineResult>();

            new ArticleLines()
                    .read(
                            new ByteArrayInputStream(
                                    ("{\"text\":\"a\"}\n" + text + "\n{\"text\":\"z\"}")
                                            .getBytes(StandardCharsets.ISO_8859_1)),
                            results::add);

            assertEquals(3, results.size(), text);
        }
    }

    private static List<LineResult> read(String text) throws IOException {
        var results = new ArrayList<LineResult>();
        new ArticleLines().read(stream(text), results::add);
        return results;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ArticleLine article(LineResult result) {
        return assertInstanceOf(LineResult.Line.class, result).article();
    }

    private static LineResult.BadLine bad(LineResult result) {
        return assertInstanceOf(LineResult.BadLine.class, result);
    }
}
