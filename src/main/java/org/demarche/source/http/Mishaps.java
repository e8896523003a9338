package org.demarche.source.http;

import org.demarche.source.http.body.BodyTooLarge;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.zip.ZipException;

import javax.net.ssl.SSLException;

/// Tells in a sentence why no answer came.
final class Mishaps {

    /// @param address what was asked at first
    /// @param asking what was being asked when it went wrong
    static FetchResult told(URI address, URI asking, IOException why, FetchLimits limits) {
        var server = Sentences.server(asking);
        return switch (why) {
            case BodyTooLarge _ ->
                    new FetchResult.Refused(
                            address,
                            "%s is larger than %s, more than Demarche takes from a server."
                                            .formatted(
                                                    asking, Sentences.megabytes(limits.bodyBytes()))
                                    + " Download it with a browser and import the file.");
            case UnknownHostException _ -> unknown(address, asking);
            case MalformedURLException _ ->
                    new FetchResult.Refused(
                            address, "%s cannot be asked. Check the address.".formatted(asking));
            case HttpConnectTimeoutException _ ->
                    later(
                            address,
                            server
                                    + " did not take the call within %s."
                                            .formatted(Sentences.time(limits.connect())));
            case HttpTimeoutException _, InterruptedIOException _ ->
                    later(
                            address,
                            server
                                    + " did not finish its answer within %s."
                                            .formatted(Sentences.time(limits.whole())));
            case ConnectException e when e.getCause() instanceof UnresolvedAddressException ->
                    unknown(address, asking);
            case ConnectException _ -> later(address, server + " does not take calls now.");
            case SSLException _ ->
                    later(
                            address,
                            server + " could not prove who it is (its certificate is not good).");
            case ZipException _, EOFException _ ->
                    later(address, server + " sent an answer that cannot be unpacked.");
            default -> later(address, server + " broke off in the middle of its answer.");
        };
    }

    private static FetchResult unknown(URI address, URI asking) {
        return later(
                address,
                "No server named %s can be found. Check the address and your connection."
                        .formatted(asking.getHost()));
    }

    private static FetchResult later(URI address, String what) {
        return new FetchResult.TryLater(
                address, what + " Demarche tries again later.", Answers.NO_WISH);
    }

    private Mishaps() {}
}
