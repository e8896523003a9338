package org.demarche.source.http;

import org.demarche.source.http.pace.Freshness;
import org.demarche.source.http.pace.RetryAfter;
import org.demarche.source.written.WebAddress;

import java.net.URI;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/// What a server's answer means: where it sends us, what it promises for next time, why it failed.
final class Answers {

    static final Duration NO_WISH = Duration.ZERO;

    /// The first value of a header; empty when there is none.
    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /// Where it sends us; empty when it sends us nowhere that can be asked.
    static Optional<URI> redirect(HttpResponse<?> response) {
        return switch (response.statusCode()) {
            case 301, 302, 303, 307, 308 ->
                    response.headers()
                            .firstValue("Location")
                            .flatMap(to -> WebAddress.resolve(response.uri(), to))
                            .filter(to -> to.getHost() != null);
            default -> Optional.empty();
        };
    }

    static FetchResult.Validators validators(
            HttpResponse<?> response, String bodyHash, Instant now) {
        return new FetchResult.Validators(
                header(response, "ETag"),
                header(response, "Last-Modified"),
                bodyHash,
                freshFor(response, now));
    }

    static Duration freshFor(HttpResponse<?> response, Instant now) {
        return Freshness.of(
                String.join(",", response.headers().allValues("Cache-Control")),
                header(response, "Expires"),
                now);
    }

    /// SHA-256 in hex.
    static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }

    /// What an answer other than 2xx and 304 means.
    static FetchResult failure(URI address, HttpResponse<?> response, Instant now) {
        int status = response.statusCode();
        var said =
                Sentences.server(response.uri()) + " answered " + Sentences.status(status) + ". ";
        return switch (status) {
            case 408, 425, 429 -> later(address, said, response, now);
            case 401, 402, 403, 407, 451 ->
                    new FetchResult.Refused(
                            address,
                            said
                                    + "It does not give %s to us. Look for another address of it."
                                            .formatted(address));
            case 410 ->
                    new FetchResult.Gone(
                            address,
                            said
                                    + "%s has been taken away for good. Remove it, or look for its new address."
                                            .formatted(address));
            case 404 ->
                    new FetchResult.Refused(
                            address,
                            said
                                    + "There is nothing at %s. Check the address, or remove it."
                                            .formatted(address));
            case 300, 301, 302, 303, 305, 307, 308 ->
                    new FetchResult.Refused(
                            address,
                            said
                                    + "It does not say where %s has gone. Open it in a browser."
                                            .formatted(address));
            default ->
                    status >= 500
                            ? later(address, said, response, now)
                            : new FetchResult.Refused(
                                    address,
                                    said
                                            + "Open %s in a browser to see what it gives."
                                                    .formatted(address));
        };
    }

    private static FetchResult later(
            URI address, String said, HttpResponse<?> response, Instant now) {
        var wish = RetryAfter.parse(header(response, "Retry-After"), now);
        var when =
                wish.isPositive()
                        ? "It asks to be left alone for %s. Demarche tries again after that."
                                .formatted(Sentences.time(wish))
                        : "Demarche tries again later.";
        return new FetchResult.TryLater(address, said + when, wish);
    }

    private Answers() {}
}
