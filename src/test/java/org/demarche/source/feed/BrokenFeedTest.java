package org.demarche.source.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// What is wrong with feeds in the wild, and with those that mean harm.
class BrokenFeedTest {

    private static final String START = "<rss version='2.0'><channel><title>T</title>";
    private static final String END = "</channel></rss>";

    @Test
    void garbageBeforeTheStartIsPassedOver() throws FeedProblem {
        assertEquals(List.of("A"), titles("\uFEFF \n\n<?xml version='1.0'?>" + whole("A")));
        assertEquals(List.of("A"), titles("<br />\n<b>Warning</b>: x in y<br />\n" + whole("A")));
        assertEquals(List.of("A"), titles("Notice: undefined\n" + whole("A")));
    }

    @Test
    void bareAmpersandsAndUnknownEntitiesStay() throws FeedProblem {
        assertEquals(
                List.of("R&D at AT&T", "&foo; and é"),
                titles(whole("R&D at AT&T", "&foo; and &eacute;")));
    }

    @Test
    void queriesWithBareAmpersandsStayWhole() throws FeedProblem {
        var feed =
                Feeds.read(
                        START
                                + "<item><link>http://a.example/?a=1&copy=2&lt=3</link></item>"
                                + END);

        assertEquals(
                "http://a.example/?a=1&copy=2&lt=3",
                String.valueOf(feed.items().getFirst().link()));
    }

    @Test
    void controlCharactersAreDropped() throws FeedProblem {
        assertEquals(List.of("ABC"), titles(whole("A\u0000B\u000B\uFFFEC")));
        assertEquals(List.of("ABC"), titles(whole("<![CDATA[A\u0001BC]]>")));
    }

    @Test
    void aFeedThatBreaksOffGivesItsWholeItems() throws FeedProblem {
        var text = START + item("A") + item("B") + "<item><title>C";

        assertEquals(List.of("A", "B", "C"), titles(text));
        assertEquals(List.of("A", "B"), titles(START + item("A") + item("B") + "<ite"));
        assertEquals("A", titles(START + item("A") + "<item><title><![CDATA[B").getFirst());
    }

    @Test
    void tagsThatDoNotMatchHarmOnlyTheirItem() throws FeedProblem {
        var text = START + "<item><title>A</b></title></item>" + item("B") + END;

        assertEquals(List.of("A", "B"), titles(text));
    }

    @Test
    void undeclaredPrefixesMeanWhatTheyUsuallyMean() throws FeedProblem {
        var feed =
                Feeds.read(
                        "<rss><item><dc:date>2022-01-27</dc:date>"
                                + "<content:encoded>&lt;p&gt;x</content:encoded></item></rss>");

        assertEquals("<p>x", feed.items().getFirst().html());
        assertEquals("2022-01-27", feed.items().getFirst().published().iso());
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8, ''",
        "UTF-8, ISO-8859-1, ''",
        "UTF-8, '', text/xml; charset=iso-8859-1",
        "ISO-8859-1, ISO-8859-1, ''",
        "windows-1252, ISO-8859-1, ''",
        "windows-1252, UTF-8, ''",
        "windows-1252, '', 'text/xml; charset=\"windows-1252\"'",
        "UTF-16BE, UTF-16, ''",
        "UTF-16LE, UTF-8, ''",
        "UTF-16, UTF-16, ''",
        "UTF-32BE, UTF-32, ''",
        "UTF-8, nonsense, application/xml; charset=nonsense",
    })
    void theCharsetIsFoundWhateverIsSaid(String real, String declared, String contentType)
            throws FeedProblem {
        var xml = "<?xml version='1.0' encoding='" + declared + "'?>" + whole("Zürich façade");

        var feed = Feeds.read(xml.getBytes(Charset.forName(real)), contentType);

        assertEquals("Zürich façade", feed.items().getFirst().title());
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, Переговоры в Париже", "Shift_JIS, 外務大臣の会談", "GB18030, 外交部长会谈",
        "EUC-KR, 외교 장관 회담", "Big5, 外交部長會談", "ISO-2022-JP, 外務大臣の会談"
    })
    void otherAlphabetsAreReadAsDeclared(String charset, String title) throws FeedProblem {
        var xml = "<?xml version='1.0' encoding='" + charset + "'?>" + whole(title);

        var feed = Feeds.read(xml.getBytes(Charset.forName(charset)), "text/xml");

        assertEquals(title, feed.items().getFirst().title());
    }

    @Test
    void oneBadByteDoesNotSpoilTheRest() throws FeedProblem {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(whole("Zürich façade Łódź").getBytes(StandardCharsets.UTF_8));
        bytes.write(0xFC);

        var feed = Feeds.read(bytes.toByteArray(), "");

        assertEquals("Zürich façade Łódź", feed.items().getFirst().title());
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, '', Министры встретились в столице",
        "KOI8-R, '', Министры встретились в столице",
        "windows-1252, '', Élysée réagit à la proposition",
        "windows-1250, pl, Ministrowie spotkali się w Łodzi",
        "windows-1253, el, Οι υπουργοί συναντήθηκαν",
        "windows-1255, he, השרים נפגשו בבירה",
        "windows-1255, '', 'השרים נפגשו בבירה ודנו בהסכם על הגשר החדש שבין שתי המדינות'",
        "windows-31j, ja, 外相が首都で会談した"
    })
    void aFeedThatNamesNoCharsetIsReadByItsLettersOrItsLanguage(
            String charset, String language, String title) throws FeedProblem {
        var feed = START + "<language>" + language + "</language><item><title>" + title;
        var bytes = (feed + "</title></item>" + END).getBytes(Charset.forName(charset));

        for (var type : List.of("text/xml", "text/xml; charset=utf-8")) {
            var read = new FeedReader().read(Feeds.document(bytes, type));
            assertEquals(title, read.items().getFirst().title());
        }
    }

    @Test
    void plainEntitiesOfAFeedsOwnAreRead() throws FeedProblem {
        var text = "<!DOCTYPE rss [<!ENTITY paper \"The Envoy\">]>" + whole("&paper; says");

        assertEquals(List.of("The Envoy says"), titles(text));
    }

    @Test
    void aDoctypeInAnArticleIsText() throws FeedProblem {
        assertEquals(List.of("<!DOCTYPE"), titles(whole("<![CDATA[<!DOCTYPE]]>")));
    }

    @Test
    void entitiesThatReadFilesAreRefusedAndNothingIsAsked() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            var outside = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            for (var entity :
                    List.of(
                            "<!ENTITY x SYSTEM 'file:///etc/passwd'>",
                            "<!ENTITY x SYSTEM '" + outside + "'>",
                            "<!ENTITY % x SYSTEM '" + outside + "'> %x;")) {
                assertRefused("<!DOCTYPE rss [" + entity + "]>" + whole("&x;"));
            }
            assertThrows(IOException.class, server::accept, "somebody asked");
        }
    }

    @Test
    void entityBombsAreRefused() {
        assertRefused(
                "<!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'><!ENTITY c '&b;&b;'>]>"
                        + whole("&c;"));
        assertRefused(
                "<!DOCTYPE rss [<!ENTITY a '"
                        + "ha".repeat(1500)
                        + "'>]>"
                        + whole("&a;".repeat(999)));
    }

    @Test
    void deepNestingHarmsNobody() throws FeedProblem {
        var deep = START + item("A") + "<x>".repeat(20_000) + item("B") + END;
        assertTrue(titles(deep).contains("A"));

        var json =
                "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":" + "[".repeat(50_000);
        assertThrows(FeedProblem.class, () -> Feeds.read(json));
    }

    @Test
    void randomDamageNeverCrashes() {
        var random = new Random(20220127);
        var feeds =
                List.of(
                        "<?xml version='1.0' encoding='utf-8'?><!DOCTYPE rss [<!ENTITY a 'b'>]>"
                                + whole("A &amp; B", "<![CDATA[C]]>", "é"),
                        "<feed xmlns='http://www.w3.org/2005/Atom'"
                                + " xml:base='http://a.example/'><entry><title"
                                + " type='html'>&lt;b&gt;</title><link href='x'/>"
                                + "<updated>2022-01-27T10:00:00Z</updated></entry></feed>",
                        "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":1,"
                                + "\"date_published\":\"2022-01-27\",\"content_text\":\"x\"}]}");
        int read = 0;
        for (int i = 0; i < 3000; i++) {
            var body =
                    damaged(feeds.get(i % feeds.size()).getBytes(StandardCharsets.UTF_8), random);
            try {
                Feeds.read(body, "");
                read++;
            } catch (FeedProblem e) {
                assertFalse(e.sentence().isBlank());
            }
        }
        assertTrue(read > 1000, "only " + read + " were still read");
    }

    private static byte[] damaged(byte[] body, Random random) {
        var damaged = body.clone();
        for (int n = 1 + random.nextInt(6); n > 0; n--) {
            int at = random.nextInt(damaged.length);
            switch (random.nextInt(4)) {
                case 0 -> damaged[at] = (byte) random.nextInt(256);
                case 1 -> damaged[at] = (byte) "<>&;!-[]\"'/=?{}%".charAt(random.nextInt(16));
                case 2 ->
                        System.arraycopy(
                                body,
                                random.nextInt(at + 1),
                                damaged,
                                at,
                                Math.min(5, damaged.length - at));
                default ->
                        damaged =
                                Arrays.copyOf(
                                        damaged, Math.max(1, damaged.length - random.nextInt(9)));
            }
        }
        return damaged;
    }

    private static void assertRefused(String text) {
        var problem = assertThrows(FeedProblem.class, () -> Feeds.read(text));
        assertTrue(problem.sentence().endsWith("Demarche does not read it."), problem.sentence());
    }

    private static String whole(String... titles) {
        return START
                + String.join("", List.of(titles).stream().map(BrokenFeedTest::item).toList())
                + END;
    }

    private static String item(String title) {
        return "<item><title>" + title + "</title></item>";
    }

    private static List<String> titles(String text) throws FeedProblem {
        return Feeds.read(text).items().stream().map(FeedItem::title).toList();
    }
}
