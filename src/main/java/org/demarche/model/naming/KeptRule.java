package org.demarche.model.naming;

import java.time.Instant;

/// A rule that the library has.
///
/// @param id its row number; later rules have greater ones, and have the last word
/// @param articles how many articles it has changed
public record KeptRule(long id, NameRule rule, Instant madeAt, int articles) {}
