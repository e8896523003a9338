package org.demarche.analysis.event.telling;

import org.demarche.analysis.event.word.EventPattern;
import org.demarche.model.finding.EventKind;

import java.util.List;
import java.util.Locale;

/// Forms of the words that a summary is put together from.
final class Wording {

    private Wording() {}

    /// "threaten", "reply", "push" as one who acts does it.
    static String third(String lemma) {
        if (lemma.equals("be")) {
            return "is";
        }
        if (lemma.equals("have")) {
            return "has";
        }
        if (lemma.matches(".*[^aeiou]y")) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        return lemma + (lemma.matches(".*(?:s|x|z|ch|sh|o)") ? "es" : "s");
    }

    /// "Attack in Timbuktu", "Sanctions on Mali": an act whose doer is not named.
    ///
    /// @param town whether `target` is a place and not a side
    static String undone(EventPattern pattern, String target, boolean town) {
        var kind = pattern.kind();
        return switch (kind) {
                    case null -> "";
                    case MEETING, TALKS, CALL, SUMMIT, AGREEMENT, CEASEFIRE ->
                            noun(kind) + " with ";
                    case STATEMENT, AID, CONCESSION -> noun(kind) + " to ";
                    case ACCUSATION, THREAT -> noun(kind) + " against ";
                    case VISIT -> "Visit to ";
                    case PROPOSAL -> "Offer to ";
                    case REQUEST -> "Appeal to ";
                    case DEMAND -> "Demand of ";
                    case REJECTION -> "Refusal to ";
                    case SUPPORT -> "Support for ";
                    case DENIAL -> "Denial of words of ";
                    case SANCTION -> "Sanctions on ";
                    case EXPULSION -> "Expulsion of people of ";
                    case VOTE -> "Vote on ";
                    case MOBILISATION -> "Forces moved towards ";
                    case ATTACK -> town ? "Attack in " : "Attack on ";
                    case WITHDRAWAL -> "Withdrawal from ";
                    case PROTEST -> "Protest concerning ";
                    case OTHER ->
                            "COERCE".equals(pattern.plover()) ? "Force used against " : "Act with ";
                }
                + target;
    }

    /// "Chad, Mali and Togo".
    static String names(List<String> names) {
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.getFirst();
            default ->
                    String.join(", ", names.subList(0, names.size() - 1))
                            + " and "
                            + names.getLast();
        };
    }

    private static String noun(EventKind kind) {
        return kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
