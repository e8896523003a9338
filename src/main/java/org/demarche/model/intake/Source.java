package org.demarche.model.intake;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Instant;

/// Where articles come from, again and again: what the source pane lists.
public sealed interface Source {

    /// The store's row number.
    long id();

    /// Where it is asked for; a `file:` address for a folder or file.
    URI address();

    /// As it calls itself, or as the reader named it.
    String title();

    /// How the last asking went.
    Health health();

    /// A feed of any make, read by HTTP.
    record Feed(long id, URI address, String title, Health health) implements Source {}

    /// A single page, read by HTTP.
    record Page(long id, URI address, String title, Health health) implements Source {}

    /// A folder on this machine, or a single file of it.
    record Folder(long id, URI address, String title, Health health) implements Source {}

    /// @param lastSuccess when it last answered well; null when it never did
    /// @param failingSince null while all is well
    /// @param why the failure in a sentence that may be shown as it is; empty while all is well
    /// @param nextDue when it is to be asked again; null for at once
    record Health(
            @Nullable Instant lastSuccess,
            @Nullable Instant failingSince,
            String why,
            @Nullable Instant nextDue) {
        public static final Health UNTRIED = new Health(null, null, "", null);
    }
}
