package org.demarche.source.written;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.util.Random;

class WebAddressTest {

    private static final URI BASE = URI.create("https://a.example/news/today?x=1");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "b | https://a.example/news/b",
                "/b | https://a.example/b",
                "?y=2 | https://a.example/news/today?y=2",
                "#c | https://a.example/news/today?x=1#c",
                "//b.example/c | https://b.example/c",
                "http://b.example | http://b.example",
                "/a b | https://a.example/a%20b",
                "/100% | https://a.example/100%25",
                "/a%20b | https://a.example/a%20b",
                "/x[1]#a#b | https://a.example/x%5B1%5D#a%23b",
                "http://[::1]/x | http://[::1]/x",
                "feed://b.example/rss | http://b.example/rss",
                "feed:https://b.example/rss | https://b.example/rss",
                "www.b.example/rss | http://www.b.example/rss",
                "https://münchen.example/ä | https://xn--mnchen-3ya.example/ä",
            })
    void whatIsWrittenBecomesAnAddress(String written, String address) {
        assertEquals(
                address, WebAddress.resolve(BASE, written).map(URI::toString).orElse("nothing"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailto:a@b.example",
                "javascript:void(0)",
                "ftp://b.example/",
                "http://",
                ""
            })
    void whatIsNoWebAddressIsNone(String written) {
        assertTrue(WebAddress.resolve(URI.create("urn:x"), written).isEmpty());
    }

    @Test
    void nonsenseNeverCrashes() {
        var random = new Random(3);
        var signs = "htp:/?#[]@%&. \n\"<>ä漢\u0000a1";
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder(random.nextBoolean() ? "http://" : "");
            for (int n = random.nextInt(20); n >= 0; n--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            WebAddress.resolve(BASE, text.toString())
                    .ifPresent(address -> assertTrue(WebAddress.isWeb(address)));
        }
    }
}
