package org.demarche.source;

import org.demarche.model.intake.RawDocument;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/// What came of asking an address for its content. There is no fifth case.
public sealed interface FetchResult {

    /// New content, and what to send next time to be told that it has not changed.
    record Fetched(URI address, RawDocument document, Validators validators)
            implements FetchResult {}

    /// The server, or our own hash of the body, says that nothing changed. The cheapest good news.
    record Unchanged(URI address, Instant at) implements FetchResult {}

    /// It may work later: a time-out, a 429, a 5xx. `pause` is the server's own wish where it gave
    /// one.
    record TryLater(URI address, String why, Duration pause) implements FetchResult {}

    /// It will not work by waiting: a 404, a 410, a body that is no feed.
    record Refused(URI address, String why) implements FetchResult {}

    /// What to send next time so that the server may answer "unchanged"; empty where it gave none.
    record Validators(String etag, String lastModified) {
        public static final Validators NONE = new Validators("", "");
    }

    URI address();
}
