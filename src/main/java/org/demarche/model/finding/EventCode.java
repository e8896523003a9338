package org.demarche.model.finding;

import org.jspecify.annotations.Nullable;

/// The codes that stand for a kind of event where nothing more exact is known, for instance of one
/// that a reader has entered.
///
/// The codes are those of CAMEO (http://eventdata.parusanalytics.com/data.dir/cameo.html) and
/// PLOVER (https://github.com/openeventdata/PLOVER), both public schemes.
///
/// @param plover event type; null for a plain statement
/// @param cameo two or three digits
public record EventCode(@Nullable String plover, String cameo) {

    public static EventCode of(EventKind kind) {
        return switch (kind) {
            case MEETING -> new EventCode("CONSULT", "040");
            case TALKS, SUMMIT -> new EventCode("CONSULT", "046");
            case CALL -> new EventCode("CONSULT", "041");
            case VISIT -> new EventCode("CONSULT", "042");
            case STATEMENT, OTHER -> new EventCode(null, "010");
            case VOTE -> new EventCode("SUPPORT", "051");
            case PROPOSAL, AGREEMENT -> new EventCode("AGREE", "030");
            case REQUEST -> new EventCode("REQUEST", "020");
            case DEMAND -> new EventCode("REQUEST", "100");
            case REJECTION -> new EventCode("REJECT", "120");
            case SUPPORT -> new EventCode("SUPPORT", "051");
            case AID -> new EventCode("AID", "070");
            case CONCESSION -> new EventCode("YIELD", "080");
            case CEASEFIRE -> new EventCode("YIELD", "087");
            case WITHDRAWAL -> new EventCode("YIELD", "0874");
            case ACCUSATION -> new EventCode("ACCUSE", "112");
            case DENIAL -> new EventCode("REJECT", "120");
            case THREAT -> new EventCode("THREATEN", "130");
            case PROTEST -> new EventCode("PROTEST", "141");
            case MOBILISATION -> new EventCode("MOBILIZE", "150");
            case SANCTION -> new EventCode("SANCTION", "163");
            case EXPULSION -> new EventCode("SANCTION", "161");
            case ATTACK -> new EventCode("ASSAULT", "190");
        };
    }
}
