package org.demarche.ingest;

import com.sun.net.httpserver.HttpExchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;

/// One feed of a server that has its own ways, by a clock that may run fast. It notes what it has
/// given whole, and every question that came sooner than it had asked for.
final class SoakFeed {

    /// How it answers.
    enum Manner {
        TAGGED,
        DATED,
        HELD,
        EXPIRING,
        IN_TROUBLE,
        BUSY,
        CLOSED,
        MOVED,
        AWAY,
        GONE,
        LOST,
        SLOW,
        CUT,
        EDITED,
        PACED
    }

    private static final int SHOWN = 30; // items of one answer
    private static final Duration BETWEEN_ITEMS = Duration.ofMinutes(70);
    private static final DateTimeFormatter HTTP =
            DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    final int number;
    final Manner manner;
    final Set<String> given = new HashSet<>();
    final Set<String> tooSoon = new HashSet<>();
    int questions;
    private final Instant start;
    private final Duration usual;
    private Instant notBefore = Instant.MIN;
    private int failures;
    private boolean hasMoved;

    /// @param usual how often the reader wants it to be asked
    SoakFeed(int number, Instant start, Duration usual) {
        this.number = number;
        this.manner = Manner.values()[number % Manner.values().length];
        this.start = start;
        this.usual = usual;
    }

    /// How many items it has brought out so far; it stops after `hours`.
    int items(Instant now, long hours) {
        var since = Duration.between(start, now);
        var end = Duration.ofHours(hours);
        var until = since.compareTo(end) > 0 ? end : since;
        return 5 + (int) until.dividedBy(BETWEEN_ITEMS);
    }

    String title(int item) {
        return "Feed %d item %d".formatted(number, item);
    }

    /// @param path the part of the address after the feed's number: "", "/new" or "/away"
    synchronized void answer(HttpExchange exchange, String path, Instant now, long hours)
            throws IOException {
        questions++;
        if (now.isBefore(notBefore) && !path.equals("/away")) {
            tooSoon.add(
                    "feed %d (%s) asked at %s, not before %s"
                            .formatted(number, manner, now, notBefore));
        }
        long hour = Duration.between(start, now).toHours();
        switch (manner) {
            case MOVED -> moved(exchange, path, now, hours, hour);
            case AWAY -> {
                if (path.isEmpty()) {
                    redirect(exchange, 302, "/away");
                } else {
                    whole(exchange, now, hours);
                }
            }
            case GONE -> {
                if (hour >= 10) {
                    status(exchange, 410);
                    notBefore = Instant.MAX;
                } else {
                    whole(exchange, now, hours);
                }
            }
            case LOST -> troubled(exchange, 404, hour >= 12 && hour < 14, now, hours);
            case IN_TROUBLE -> troubled(exchange, 500, hour >= 5 && hour < 9, now, hours);
            case BUSY -> {
                if (questions % 4 == 0) {
                    exchange.getResponseHeaders().add("Retry-After", "9000");
                    status(exchange, 429);
                    notBefore = now.plusSeconds(9_000);
                } else {
                    whole(exchange, now, hours);
                }
            }
            case CLOSED -> {
                if (hour >= 8 && hour < 12) {
                    var until = now.plus(Duration.ofHours(3));
                    exchange.getResponseHeaders().add("Retry-After", HTTP.format(until));
                    status(exchange, 503);
                    notBefore = until.minusSeconds(1); // the header says whole seconds only
                } else {
                    whole(exchange, now, hours);
                }
            }
            case SLOW -> {
                pause();
                whole(exchange, now, hours);
            }
            case CUT -> {
                if (questions % 5 == 0) {
                    cut(exchange, now, hours);
                } else {
                    whole(exchange, now, hours);
                }
            }
            case TAGGED, DATED, HELD, EXPIRING, EDITED, PACED -> whole(exchange, now, hours);
        }
    }

    private void moved(HttpExchange exchange, String path, Instant now, long hours, long hour)
            throws IOException {
        if (path.isEmpty() && hour >= 6) {
            if (hasMoved) {
                tooSoon.add("feed %d was told that it has moved for good".formatted(number));
            }
            hasMoved = true;
            redirect(exchange, 301, "/new");
            return;
        }
        if (path.equals("/new")) {
            notBefore = Instant.MIN;
        }
        whole(exchange, now, hours);
    }

    private void troubled(HttpExchange exchange, int status, boolean is, Instant now, long hours)
            throws IOException {
        if (!is) {
            whole(exchange, now, hours);
            return;
        }
        status(exchange, status);
        notBefore =
                now.plus(
                        status == 404
                                ? Duration.ofHours(24)
                                : Duration.ofMinutes(30).multipliedBy(1L << failures));
        failures++;
    }

    private void whole(HttpExchange exchange, Instant now, long hours) throws IOException {
        failures = 0;
        notBefore = now.plus(usual);
        int count = items(now, hours);
        var body = rss(count, now).getBytes(StandardCharsets.UTF_8);
        if (unchanged(exchange, now, count)) {
            status(exchange, 304);
            return;
        }
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        for (int i = Math.max(0, count - SHOWN); i < count; i++) {
            given.add(title(i));
        }
    }

    /// Says what this manner of server says, and whether the asker has it all.
    private boolean unchanged(HttpExchange exchange, Instant now, int count) {
        var asked = exchange.getRequestHeaders();
        var says = exchange.getResponseHeaders();
        switch (manner) {
            case TAGGED -> {
                says.add("ETag", "\"n" + count + "\"");
                return ("\"n" + count + "\"").equals(asked.getFirst("If-None-Match"));
            }
            case DATED -> {
                var changed = HTTP.format(start.plus(BETWEEN_ITEMS.multipliedBy(count)));
                says.add("Last-Modified", changed);
                return changed.equals(asked.getFirst("If-Modified-Since"));
            }
            case HELD -> {
                says.add("Cache-Control", "public, max-age=10800");
                notBefore = now.plusSeconds(10_800);
            }
            case EXPIRING -> {
                says.add("Expires", HTTP.format(now.plusSeconds(7_200)));
                notBefore = now.plusSeconds(7_199);
            }
            case PACED -> notBefore = now.plus(Duration.ofMinutes(150));
            default -> {}
        }
        return false;
    }

    private void cut(HttpExchange exchange, Instant now, long hours) throws IOException {
        notBefore = now.plus(Duration.ofMinutes(30));
        var body = rss(items(now, hours), now).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body, 0, body.length / 2);
        exchange.getResponseBody().flush();
        throw new IOException("the line is cut");
    }

    private void redirect(HttpExchange exchange, int status, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", "/feed/" + number + to);
        status(exchange, status);
    }

    private static void status(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
    }

    /// What its edited item says at this time.
    String edition(Instant now) {
        return "The edition of hour %d stands."
                .formatted(Math.min(24, Duration.between(start, now).toHours() / 3 * 3));
    }

    private String rss(int count, Instant now) {
        var feed = new StringBuilder("<rss version=\"2.0\"><channel><title>Feed ");
        feed.append(number).append("</title>");
        if (manner == Manner.PACED) {
            feed.append("<ttl>150</ttl>");
        }
        for (int i = Math.max(0, count - SHOWN); i < count; i++) {
            var words =
                    manner == Manner.EDITED && i == 4
                            ? edition(now)
                            : "The envoys spoke of matter %d on quay %d.".formatted(i, number);
            feed.append("<item><title>").append(title(i)).append("</title><guid>g-");
            feed.append(number).append('-').append(i).append("</guid><link>https://soak.example/");
            feed.append(number).append('/').append(i).append("</link><pubDate>");
            feed.append(HTTP.format(start.plus(BETWEEN_ITEMS.multipliedBy(i - 5L))));
            feed.append("</pubDate><description>").append(words).append("</description></item>");
        }
        return feed.append("</channel></rss>").toString();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
