package org.demarche.source.feed;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.demarche.model.intake.Bytes;
import org.demarche.source.feed.list.OpmlFile;
import org.demarche.source.file.FileKind;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/// Whatever comes in is read, or refused in a sentence: nothing else is ever thrown.
class FeedFuzzTest {

    private static final List<String> GOOD =
            List.of(
                    """
                    <?xml version="1.0" encoding="UTF-8"?><!DOCTYPE rss [<!ENTITY mdash "-">]>
                    <rss version="2.0" xml:base="https://a.example/"><channel><title>Envoys &amp; talks</title><ttl>30</ttl>
                    <item><title><![CDATA[A <b>visit</b>]]></title><link>/one</link><guid>1</guid><pubDate>Thu, 27 Jan 2022 10:15:00 +0300</pubDate><description>&lt;p&gt;Text&lt;/p&gt;</description></item>
                    </channel></rss>
                    """,
                    """
                    <feed xmlns="http://www.w3.org/2005/Atom"><title type="html">T</title><entry><id>urn:1</id><link href="two"/><updated>2022-01-27T10:15:00Z</updated>
                    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Text</p></div></content></entry></feed>
                    """,
                    """
                    {"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","url":"/three","content_html":"<p>x</p>","date_published":"2022-01-27T10:15:00Z","authors":[{"name":"A"}]}]}
                    """,
                    """
                    <opml version="2.0"><body><outline text="Asia"><outline text="One" xmlUrl="https://one.example/feed"/></outline></body></opml>
                    """);
    private static final List<String> ODD =
            List.of("<", ">", "&", "]]>", "<![CDATA[", "<!--", "<!DOCTYPE", "&#0;", "&#x110000;");

    private final Random random = new Random(3);

    @Test
    void mutationsOfGoodDocumentsAreReadOrRefused() {
        for (int round = 0; round < 600; round++) {
            for (var good : GOOD) {
                survives(mutated(good.getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    @Test
    void randomBytesAreReadOrRefused() {
        for (int round = 0; round < 500; round++) {
            var bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            survives(bytes);
        }
    }

    @Test
    void depthWithoutEndIsReadOrRefused() {
        for (var piece : List.of("<a>", "<item>", "<outline>", "{\"items\":[", "[")) {
            survives(("<rss>" + piece.repeat(50_000)).getBytes(StandardCharsets.UTF_8));
            survives(piece.repeat(50_000).getBytes(StandardCharsets.UTF_8));
        }
    }

    private byte[] mutated(byte[] good) {
        var text = new StringBuilder(new String(good, StandardCharsets.ISO_8859_1));
        for (int n = random.nextInt(6); n >= 0 && !text.isEmpty(); n--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(30));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, ODD.get(random.nextInt(ODD.size())));
                case 2 -> text.setCharAt(at, (char) random.nextInt(256));
                default -> text.insert(at, text.substring(at, end));
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void survives(byte[] bytes) {
        assertNotNull(FileKind.of("a.xml", Bytes.copyOf(bytes)));
        try {
            assertNotNull(Feeds.read(bytes, ""));
        } catch (FeedProblem e) {
            assertNotNull(e.getMessage());
        }
        try {
            assertNotNull(OpmlFile.read(Feeds.document(bytes, "")));
        } catch (FeedProblem e) {
            assertNotNull(e.getMessage());
        }
    }
}
