package org.demarche.source.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;

class RedirectTest {

    private static final FetchResult.Validators NONE = FetchResult.Validators.NONE;
    private static final FetchLimits SMALL =
            new FetchLimits(100_000, Duration.ofSeconds(2), Duration.ofSeconds(2), 8);

    private TestServer server;
    private HttpFetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        server = new TestServer();
        fetcher = new HttpFetcher(SMALL, InstantSource.system());
    }

    @AfterEach
    void close() {
        fetcher.close();
        server.close();
    }

    @Test
    void aPermanentRedirectIsFollowedAndReported() {
        var end = server.at("/new", exchange -> TestServer.answer(exchange, 200, "words"));
        var start = redirect("/old", 301, "/new");

        var fetched = fetched(start);

        assertEquals(start, fetched.address());
        assertEquals(end, fetched.document().address());
        assertEquals(end, fetched.movedTo());
    }

    @Test
    void aPermanentRedirectIsReportedAlsoWhenNothingIsNew() {
        var end = server.at("/new", exchange -> TestServer.answer(exchange, 304, ""));

        var result = fetcher.fetch(redirect("/old", 301, "/new"), NONE, true);

        var unchanged = assertInstanceOf(FetchResult.Unchanged.class, result);
        assertEquals(end, unchanged.movedTo());
    }

    @Test
    void aRedirectForNowChangesNoAddress() {
        server.at("/now", exchange -> TestServer.answer(exchange, 200, "words"));
        redirect("/middle", 302, "/now");

        assertNull(fetched(redirect("/first", 307, "now")).movedTo());
        assertEquals(
                server.address("/middle"), fetched(redirect("/start", 308, "/middle")).movedTo());
    }

    @Test
    void aCircleOfRedirectsEnds() {
        redirect("/a", 302, "/b");
        var why = refused(redirect("/b", 302, "/a"));

        assertTrue(why.contains("circles"), why);
        assertEquals(9, server.asked.get());
    }

    @Test
    void aRedirectToNowhereIsRefused() {
        assertTrue(refused(redirect("/lost", 301, "ftp://example.org/x")).contains("301"));
    }

    @Test
    void aRedirectInwardsIsFollowedOnlyForTheReaderAndFromInside() {
        assertTrue(Call.mayAskPrivate(true, true, false, false));
        assertTrue(Call.mayAskPrivate(true, false, true, false));
        assertTrue(Call.mayAskPrivate(true, false, false, true));
        assertFalse(Call.mayAskPrivate(true, false, false, false));
        assertFalse(Call.mayAskPrivate(false, true, true, true));
    }

    private FetchResult.Fetched fetched(URI address) {
        return assertInstanceOf(FetchResult.Fetched.class, fetcher.fetch(address, NONE, true));
    }

    private String refused(URI address) {
        return assertInstanceOf(FetchResult.Refused.class, fetcher.fetch(address, NONE, true))
                .why();
    }

    private URI redirect(String path, int status, String to) {
        return server.at(
                path,
                exchange -> {
                    exchange.getResponseHeaders().add("Location", to);
                    TestServer.answer(exchange, status, "");
                });
    }
}
