package org.demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

class LimitsTest {

    private static final URI BASE = URI.create("https://example.org/a");
    private static final List<String> SOUP =
            List.of(
                    "<div>",
                    "</div>",
                    "<p>",
                    "</p>",
                    "<article>",
                    "<a href='x'>",
                    "</a>",
                    "<table>",
                    "<tr><td>",
                    "</table>",
                    "<script>",
                    "</script>",
                    "<!--",
                    "-->",
                    "<![CDATA[",
                    "<br>",
                    "<br><br>",
                    "<li>",
                    "<h1>",
                    "</h1>",
                    "&nbsp;",
                    "&#x0;",
                    "&lt;",
                    "<",
                    ">",
                    "\"",
                    "<svg>",
                    "<math><mi>",
                    "<template>",
                    "<form>",
                    "<base href=''>",
                    "<meta property='og:title' content='T'>",
                    "<title>",
                    "</title>",
                    "<body>",
                    "<html lang=''>",
                    "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",",
                    "\"author\":[[[{}",
                    "<time datetime='2022-99-99'>",
                    "<link rel=canonical href='::'>",
                    "The envoys met in Geneva on Tuesday, and agreed to meet again. ",
                    "\uD83C",
                    "\0");

    private final ArticleCleaner cleaner = new ArticleCleaner();

    @Test
    void thirtyMegabytesOfMarkupAreRefusedInASentence() {
        var huge = new byte[30_000_000];
        Arrays.fill(huge, (byte) '<');
        var refused =
                assertThrows(
                        UnreadableText.class, () -> cleaner.file(Fixture.file("big.html", huge)));
        assertEquals(
                "big.html has 30 MB, and articles are read up to 20 MB. Save the article alone and"
                        + " import that.",
                refused.getMessage());
    }

    @Test
    void anEmptyFileIsRefusedInASentence() {
        var refused =
                assertThrows(
                        UnreadableText.class, () -> cleaner.file(Fixture.file("nothing.txt", "")));
        assertEquals(
                "nothing.txt is empty: there is nothing to read in it. Choose another file or"
                        + " address.",
                refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    504b0304 14000000 0800, a ZIP archive or an office document
                    89504e47 0d0a1a0a 0000000d, a PNG picture
                    ffd8ffe0 00104a46 49460001, a JPEG picture
                    47494638 39610100 0100, a GIF picture
                    7f454c46 02010100 0000, a program
                    1f8b0800 00000000 0003, a GZIP archive
                    00010203 04050607 08090a0b, a file of no known kind that is not text
                    """)
    void aBinaryNamedTxtIsRefusedByWhatItSeemsToBe(String hex, String kind) {
        var content = java.util.HexFormat.of().parseHex(hex.replace(" ", ""));
        var refused =
                assertThrows(
                        UnreadableText.class, () -> cleaner.file(Fixture.file("a.txt", content)));
        assertEquals(
                "a.txt is no text: it seems to be "
                        + kind
                        + ". Save it as text or HTML and import that.",
                refused.getMessage());
    }

    @Test
    void aSentenceThatBeginsLikeAFileIsStillText() throws UnreadableText {
        var text = "BM Motors and PK Steel signed the agreement in Rome on Monday, officials said.";
        assertEquals(text, cleaner.file(Fixture.file("a.txt", text)).text().text());
    }

    @Test
    void aHundredThousandNestedPartsDoNotExhaustTheStack() {
        var words = "<p>The envoys met in Geneva on Tuesday, and agreed to meet again.</p>";
        var deep = "<html><body>" + "<div>".repeat(100_000) + words;
        assertTrue(cleaner.html(deep, BASE).text().text().contains("met in Geneva"));
        var inline = "<html><body>" + "<b>".repeat(100_000) + words;
        assertTrue(cleaner.html(inline, BASE).text().text().contains("met in Geneva"));
    }

    @Test
    void deeplyNestedJsonSaysNothingAndHarmsNothing() {
        var json = "<script type='application/ld+json'>" + "[".repeat(200_000) + "</script>";
        var page =
                "<html><head><title>Talks</title>"
                        + json
                        + "</head><body><p>Words.</p></body></html>";
        assertEquals("Talks", cleaner.html(page, BASE).title());
    }

    @RepeatedTest(60)
    void markupSoupNeverCrashes(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        var soup = new StringBuilder(random.nextBoolean() ? "<html>" : "");
        for (int i = 0; i < 400; i++) {
            soup.append(SOUP.get(random.nextInt(SOUP.size())));
        }
        var article = cleaner.html(soup.toString(), BASE);
        assertTrue(article.text().text().indexOf('\u00A0') < 0);
    }

    @RepeatedTest(60)
    void randomBytesAreReadOrRefused(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        var bytes = new byte[random.nextInt(5_000)];
        random.nextBytes(bytes);
        if (random.nextBoolean()) {
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (bytes[i] & 0x7F | 0x20);
            }
        }
        var name = List.of("a.html", "a.txt", "a.md", "a").get(random.nextInt(4));
        try {
            var text = cleaner.file(Fixture.file(name, bytes)).text().text();
            assertEquals(text.strip(), text);
        } catch (UnreadableText refused) {
            assertTrue(refused.getMessage().endsWith("."), refused.getMessage());
        }
    }

    @Test
    void aLongLineOfOneWordIsReadInGoodTime() throws UnreadableText {
        var line = "a*_[".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        assertEquals("a", cleaner.file(Fixture.file("a.md", line)).title().substring(0, 1));
    }
}
