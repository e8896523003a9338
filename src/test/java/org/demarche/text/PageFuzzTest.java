package org.demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;

/// Our own pages, broken in the ways in which pages are broken: cut, spliced, repeated, flipped,
/// and built to exhaust whoever reads them. A patience of minutes stands for "never ends".
class PageFuzzTest {

    private static final URI BASE = URI.create("https://example.org/a/b");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String[] PAGES = {
        "broadcaster", "blog", "ministry", "divs", "application", "russian", "thinktank", "liveblog"
    };
    private static final String[] SCRAPS = {
        "<div>",
        "</div>",
        "<p",
        "</p>",
        "<!--",
        "-->",
        "<![CDATA[",
        "<table><tr>",
        "</table>",
        "<script>",
        "</script>",
        "<style>",
        "<h1>",
        "</article>",
        "<a href='",
        "\">",
        "&#0;",
        "&#x110000;",
        "&amp",
        "\u0000",
        "<svg><title>",
        "<template>",
        "<form><form>",
        "<br><br>",
        "<time datetime='",
        "<meta property='og:title' content='",
        "<base href='file:///etc/'>",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":",
        "\uD800",
        "<p>\u202E",
        "<frameset>",
        "<select><option>",
        "<noscript><p>",
        "<plaintext>"
    };

    private final ArticleCleaner cleaner = new ArticleCleaner();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aMutatedPageIsReadOrGetsASentence(long seed) {
        var random = new Random(seed);
        assertTimeoutPreemptively(
                PATIENCE,
                () -> {
                    for (int round = 0; round < 20; round++) {
                        var page = new StringBuilder(page(random));
                        for (int i = 0; i <= random.nextInt(8); i++) {
                            mutate(page, random);
                        }
                        readable(page.toString());
                    }
                });
    }

    @Test
    void flippedBytesAreReadOrGetASentence() {
        var random = new Random(5);
        assertTimeoutPreemptively(
                PATIENCE,
                () -> {
                    for (int round = 0; round < 40; round++) {
                        var bytes = page(random).getBytes(StandardCharsets.UTF_8);
                        for (int i = 0; i <= random.nextInt(60); i++) {
                            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                        }
                        readable(bytes);
                    }
                });
    }

    @Test
    void aPageBuiltToExhaustIsReadAllTheSame() {
        var end = "<p>" + "The envoys met on Monday and spoke for an hour. ".repeat(9) + "</p>";
        var traps =
                new String[] {
                    "<div>".repeat(30_000),
                    "<b><i>".repeat(4_000) + "<p>".repeat(200),
                    "<table><tr><td>".repeat(3_000),
                    "<ul><li>".repeat(8_000),
                    "<blockquote>".repeat(8_000),
                    "<a href='x'>".repeat(10_000),
                    "<font><p>".repeat(3_000),
                    "<p class='" + "a ".repeat(500_000) + "'>",
                    "<div " + "data-x='y' ".repeat(100_000) + ">",
                    "<div style='" + "display:".repeat(200_000) + "'>x</div>",
                    "<h1>" + "word ".repeat(200_000) + "</h1>",
                    "<title>" + " | ".repeat(100_000) + "</title>",
                    "<p>" + "3 May ".repeat(100_000),
                    "<span>3 May 2021</span>".repeat(8_000),
                    "<time datetime='2021-05-03'>x</time>".repeat(8_000),
                    "<script type='application/ld+json'>" + "[".repeat(100_000) + "</script>",
                    "<script type='application/ld+json'>" + "{\"a\":".repeat(900) + "</script>",
                    "<!--".repeat(50_000),
                    "&".repeat(300_000),
                };
        for (var trap : traps) {
            var page = "<html><body><h1>A headline of five words</h1>" + trap + end;
            var article =
                    assertTimeoutPreemptively(
                            PATIENCE, () -> cleaner.html(page, BASE), () -> trap.substring(0, 30));
            assertTrue(article.title().length() <= 1_000, article.title());
        }
    }

    private static String page(Random random) {
        return Fixture.read("pages/" + PAGES[random.nextInt(PAGES.length)] + ".html");
    }

    private static void mutate(StringBuilder page, Random random) {
        int from = random.nextInt(page.length() + 1);
        int to = Math.min(page.length(), from + random.nextInt(2_000));
        switch (random.nextInt(7)) {
            case 0 -> page.delete(from, to);
            case 1 -> page.setLength(Math.max(1, from));
            case 2 -> page.insert(random.nextInt(page.length() + 1), page.substring(from, to));
            case 3 -> page.insert(from, page(random), 0, 500);
            case 4 -> page.insert(from, SCRAPS[random.nextInt(SCRAPS.length)]);
            case 5 -> page.insert(from, SCRAPS[random.nextInt(SCRAPS.length)].repeat(300));
            default -> page.insert(from, (char) random.nextInt(0x10000));
        }
        if (page.isEmpty()) {
            page.append('<');
        }
    }

    private void readable(String page) throws Exception {
        var article = cleaner.html("<html>" + page, BASE);
        sound(article);
        var again = cleaner.html("<html>" + page, BASE);
        assertEquals(article, again);
    }

    private void readable(byte[] page) {
        try {
            sound(cleaner.page(Fixture.document(BASE.toString(), page, "text/html")));
        } catch (UnreadableText e) {
            assertTrue(String.valueOf(e.getMessage()).endsWith("."), e.getMessage());
        }
    }

    /// No markup, no control characters, and every link within the text.
    private static void sound(CleanedArticle article) {
        var text = article.text().text();
        assertFalse(text.chars().anyMatch(c -> c < 0x20 && c != '\n'), text);
        assertFalse(article.title().contains("\n"));
        for (var link : article.media().links()) {
            assertTrue(link.span().start() >= 0 && link.span().end() <= text.length());
        }
        for (var image : article.media().images()) {
            assertTrue(image.position() >= 0 && image.position() <= text.length());
        }
    }
}
