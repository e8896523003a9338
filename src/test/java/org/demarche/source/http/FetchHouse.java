package org.demarche.source.http;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;

/// A server of a test's own and the real fetcher, with limits that a test can reach.
final class FetchHouse implements AutoCloseable {

    private static final FetchLimits SMALL =
            new FetchLimits(100_000, Duration.ofSeconds(2), Duration.ofSeconds(2), 8);

    final TestServer server;
    final HttpFetcher fetcher = new HttpFetcher(SMALL, InstantSource.system());

    FetchHouse() {
        try {
            server = new TestServer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FetchResult ask(URI address) {
        return fetcher.fetch(address, FetchResult.Validators.NONE, true);
    }

    FetchResult.Fetched fetched(URI address) {
        return assertInstanceOf(FetchResult.Fetched.class, ask(address));
    }

    FetchResult.TryLater later(URI address) {
        return assertInstanceOf(FetchResult.TryLater.class, ask(address));
    }

    /// The sentence that says why.
    String refused(URI address) {
        return assertInstanceOf(FetchResult.Refused.class, ask(address)).why();
    }

    static byte[] bytes(FetchResult.Fetched fetched) {
        try (var stream = fetched.document().body().stream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String body(FetchResult.Fetched fetched) {
        return new String(bytes(fetched), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        fetcher.close();
        server.close();
    }
}
