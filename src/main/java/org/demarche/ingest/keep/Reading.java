package org.demarche.ingest.keep;

import org.demarche.source.feed.FeedReader;
import org.demarche.source.http.FetchResult;
import org.demarche.source.http.FetchResult.Validators;
import org.demarche.source.http.HttpFetcher;
import org.demarche.source.http.PoliteGate;
import org.demarche.text.ArticleCleaner;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;

/// The tools that turn what is outside into articles.
///
/// @param fetcher asks servers
/// @param gate lets one question to a host pass at a time
/// @param feeds reads feeds of every make
/// @param cleaner finds the article in a page or text
/// @param clock says when it is
public record Reading(
        HttpFetcher fetcher,
        PoliteGate gate,
        FeedReader feeds,
        ArticleCleaner cleaner,
        InstantSource clock) {

    public Instant now() {
        return clock.instant();
    }

    /// Asks one of the reader's own sources. Every source was typed or imported by the reader, so
    /// addresses of this machine and its network are allowed; what a feed's text points to is not
    /// asked through here.
    public FetchResult ask(URI address, Validators validators) {
        return gate.ask(address, () -> fetcher.fetch(address, validators, true));
    }

    /// Asks for what a feed points to.
    ///
    /// @param inside whether it may lie in the reader's own network
    public FetchResult askFor(URI address, boolean inside) {
        return gate.ask(address, () -> fetcher.fetch(address, Validators.NONE, inside));
    }
}
