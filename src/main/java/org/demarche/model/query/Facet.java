package org.demarche.model.query;

/// What the articles that a search finds can be told apart by.
public enum Facet {
    PERSON,
    ORGANISATION,
    PLACE,
    /// Three-letter codes.
    COUNTRY,
    /// Titles of feeds, pages and folders.
    SOURCE,
    /// Names of [org.demarche.model.intake.PackFeed.Owner]: whose voice the source is.
    OWNER,
    /// ISO 639-1, capitals.
    LANGUAGE,
    /// Names of [org.demarche.model.finding.EventKind].
    EVENT
}
