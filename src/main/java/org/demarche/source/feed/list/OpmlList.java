package org.demarche.source.feed.list;

import java.util.List;

/// What a list of feeds holds.
///
/// @param feeds in its own order, each once
/// @param strays what it files as feeds without saying where they are on the web, by their names
public record OpmlList(List<OpmlEntry> feeds, List<String> strays) {}
