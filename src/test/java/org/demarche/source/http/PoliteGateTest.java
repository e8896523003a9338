package org.demarche.source.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.source.http.pace.Silences;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

class PoliteGateTest {

    private static final URI FEED = URI.create("https://news.example/feed");
    private static final URI OTHER_FEED = URI.create("https://News.example/other");
    private static final Instant NOW = Instant.parse("2022-01-27T10:00:00Z");

    private final PoliteGate gate =
            new PoliteGate(Clock.systemUTC(), Duration.ofMillis(5), Silences.ofThisProgram());

    @Test
    void oneQuestionAtATimeGoesToAHost() throws InterruptedException {
        var asking = new AtomicInteger();
        var most = new AtomicInteger();
        Supplier<FetchResult> question =
                () -> {
                    most.accumulateAndGet(asking.incrementAndGet(), Math::max);
                    Thread.yield();
                    asking.decrementAndGet();
                    return new FetchResult.Unchanged(FEED, NOW);
                };
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 20; i++) {
            var address = i % 2 == 0 ? FEED : OTHER_FEED;
            threads.add(Thread.startVirtualThread(() -> gate.ask(address, question)));
        }
        for (var thread : threads) {
            thread.join();
        }

        assertEquals(1, most.get());
    }

    @Test
    void addressesOfThisMachineDoNotWaitForEachOther() throws InterruptedException {
        var both = new CountDownLatch(2);
        Supplier<FetchResult> question =
                () -> {
                    both.countDown();
                    try {
                        assertTrue(both.await(10, TimeUnit.SECONDS));
                    } catch (InterruptedException e) {
                        throw new AssertionError(e);
                    }
                    return new FetchResult.Unchanged(FEED, NOW);
                };
        var a =
                Thread.startVirtualThread(
                        () -> gate.ask(URI.create("http://localhost:1/a"), question));
        var b =
                Thread.startVirtualThread(
                        () -> gate.ask(URI.create("http://localhost:1/b"), question));
        a.join();
        b.join();

        assertEquals(0, both.getCount());
    }

    @Test
    void aHostThatWishesToBeLeftAloneIsNotAsked() {
        var still =
                new PoliteGate(
                        Clock.fixed(NOW, ZoneOffset.UTC), Duration.ZERO, Silences.ofThisProgram());
        var asked = new AtomicInteger();
        Supplier<FetchResult> busy =
                () -> {
                    asked.incrementAndGet();
                    return new FetchResult.TryLater(FEED, "Busy.", Duration.ofHours(2));
                };

        still.ask(FEED, busy);
        var second = assertInstanceOf(FetchResult.TryLater.class, still.ask(OTHER_FEED, busy));

        assertEquals(1, asked.get());
        assertEquals(Duration.ofHours(2), second.pause());
        assertTrue(second.why().contains("left alone for 2 hours"), second.why());
    }

    @Test
    void aQuestionThatFailsFreesTheGate() {
        try {
            gate.ask(
                    FEED,
                    () -> {
                        throw new IllegalStateException("broken");
                    });
        } catch (IllegalStateException _) {
            // what matters is the next question
        }

        assertEquals(FEED, gate.ask(FEED, () -> new FetchResult.Unchanged(FEED, NOW)).address());
    }
}
