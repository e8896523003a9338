package org.demarche.model.query;

import org.demarche.model.finding.Entity;

/// An entity as the whole library knows it.
///
/// @param id the store's row number, the same in every article
/// @param entity name, kind, country and office, as last seen
/// @param articles how many articles name it
/// @param mentions how often it is named in them
public record LibraryEntity(long id, Entity entity, int articles, int mentions) {}
