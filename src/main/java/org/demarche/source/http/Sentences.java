package org.demarche.source.http;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/// The words in which a reader is told how an asking went.
final class Sentences {

    /// RFC 9110, section 15, and RFC 6585; those that are met with feeds.
    private static final Map<Integer, String> STATUS =
            Map.ofEntries(
                    Map.entry(400, "Bad Request"),
                    Map.entry(401, "Unauthorized"),
                    Map.entry(402, "Payment Required"),
                    Map.entry(403, "Forbidden"),
                    Map.entry(404, "Not Found"),
                    Map.entry(405, "Method Not Allowed"),
                    Map.entry(406, "Not Acceptable"),
                    Map.entry(408, "Request Timeout"),
                    Map.entry(410, "Gone"),
                    Map.entry(421, "Misdirected Request"),
                    Map.entry(425, "Too Early"),
                    Map.entry(429, "Too Many Requests"),
                    Map.entry(451, "Unavailable For Legal Reasons"),
                    Map.entry(500, "Internal Server Error"),
                    Map.entry(501, "Not Implemented"),
                    Map.entry(502, "Bad Gateway"),
                    Map.entry(503, "Service Unavailable"),
                    Map.entry(504, "Gateway Timeout"));

    static String server(URI address) {
        return "The server of " + (address.getHost() == null ? address : address.getHost());
    }

    /// `404 (Not Found)`
    static String status(int code) {
        var name = STATUS.get(code);
        return name == null ? String.valueOf(code) : code + " (" + name + ")";
    }

    /// `45 seconds`, `1 minute`, `3 hours`: rounded up, so that it is never too soon.
    static String time(Duration time) {
        var seconds = Math.max(1, time.plusMillis(999).toSeconds());
        if (seconds < 60) {
            return count(seconds, "second");
        }
        var minutes = (seconds + 59) / 60;
        if (minutes < 120) {
            return count(minutes, "minute");
        }
        var hours = (minutes + 59) / 60;
        return hours < 48 ? count(hours, "hour") : count((hours + 23) / 24, "day");
    }

    static String megabytes(long bytes) {
        return bytes < 1_000_000 ? bytes + " bytes" : bytes / 1_000_000 + " MB";
    }

    private static String count(long n, String unit) {
        return n + " " + unit + (n == 1 ? "" : "s");
    }

    private Sentences() {}
}
