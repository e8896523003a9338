package org.demarche.model.query;

/// What a half-typed query may be meant for.
///
/// @param query the whole query
/// @param shown the part of it that would be new, as a list shows it
/// @param more what it is, quieter: a count, "asked before"; may be empty
public record Completion(String query, String shown, String more) {}
