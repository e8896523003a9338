package org.demarche.model.article.media;

import org.demarche.model.finding.Span;

import java.net.URI;

/// A link that the publisher set in an article's text.
///
/// @param span the linked words, in the clean text
/// @param address where it leads: absolute, http or https; never an address inside the reader's own
///   network, unless the article itself was read from there
public record ArticleLink(Span span, URI address) {}
