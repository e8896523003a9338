package org.demarche.analysis.gazetteer;

import org.demarche.model.finding.Span;

/// A known name where it stands in a text.
public record Hit(Span span, KnownName known) {}
