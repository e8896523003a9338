package org.demarche.source.http;

import org.demarche.model.intake.Bytes;
import org.demarche.model.intake.RawDocument;
import org.demarche.source.http.body.Unpacked;
import org.demarche.source.written.WebAddress;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.InstantSource;

/// Asks an address for its content, once, within limits, and tells what came of it. It never
/// throws, and holds no caller longer than half a minute, whatever the server does. Made for
/// virtual threads; safe for any number of them.
///
/// Who must wait for whom is the business of [PoliteGate].
public final class HttpFetcher implements AutoCloseable {

    private final FetchLimits limits;
    private final InstantSource clock;
    private @Nullable HttpClient client;

    /// @param clock by which a server's dates are read ("not before …")
    public HttpFetcher(InstantSource clock) {
        this(FetchLimits.USUAL, clock);
    }

    HttpFetcher(FetchLimits limits, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /// Made at the first question: it starts threads and reads certificates.
    private synchronized HttpClient client() {
        if (client == null) {
            var builder =
                    HttpClient.newBuilder()
                            .followRedirects(HttpClient.Redirect.NEVER)
                            .connectTimeout(limits.connect());
            var proxies = ProxySelector.getDefault();
            client = (proxies == null ? builder : builder.proxy(proxies)).build();
        }
        return client;
    }

    /// @param address http or https
    /// @param validators what the last good answer gave; [FetchResult.Validators#NONE] at first
    /// @param typedByReader whether the reader gave this very address, and not a feed or a page:
    ///   only then may it lie in a private network
    public FetchResult fetch(
            URI address, FetchResult.Validators validators, boolean typedByReader) {
        var asked =
                WebAddress.resolve(address, address.toString()).filter(a -> a.getHost() != null);
        if (asked.isEmpty()) {
            return new FetchResult.Refused(
                    address,
                    "%s is not a web address. Give one that starts with https:// or http://."
                            .formatted(address));
        }
        var call = new Call(client(), limits, typedByReader);
        var current = asked.get();
        try {
            return follow(address, current, validators, call);
        } catch (PrivateAddressException e) {
            return new FetchResult.Refused(address, e.sentence());
        } catch (IOException e) {
            return Mishaps.told(address, call.asking(), e, limits);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new FetchResult.TryLater(
                    address, "The asking of %s was stopped.".formatted(address), Answers.NO_WISH);
        }
    }

    private FetchResult follow(URI address, URI first, FetchResult.Validators validators, Call call)
            throws IOException, InterruptedException {
        var current = first;
        URI movedTo = null;
        var forGood = true;
        for (int hop = 0; hop <= limits.redirects(); hop++) {
            var response = call.ask(current, validators);
            var target = Answers.redirect(response);
            if (target.isEmpty()) {
                return result(address, validators, movedTo, response);
            }
            current = target.get();
            forGood &= response.statusCode() == 301 || response.statusCode() == 308;
            movedTo = forGood ? current : movedTo;
        }
        return new FetchResult.Refused(
                address,
                "%s sends us in circles, or on and on (more than %d redirects). Open %s in a"
                                .formatted(Sentences.server(address), limits.redirects(), address)
                        + " browser and subscribe to where it ends.");
    }

    private FetchResult result(
            URI address,
            FetchResult.Validators validators,
            @Nullable URI movedTo,
            HttpResponse<byte[]> response)
            throws IOException {
        var now = clock.instant();
        if (response.statusCode() == 304) {
            return new FetchResult.Unchanged(
                    address, now, Answers.freshFor(response, now), movedTo);
        }
        if (response.statusCode() / 100 != 2) {
            return Answers.failure(address, response, now);
        }
        var body =
                Unpacked.body(
                        response.body(),
                        Answers.header(response, "Content-Encoding"),
                        limits.bodyBytes());
        var hash = Answers.hash(body);
        if (hash.equals(validators.bodyHash())) {
            return new FetchResult.Unchanged(
                    address, now, Answers.freshFor(response, now), movedTo);
        }
        var type = Answers.header(response, "Content-Type");
        var document = new RawDocument(response.uri(), Bytes.copyOf(body), type, now);
        return new FetchResult.Fetched(
                address, document, Answers.validators(response, hash, now), movedTo);
    }

    /// Hangs up whatever is still being asked.
    @Override
    public synchronized void close() {
        if (client != null) {
            client.shutdownNow();
        }
    }
}
