package org.demarche.ingest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// A news site on this machine: what is put under a path is served, with an ETag of its content.
public final class NewsServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, byte[]> pages = new ConcurrentHashMap<>();
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();

    /// How many bodies were sent, and how many times the answer was "not modified".
    public final AtomicInteger bodies = new AtomicInteger();

    public final AtomicInteger unmodified = new AtomicInteger();

    public NewsServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /// @return the address of the page
    public String put(String path, String content) {
        return put(path, content.getBytes(StandardCharsets.UTF_8));
    }

    /// The same for what is no text.
    public String put(String path, byte[] content) {
        pages.put(path, content.clone());
        return address(path);
    }

    /// There is no such page any more; those under `/busy`, `/gone` and `/moved-to` then say so.
    public void take(String path) {
        pages.remove(path);
    }

    /// How often a page was asked for.
    public int asked(String path) {
        return asked.getOrDefault(path, 0);
    }

    public String address(String path) {
        return "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path);
    }

    /// A feed with so many items, each with a text of its own.
    public static String rss(String name, int items) {
        var feed =
                new StringBuilder("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>")
                        .append(name)
                        .append("</title>");
        for (int i = 0; i < items; i++) {
            feed.append(
                            "<item><title>%1$s item %2$d</title><link>https://news.example/%1$s/%2$d</link><guid>%1$s-%2$d</guid>"
                                    .formatted(name, i))
                    .append("<pubDate>Wed, 26 Jan 2022 09:%02d:00 GMT</pubDate>".formatted(i % 60))
                    .append(
                            "<description>&lt;p&gt;The envoys of %s met for the %dth time and spoke of token%s%d.&lt;/p&gt;</description></item>"
                                    .formatted(name, i, name, i));
        }
        return feed.append("</channel></rss>").toString();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            asked.merge(path, 1, Integer::sum);
            if (path.startsWith("/broken-server")) {
                exchange.sendResponseHeaders(500, -1);
                return;
            }
            if (path.startsWith("/gone") && !pages.containsKey(path)) {
                exchange.sendResponseHeaders(410, -1);
                return;
            }
            if (path.startsWith("/busy") && !pages.containsKey(path)) {
                exchange.getResponseHeaders().add("Retry-After", "7200");
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            if (path.startsWith("/moved-to/") && !pages.containsKey(path)) {
                exchange.getResponseHeaders().add("Location", path.substring("/moved-to".length()));
                exchange.sendResponseHeaders(301, -1);
                return;
            }
            var page = pages.get(path);
            if (page == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var tag = "\"%08x\"".formatted(java.util.Arrays.hashCode(page));
            exchange.getResponseHeaders().add("ETag", tag);
            if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                unmodified.incrementAndGet();
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            bodies.incrementAndGet();
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
