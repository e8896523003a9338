package org.demarche.source.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.net.URI;

class RedirectTest {

    private static final FetchResult.Validators NONE = FetchResult.Validators.NONE;
    private final FetchHouse house = new FetchHouse();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aPermanentRedirectIsFollowedAndReported() {
        var end = house.server.at("/new", exchange -> TestServer.answer(exchange, 200, "words"));
        var start = redirect("/old", 301, "/new");

        var fetched = house.fetched(start);

        assertEquals(start, fetched.address());
        assertEquals(end, fetched.document().address());
        assertEquals(end, fetched.movedTo());
    }

    @Test
    void aPermanentRedirectIsReportedAlsoWhenNothingIsNew() {
        var end = house.server.at("/new", exchange -> TestServer.answer(exchange, 304, ""));

        var result = house.fetcher.fetch(redirect("/old", 301, "/new"), NONE, true);

        var unchanged = assertInstanceOf(FetchResult.Unchanged.class, result);
        assertEquals(end, unchanged.movedTo());
    }

    @Test
    void aRedirectForNowChangesNoAddress() {
        house.server.at("/now", exchange -> TestServer.answer(exchange, 200, "words"));
        redirect("/middle", 302, "/now");

        assertNull(house.fetched(redirect("/first", 307, "now")).movedTo());
        assertEquals(
                house.server.address("/middle"),
                house.fetched(redirect("/start", 308, "/middle")).movedTo());
    }

    @Test
    void aCircleOfRedirectsEnds() {
        redirect("/a", 302, "/b");
        var why = house.refused(redirect("/b", 302, "/a"));

        assertTrue(why.contains("circles"), why);
        assertEquals(9, house.server.asked.get());
    }

    @Test
    void aRedirectToNowhereIsRefused() {
        assertTrue(house.refused(redirect("/lost", 301, "ftp://example.org/x")).contains("301"));
    }

    @Test
    void aRedirectInwardsIsFollowedOnlyForTheReaderAndFromInside() {
        assertTrue(Call.mayAskPrivate(true, true, false, false));
        assertTrue(Call.mayAskPrivate(true, false, true, false));
        assertTrue(Call.mayAskPrivate(true, false, false, true));
        assertFalse(Call.mayAskPrivate(true, false, false, false));
        assertFalse(Call.mayAskPrivate(false, true, true, true));
    }

    private URI redirect(String path, int status, String to) {
        return house.server.at(
                path,
                exchange -> {
                    exchange.getResponseHeaders().add("Location", to);
                    TestServer.answer(exchange, status, "");
                });
    }
}
