package org.demarche.source.http;

import java.time.Duration;

/// What one question may cost at the most.
///
/// @param bodyBytes of the body, unpacked
/// @param connect until the server takes the call
/// @param whole until the last byte, redirects included, however slowly the server drips
/// @param redirects how many times it may send us on
record FetchLimits(int bodyBytes, Duration connect, Duration whole, int redirects) {

    static final FetchLimits USUAL =
            new FetchLimits(20_000_000, Duration.ofSeconds(10), Duration.ofSeconds(30), 8);
}
