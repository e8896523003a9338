package org.demarche.source.http;

import org.demarche.source.http.body.LimitedBody;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/// One asking from the first question to the last redirect: keeps its deadline, and sees to it that
/// no stranger sends us into the reader's own network. For one thread.
final class Call {

    private static final String USER_AGENT = "Demarche/0.1 (desktop news reader)";
    private static final String WANTED =
            "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml,"
                    + " application/xml;q=0.9, text/html;q=0.9, text/xml;q=0.9, */*;q=0.8";

    private static final Pattern SENDABLE = Pattern.compile("[\\x21-\\x7E][\\x20-\\x7E]*");

    private final HttpClient client;
    private final FetchLimits limits;
    private final boolean typedByReader;
    private final long deadline;
    private URI asking = URI.create("");
    private boolean wasPrivate;

    Call(HttpClient client, FetchLimits limits, boolean typedByReader) {
        this.client = client;
        this.limits = limits;
        this.typedByReader = typedByReader;
        this.deadline = System.nanoTime() + limits.whole().toNanos();
    }

    /// The address last asked.
    URI asking() {
        return asking;
    }

    /// @throws InterruptedIOException when the time is up
    HttpResponse<byte[]> ask(URI address, FetchResult.Validators validators)
            throws IOException, InterruptedException {
        guard(address);
        try {
            return inTime(client.sendAsync(request(address, validators), this::body));
        } catch (IllegalArgumentException e) {
            throw new MalformedURLException(e.getMessage());
        }
    }

    private void guard(URI address) throws IOException, InterruptedException {
        var first = asking.toString().isEmpty();
        var sameHost = !first && address.getHost().equalsIgnoreCase(asking.getHost());
        var from = asking;
        asking = address;
        var isPrivate = inTime(started(() -> AddressGuard.isPrivate(address)));
        if (isPrivate && !mayAskPrivate(typedByReader, first, sameHost, wasPrivate)) {
            throw new PrivateAddressException(address, first ? null : from);
        }
        wasPrivate = isPrivate;
    }

    /// Whether an address in a private network may be asked: only for the reader, and after a
    /// redirect only when it came from inside too.
    static boolean mayAskPrivate(
            boolean typedByReader, boolean first, boolean sameHost, boolean wasPrivate) {
        return typedByReader && (first || sameHost || wasPrivate);
    }

    private HttpResponse.BodySubscriber<byte[]> body(HttpResponse.ResponseInfo info) {
        return new LimitedBody(limits.bodyBytes());
    }

    private HttpRequest request(URI address, FetchResult.Validators validators) {
        var request =
                HttpRequest.newBuilder(URI.create(address.toASCIIString()))
                        // Over plain HTTP the client would ask for an upgrade, which confuses
                        // some servers.
                        .version(
                                "https".equalsIgnoreCase(address.getScheme())
                                        ? HttpClient.Version.HTTP_2
                                        : HttpClient.Version.HTTP_1_1)
                        .header("User-Agent", USER_AGENT)
                        .header("Accept", WANTED)
                        .header("Accept-Encoding", "gzip, deflate, br");
        if (SENDABLE.matcher(validators.etag()).matches()) {
            request.header("If-None-Match", validators.etag());
        }
        if (SENDABLE.matcher(validators.lastModified()).matches()) {
            request.header("If-Modified-Since", validators.lastModified());
        }
        return request.GET().build();
    }

    private static <T> Future<T> started(Callable<T> work) {
        var task = new FutureTask<>(work);
        Thread.ofVirtual().name("name server").start(task);
        return task;
    }

    private <T> T inTime(Future<T> answer) throws IOException, InterruptedException {
        try {
            return answer.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException _) {
            throw new InterruptedIOException("The time is up");
        } catch (ExecutionException e) {
            throw switch (e.getCause()) {
                case UnknownHostException unknown -> unknown;
                case IOException failure -> failure;
                case IllegalArgumentException odd -> new MalformedURLException(odd.getMessage());
                case null, default -> new IOException(e);
            };
        } finally {
            answer.cancel(true);
        }
    }
}
