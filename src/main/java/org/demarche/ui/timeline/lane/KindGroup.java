package org.demarche.ui.timeline.lane;

import org.demarche.model.finding.EventKind;

/// The few sorts of acts that the eye must tell apart: each has a colour and a shape.
public enum KindGroup {
    /// People meet or talk: a blue circle.
    CONTACT,
    /// Somebody is turned against: a red diamond.
    CONFLICT,
    /// Somebody is helped, or agreed with: a green square.
    COOPERATION,
    /// Means short of force: an amber triangle.
    PRESSURE,
    /// Mere words: a small grey circle.
    WORDS;

    public static KindGroup of(EventKind kind) {
        return switch (kind) {
            case MEETING, TALKS, CALL, VISIT, SUMMIT -> CONTACT;
            case DEMAND, REJECTION, ACCUSATION, THREAT, MOBILISATION, ATTACK -> CONFLICT;
            case AGREEMENT, SUPPORT, AID, CONCESSION, CEASEFIRE, WITHDRAWAL -> COOPERATION;
            case PROTEST, SANCTION, EXPULSION -> PRESSURE;
            case STATEMENT, PROPOSAL, REQUEST, DENIAL, VOTE, OTHER -> WORDS;
        };
    }
}
