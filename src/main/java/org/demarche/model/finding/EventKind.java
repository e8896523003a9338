package org.demarche.model.finding;

/// What sort of act between states and bodies an event is: the words that a reader filters by. Each
/// maps to PLOVER and CAMEO codes, which an event carries beside it.
public enum EventKind {
    MEETING,
    TALKS,
    CALL,
    VISIT,
    SUMMIT,
    STATEMENT,
    PROPOSAL,
    REQUEST,
    DEMAND,
    REJECTION,
    AGREEMENT,
    SUPPORT,
    AID,
    CONCESSION,
    ACCUSATION,
    DENIAL,
    THREAT,
    PROTEST,
    SANCTION,
    EXPULSION,
    VOTE,
    CEASEFIRE,
    MOBILISATION,
    ATTACK,
    WITHDRAWAL,
    OTHER
}
