package org.demarche.ingest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Serves feeds that each have their own ways.
final class SoakServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<SoakFeed> feeds;
    private final InstantSource clock;
    private final long hours;

    SoakServer(List<SoakFeed> feeds, InstantSource clock, long hours) throws IOException {
        this.feeds = feeds;
        this.clock = clock;
        this.hours = hours;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/feed/", this::answer);
        server.start();
    }

    String address(SoakFeed feed) {
        return "http://127.0.0.1:%d/feed/%d".formatted(server.getAddress().getPort(), feed.number);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath().substring("/feed/".length());
            int slash = path.indexOf('/');
            var number = slash < 0 ? path : path.substring(0, slash);
            var rest = slash < 0 ? "" : path.substring(slash);
            feeds.get(Integer.parseInt(number)).answer(exchange, rest, clock.instant(), hours);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
