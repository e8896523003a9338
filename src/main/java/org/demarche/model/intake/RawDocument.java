package org.demarche.model.intake;

import java.net.URI;
import java.time.Instant;

/// A document as it came, before anyone has read it.
///
/// @param address where it was really read from, after redirects
/// @param body not yet decoded: the charset may be named inside it
/// @param contentType as the server says, or as guessed from a file's name; empty when nobody says
/// @param retrievedAt our clock, when the last byte came
public record RawDocument(URI address, Bytes body, String contentType, Instant retrievedAt) {}
