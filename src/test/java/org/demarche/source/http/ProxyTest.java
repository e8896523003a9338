package org.demarche.source.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

class ProxyTest {

    private final ProxySelector before = ProxySelector.getDefault();

    @AfterEach
    void restore() {
        ProxySelector.setDefault(before);
    }

    @Test
    void theProxyOfTheSystemIsUsed() throws IOException {
        try (var proxy = new TestServer()) {
            proxy.at(
                    "/feed",
                    exchange ->
                            TestServer.answer(
                                    exchange, 200, "for " + exchange.getRequestURI().getHost()));
            ProxySelector.setDefault(
                    ProxySelector.of(
                            new InetSocketAddress("127.0.0.1", proxy.address("/feed").getPort())));
            try (var fetcher = new HttpFetcher(InstantSource.system())) {
                var result =
                        fetcher.fetch(
                                URI.create("http://9.9.9.9/feed"),
                                FetchResult.Validators.NONE,
                                true);

                var fetched = assertInstanceOf(FetchResult.Fetched.class, result);
                try (var body = fetched.document().body().stream()) {
                    assertEquals(
                            "for 9.9.9.9", new String(body.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
    }
}
