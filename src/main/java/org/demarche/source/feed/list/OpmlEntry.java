package org.demarche.source.feed.list;

import org.jspecify.annotations.Nullable;

import java.net.URI;

/// One feed of a list of feeds.
///
/// @param feed where the feed is asked for
/// @param title as the list calls it; empty when it does not
/// @param site the page that the feed belongs to; null when the list names none
/// @param folder in which the list files it, outermost first, parted by `/`; empty for none
public record OpmlEntry(URI feed, String title, @Nullable URI site, String folder) {}
