package org.demarche.library.batch;

import org.demarche.model.query.SearchAnswer;

/// What answers one line of a batch.
///
/// @param query as it was in the list
public record BatchLine(String query, SearchAnswer answer) {}
