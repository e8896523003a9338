package org.demarche.ingest;

import org.demarche.source.feed.FeedReader;
import org.demarche.source.http.HttpFetcher;
import org.demarche.text.ArticleCleaner;

/// The tools that turn what is outside into articles.
///
/// @param fetcher asks servers, one question to a host at a time
/// @param feeds reads feeds of every make
/// @param cleaner finds the article in a page or text
public record Reading(HttpFetcher fetcher, FeedReader feeds, ArticleCleaner cleaner) {}
