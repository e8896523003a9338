package org.demarche.model.query;

/// What a half-typed query may be meant for.
///
/// @param query the whole query as it would then be typed
/// @param label what is put in, for the list: `person:`, `Talks`, `Ana Ruiz`
/// @param says what it is, in a few words; empty where the label says it
/// @param articles how many articles of the library have it; -1 where that is not known
public record Completion(String query, String label, String says, int articles) {}
