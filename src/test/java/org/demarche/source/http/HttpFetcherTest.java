package org.demarche.source.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

class HttpFetcherTest {

    private static final FetchResult.Validators NONE = FetchResult.Validators.NONE;
    private final FetchHouse house = new FetchHouse();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void bringsTheBodyWithItsTypeAndValidators() {
        var address =
                house.server.at(
                        "/feed",
                        exchange -> {
                            exchange.getResponseHeaders().add("Content-Type", "text/xml");
                            exchange.getResponseHeaders().add("ETag", "\"a\"");
                            exchange.getResponseHeaders().add("Last-Modified", "yesterday");
                            TestServer.answer(exchange, 200, "words");
                        });

        var fetched = house.fetched(address);

        assertEquals("words", FetchHouse.body(fetched));
        assertEquals("text/xml", fetched.document().contentType());
        assertEquals(address, fetched.document().address());
        assertEquals("\"a\"", fetched.validators().etag());
        assertEquals("yesterday", fetched.validators().lastModified());
        assertEquals(64, fetched.validators().bodyHash().length());
        assertNull(fetched.movedTo());
    }

    @Test
    void theServerIsToldWhatWeHaveAndMaySayUnchanged() {
        var address =
                house.server.at(
                        "/feed",
                        exchange -> {
                            var headers = exchange.getRequestHeaders();
                            var same =
                                    "\"a\"".equals(headers.getFirst("If-None-Match"))
                                            && "then".equals(headers.getFirst("If-Modified-Since"));
                            TestServer.answer(exchange, same ? 304 : 200, same ? "" : "words");
                        });

        var result =
                house.fetcher.fetch(address, new FetchResult.Validators("\"a\"", "then", ""), true);

        assertInstanceOf(FetchResult.Unchanged.class, result);
    }

    @Test
    void theSameBodyIsUnchangedEvenWhenTheServerDoesNotSay() {
        var address =
                house.server.at("/feed", exchange -> TestServer.answer(exchange, 200, "words"));
        var first = house.fetched(address);

        assertInstanceOf(
                FetchResult.Unchanged.class,
                house.fetcher.fetch(address, first.validators(), true));
    }

    @Test
    void aBodyAboveTheLimitIsRefused() {
        var address =
                house.server.at(
                        "/big", exchange -> TestServer.answer(exchange, 200, "x".repeat(200_000)));

        assertTrue(house.refused(address).contains("larger than"));
    }

    @Test
    void aServerInTroubleIsTriedLater() {
        var address =
                house.server.at("/down", exchange -> TestServer.answer(exchange, 500, "sorry"));

        var later = house.later(address);

        assertEquals(Duration.ZERO, later.pause());
        assertTrue(later.why().contains("answered 500 (Internal Server Error)."), later.why());
    }

    @Test
    void theServersWishToBeLeftAloneIsKept() {
        var inTwoHours =
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        ZonedDateTime.now(ZoneOffset.UTC).plusHours(2));

        assertEquals(Duration.ofSeconds(120), house.later(busy("/seconds", 503, "120")).pause());
        assertTrue(house.later(busy("/date", 429, inTwoHours)).pause().toMinutes() >= 118);
        assertEquals(Duration.ZERO, house.later(busy("/nonsense", 503, "soon")).pause());
    }

    @Test
    void whatHasBeenTakenAwayForGoodIsToldAsSuch() {
        var address = house.server.at("/gone", exchange -> TestServer.answer(exchange, 410, "no"));

        var gone =
                assertInstanceOf(FetchResult.Gone.class, house.fetcher.fetch(address, NONE, true));
        assertTrue(gone.why().contains("410 (Gone)"));
        assertTrue(gone.why().contains(address + " has been taken away for good"));
    }

    @Test
    void whatIsNotFoundIsRefused() {
        var address =
                house.server.at("/nowhere", exchange -> TestServer.answer(exchange, 404, "no"));

        assertTrue(house.refused(address).contains("404 (Not Found)"));
    }

    @Test
    void aServerThatDripsDoesNotHoldUs() {
        var address =
                house.server.at(
                        "/drip",
                        exchange -> {
                            exchange.sendResponseHeaders(200, 0);
                            for (int i = 0; i < 600; i++) {
                                exchange.getResponseBody().write('x');
                                exchange.getResponseBody().flush();
                                pause();
                            }
                        });

        var why = house.later(address).why();

        assertTrue(why.contains("did not finish its answer within 2 seconds"), why);
    }

    @Test
    void nobodyAtHomeIsTriedLater() throws IOException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }

        var why = house.later(URI.create("http://127.0.0.1:" + port + "/")).why();

        assertTrue(why.contains("does not take calls"), why);
    }

    @Test
    void aNameThatNobodyHasIsToldAsSuch() {
        var why = house.later(URI.create("http://nobody.invalid/feed")).why();

        assertTrue(why.contains("No server named nobody.invalid"), why);
    }

    @Test
    void strangersMayNotSendUsIntoTheReadersNetwork() {
        var address =
                house.server.at("/inside", exchange -> TestServer.answer(exchange, 200, "secret"));

        var result = house.fetcher.fetch(address, NONE, false);

        assertInstanceOf(FetchResult.Refused.class, result);
        assertEquals(0, house.server.asked.get());
    }

    @Test
    void onlyTheWebIsAsked() {
        for (var other :
                new String[] {
                    "file:///etc/hosts", "ftp://example.org/", "urn:x", "/x", "http://127.1/"
                }) {
            assertTrue(house.refused(URI.create(other)).contains("is not a web address"), other);
        }
    }

    @Test
    void oddAddressesAndValidatorsHarmNobody() {
        var address =
                house.server.at(
                        "/caf", exchange -> TestServer.answer(exchange, 200, path(exchange)));
        var odd = new FetchResult.Validators("\"ü\n\"", "\u0000", "");

        assertEquals("/caf%C3%A9", FetchHouse.body(house.fetched(URI.create(address + "é"))));
        assertInstanceOf(FetchResult.Fetched.class, house.fetcher.fetch(address, odd, true));
        assertFalse(house.refused(URI.create("http://127.0.0.1:99999/")).isBlank());
    }

    private static String path(HttpExchange exchange) {
        return exchange.getRequestURI().getRawPath();
    }

    @Test
    void weSayWhoWeAre() {
        var address =
                house.server.at(
                        "/who",
                        exchange ->
                                TestServer.answer(
                                        exchange,
                                        200,
                                        exchange.getRequestHeaders().getFirst("User-Agent")));

        assertEquals("Demarche/0.1 (desktop news reader)", FetchHouse.body(house.fetched(address)));
    }

    private URI busy(String path, int status, String retryAfter) {
        return house.server.at(
                path,
                exchange -> {
                    exchange.getResponseHeaders().add("Retry-After", retryAfter);
                    TestServer.answer(exchange, status, "busy");
                });
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
