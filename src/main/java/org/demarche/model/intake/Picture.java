package org.demarche.model.intake;

import java.net.URI;

/// The file of a picture, as its server sent it.
///
/// @param address what was asked
/// @param contentType as the server says; empty when it does not
public record Picture(URI address, String contentType, Bytes body) {}
