package org.demarche.model.intake;

import java.net.URI;

/// A feed that a web page says it has.
///
/// @param title as the page calls it, on one line; its address when the page gives it no name
public record OfferedFeed(URI address, String title) {}
