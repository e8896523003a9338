package org.demarche.model.finding;

/// What sort of thing a name names. `COUNTRY` and `PLACE` together are what others call LOC or GPE;
/// `NATIONALITY` is NORP.
public enum EntityKind {
    PERSON,
    ORGANISATION,
    COUNTRY,
    PLACE,
    OFFICE,
    TREATY,
    MEETING,
    NATIONALITY,
    WEAPON,
    OTHER
}
