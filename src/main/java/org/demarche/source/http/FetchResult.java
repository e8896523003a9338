package org.demarche.source.http;

import org.demarche.model.intake.RawDocument;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/// What came of asking an address for its content. There is no sixth case.
public sealed interface FetchResult {

    /// New content, and what to send next time to be told that it has not changed.
    ///
    /// @param address what was asked; the document carries the address that answered in the end
    /// @param movedTo where the address has moved for good; null when it has not
    record Fetched(URI address, RawDocument document, Validators validators, @Nullable URI movedTo)
            implements FetchResult {

        /// The same, holding for at least so long, as the document itself says.
        public Fetched holdingFor(Duration said) {
            return said.compareTo(validators.freshFor()) <= 0
                    ? this
                    : new Fetched(address, document, validators.holdingFor(said), movedTo);
        }
    }

    /// The server, or our own hash of the body, says that nothing changed. The cheapest good news.
    ///
    /// @param freshFor how long the server says that this holds; zero when it does not say
    /// @param movedTo where the address has moved for good; null when it has not
    record Unchanged(URI address, Instant at, Duration freshFor, @Nullable URI movedTo)
            implements FetchResult {
        public Unchanged(URI address, Instant at) {
            this(address, at, Duration.ZERO);
        }

        public Unchanged(URI address, Instant at, Duration freshFor) {
            this(address, at, freshFor, null);
        }
    }

    /// It may work later: a time-out, a 429, a 5xx.
    ///
    /// @param why a sentence that may be shown as it is
    /// @param pause the server's own wish; zero where it gave none
    record TryLater(URI address, String why, Duration pause) implements FetchResult {}

    /// It will not work by waiting: a 404, an address that may not be asked.
    ///
    /// @param why a sentence that may be shown as it is
    record Refused(URI address, String why) implements FetchResult {}

    /// The owner has taken it away and means it: a 410. There is no use in asking again.
    ///
    /// @param why a sentence that may be shown as it is
    record Gone(URI address, String why) implements FetchResult {}

    /// What lets the server, or ourselves, answer "unchanged"; empty where there is none.
    ///
    /// @param bodyHash SHA-256 of the body in hex, for servers that give neither of the others
    /// @param freshFor how long the server says that the answer holds; zero when it does not say
    record Validators(String etag, String lastModified, String bodyHash, Duration freshFor) {

        public Validators(String etag, String lastModified, String bodyHash) {
            this(etag, lastModified, bodyHash, Duration.ZERO);
        }

        Validators holdingFor(Duration other) {
            return new Validators(etag, lastModified, bodyHash, other);
        }

        public static final Validators NONE = new Validators("", "", "");
    }

    /// What was asked.
    URI address();
}
