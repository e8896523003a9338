package org.demarche.analysis.event.telling;

import org.demarche.analysis.event.actor.Roles;
import org.demarche.model.finding.DiplomaticEvent.EventPlace;
import org.demarche.model.finding.EventKind;
import org.demarche.model.finding.EventStatus;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Writes an act as one line in plain words: "France and Germany hold talks in Paris".
public final class EventSummary {

    private EventSummary() {}

    static String of(EventKind kind, Roles roles, EventStatus status, @Nullable EventPlace place) {
        var source = names(roles.source().names());
        boolean many = roles.source().names().size() > 1;
        boolean mutual = roles.source().equals(roles.target());
        var target = mutual ? "" : names(roles.target().names());
        var verb = phrase(kind, !target.isEmpty());
        var line =
                source.isEmpty()
                        ? passive(kind, target)
                        : source
                                + " "
                                + form(verb, many, status)
                                + (target.isEmpty() ? "" : " " + target);
        boolean named = place != null && !line.contains(place.words());
        return line + (named && place != null ? " in " + place.words() : "") + remark(status);
    }

    private static String remark(EventStatus status) {
        return switch (status) {
            case HAPPENED, PLANNED, ONGOING -> "";
            case CANCELLED -> " (called off)";
            case DENIED -> " (denied)";
            case HYPOTHETICAL -> " (possible)";
        };
    }

    /// "meets|meet" and the words that lead to the other side.
    private static String phrase(EventKind kind, boolean withTarget) {
        var words =
                switch (kind) {
                    case MEETING -> "meets|meet|";
                    case TALKS -> "holds|hold| talks with";
                    case CALL -> "speaks|speak| with";
                    case VISIT -> "visits|visit|";
                    case SUMMIT -> "holds|hold| a summit with";
                    case STATEMENT -> "makes|make| a statement on";
                    case PROPOSAL -> "makes|make| an offer to";
                    case REQUEST -> "makes|make| an appeal to";
                    case DEMAND -> "makes|make| a demand of";
                    case REJECTION -> "rejects|reject| a demand of";
                    case AGREEMENT -> "comes|come| to an agreement with";
                    case SUPPORT -> "supports|support|";
                    case AID -> "gives|give| aid to";
                    case CONCESSION -> "makes|make| a concession to";
                    case ACCUSATION -> "criticises|criticise|";
                    case DENIAL -> "denies|deny| what is said by";
                    case THREAT -> "threatens|threaten|";
                    case PROTEST -> "protests|protest| against";
                    case SANCTION -> "imposes|impose| restrictions on";
                    case EXPULSION -> "expels|expel| people of";
                    case VOTE -> "votes|vote| on";
                    case CEASEFIRE -> "keeps|keep| a ceasefire with";
                    case MOBILISATION -> "masses|mass| forces facing";
                    case ATTACK -> "attacks|attack|";
                    case WITHDRAWAL -> "withdraws|withdraw| from";
                    case OTHER -> "deals|deal| with";
                };
        return withTarget
                ? words
                : words.replaceAll(" (?:with|on|to|of|by|against|from|facing)$", "");
    }

    private static String form(String phrase, boolean many, EventStatus status) {
        var parts = List.of(phrase.split("\\|", -1));
        var base = parts.get(1) + parts.get(2);
        if (status == EventStatus.PLANNED) {
            return (many ? "plan to " : "plans to ") + base;
        }
        return many ? base : parts.get(0) + parts.get(2);
    }

    private static String passive(EventKind kind, String target) {
        var noun =
                kind.name().charAt(0) + kind.name().substring(1).toLowerCase(java.util.Locale.ROOT);
        return target.isEmpty() ? noun : noun + " concerning " + target;
    }

    private static String names(List<String> names) {
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.getFirst();
            default ->
                    String.join(", ", names.subList(0, names.size() - 1))
                            + " and "
                            + names.getLast();
        };
    }
}
