package org.demarche.analysis.event.telling;

import org.demarche.analysis.event.role.Roles;
import org.demarche.analysis.event.sense.Shots;
import org.demarche.analysis.event.word.EventPattern;
import org.demarche.analysis.event.word.EventPattern.Mark;
import org.demarche.analysis.event.word.Trigger;
import org.demarche.analysis.event.word.Words;
import org.demarche.model.finding.DiplomaticEvent.EventPlace;
import org.demarche.model.finding.EventKind;
import org.demarche.model.finding.EventStatus;
import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Writes an act as one line in plain words: "France and Germany hold talks in Paris". Where the
/// sentence's own words say it better than its kind does, they are taken: "Kenya thanks Togo",
/// "Norway is ready to talk".
final class EventSummary {

    private static final int LONGEST = 7; // words of the sentence that are taken at most

    /// Kinds whose verb says too little without what is said: "tells Togo".
    private static final Set<EventKind> ADDRESSING =
            EnumSet.of(
                    EventKind.STATEMENT,
                    EventKind.AGREEMENT,
                    EventKind.REQUEST,
                    EventKind.PROPOSAL,
                    EventKind.DEMAND);

    private static final Set<String> OPPOSING =
            Set.of("oppose", "defy", "resist", "snub", "rebuff", "ignore");

    private static final Set<EventKind> JUDGING =
            EnumSet.of(
                    EventKind.SUPPORT,
                    EventKind.ACCUSATION,
                    EventKind.REJECTION,
                    EventKind.CONCESSION,
                    EventKind.OTHER);

    private final Words words;
    private final Trigger trigger;
    private final Telling telling;

    EventSummary(Telling telling, Trigger trigger) {
        this.telling = telling;
        this.words = telling.words();
        this.trigger = trigger;
    }

    /// Empty when nobody is named.
    String of(Roles roles, EventStatus status, @Nullable EventPlace place) {
        var kind = trigger.pattern().kind();
        var source = Wording.names(roles.source().names());
        boolean many = roles.source().names().size() > 1;
        boolean mutual = roles.source().equals(roles.target());
        var target = mutual ? "" : Wording.names(roles.target().names());
        if (kind == null || (source.isEmpty() && target.isEmpty())) {
            return "";
        }
        if (source.isEmpty()) {
            return Wording.undone(trigger.pattern(), target, roles.target().place())
                    + where(place, target)
                    + remark(status);
        }
        var phrase = phrase(kind, !target.isEmpty(), roles);
        var line =
                source
                        + " "
                        + form(phrase, many, status)
                        + (target.isEmpty() || !phrase.takesTarget() ? "" : " " + target);
        return line + where(place, line) + remark(status);
    }

    private static String where(@Nullable EventPlace place, String line) {
        return place == null || line.contains(place.words()) ? "" : " in " + place.words();
    }

    private static String remark(EventStatus status) {
        return switch (status) {
            case HAPPENED, PLANNED, ONGOING -> "";
            case CANCELLED -> " (called off)";
            case DENIED -> " (denied)";
            case HYPOTHETICAL -> " (possible)";
        };
    }

    /// A verb for one and for several who act, and the words that follow it.
    private record Phrase(String one, String several, String rest, boolean takesTarget) {}

    private Phrase phrase(EventKind kind, boolean withTarget, Roles roles) {
        var other = roles.target();
        boolean many = roles.source().names().size() > 1;
        var pattern = trigger.pattern();
        if (isOwnWords(kind, pattern)) {
            boolean led = withTarget && isLedOn();
            return verb(words.lemma(trigger.place()), ownWords(led), led);
        }
        boolean plain = pattern.further().isEmpty() && !pattern.noun();
        boolean direct = withTarget && JudgedThing.isDirect(telling, trigger, other);
        if (plain && direct && !ADDRESSING.contains(kind)) {
            return pattern.is(Mark.REFUSED)
                    ? new Phrase("refuses", "refuse", "to " + words.lemma(trigger.place()), true)
                    : verb(words.lemma(trigger.place()), "", true);
        }
        if (kind == EventKind.MOBILISATION && isShot()) {
            return shot(withTarget);
        }
        int size = trigger.last() - trigger.place();
        boolean diplomats = kind == EventKind.EXPULSION && words.isNoun(trigger.last());
        if (diplomats && size > 0 && size <= LONGEST && !pattern.noun()) {
            return verb(words.lemma(trigger.place()), taken(trigger.last()), false);
        }
        int end = JudgedThing.end(telling, trigger, other);
        boolean inside = !pattern.noun() && !pattern.infinitive() && trigger.last() <= end;
        if (inside && JUDGING.contains(kind)) {
            return verb(words.lemma(trigger.place()), taken(end), false);
        }
        if (plain && withTarget && OPPOSING.contains(words.lemma(trigger.place()))) {
            return verb(words.lemma(trigger.place()), "", true);
        }
        var parts = List.of(phrase(kind, pattern, many).split("\\|", -1));
        var rest =
                withTarget
                        ? parts.get(2)
                        : parts.size() > 3
                                ? parts.get(3)
                                : parts.get(2)
                                        .replaceAll(
                                                "(?:^| )(?:with|on|to|of|by|against|from|at)$", "");
        boolean alone = !withTarget && parts.size() > 4;
        return alone
                ? new Phrase(parts.get(3), parts.get(4), "", false)
                : new Phrase(parts.get(0), parts.get(1), rest, withTarget);
    }

    private boolean isShot() {
        var parse = telling.parse();
        return parse != null
                && !trigger.pattern().noun()
                && Shots.isShot(trigger.place(), trigger, words, parse);
    }

    /// "fires a ballistic missile towards Chad".
    private Phrase shot(boolean withTarget) {
        boolean told = trigger.last() > trigger.place();
        boolean few = trigger.last() - trigger.place() <= LONGEST;
        var lemma = words.lemma(trigger.place());
        var missile = told && few ? taken(trigger.last()) : "a missile";
        return verb(lemma, missile + (withTarget ? " towards" : ""), withTarget);
    }

    /// "was ready to begin talks", "enriches uranium": no kind says it as well.
    private boolean isOwnWords(EventKind kind, EventPattern pattern) {
        boolean some = trigger.last() > trigger.place();
        boolean few = trigger.last() - trigger.place() <= LONGEST;
        boolean promise =
                kind == EventKind.AGREEMENT
                        && "AGREE".equals(pattern.plover())
                        && !pattern.is(Mark.PROMISED);
        return !pattern.noun()
                && few
                && ((promise && pattern.infinitive() && isBareInfinitive())
                        || (kind == EventKind.OTHER && some));
    }

    /// "agreed to talk", "was ready to talk", but not "promised Chad money to build".
    private boolean isBareInfinitive() {
        var next = words.tag(trigger.place() + 1);
        return next.equals("TO") || next.startsWith("JJ") || next.startsWith("V");
    }

    /// Whether the trigger ends in the word that leads to the other side: "speak with".
    private boolean isLedOn() {
        var tag = words.tag(trigger.last());
        return tag.equals("IN") || tag.equals("TO") || tag.equals("RP");
    }

    private String ownWords(boolean led) {
        return taken(isLedOn() && !led ? trigger.last() - 1 : trigger.last());
    }

    private String taken(int last) {
        var own = new StringBuilder();
        for (int i = trigger.place() + 1; i <= last; i++) {
            boolean apart = words.span(i).start() > words.span(i - 1).end();
            own.append(apart && !own.isEmpty() ? " " : "");
            own.append(words.printed(i));
        }
        return own.toString();
    }

    private static Phrase verb(String lemma, String rest, boolean takesTarget) {
        var base = lemma.equals("be") ? "are" : lemma;
        return new Phrase(Wording.third(lemma), base, rest, takesTarget);
    }

    /// One, several, what follows with another side, and without: "meets|meet||", where the fourth
    /// and fifth stand for the verb when there is no other side.
    private String phrase(EventKind kind, EventPattern pattern, boolean many) {
        var lemma = words.lemma(trigger.place());
        return switch (kind) {
            case MEETING -> many ? "meets|meet|" : "meets|meet||holds a meeting|hold a meeting";
            case TALKS -> "holds|hold|talks with";
            case CALL -> "speaks|speak|with";
            case VISIT -> "visits|visit||travels|travel";
            case SUMMIT -> "holds|hold|a summit with";
            case STATEMENT ->
                    pattern.cameo().equals("013")
                            ? "sends|send|a written answer to"
                            : "makes|make|a statement to";
            case PROPOSAL -> "makes|make|an offer to";
            case REQUEST -> "makes|make|an appeal to";
            case DEMAND -> "makes|make|a demand of";
            case REJECTION -> rejection(pattern);
            case AGREEMENT -> agreement(lemma, pattern);
            case SUPPORT -> "supports|support||voices support|voice support";
            case AID -> "gives|give|aid to";
            case CONCESSION -> "makes|make|a concession to";
            case ACCUSATION ->
                    pattern.cameo().equals("090")
                            ? "opens|open|an inquiry into|opens an inquiry|open an inquiry"
                            : "criticises|criticise||voices criticism|voice criticism";
            case DENIAL -> "denies|deny|what is said by";
            case THREAT ->
                    Set.of("warn", "warning", "caution").contains(lemma)
                            ? "gives|give|a warning to"
                            : "threatens|threaten||makes a threat|make a threat";
            case PROTEST -> "protests|protest|against";
            case SANCTION -> "imposes|impose|restrictions on";
            case EXPULSION -> "expels|expel|people of|people";
            case VOTE -> lemma.equals("elect") ? "elects|elect||votes|vote" : "votes|vote|on";
            case CEASEFIRE -> "keeps|keep|a ceasefire with";
            case MOBILISATION -> "moves|move|forces towards|forces";
            case ATTACK -> "attacks|attack||makes an attack|make an attack";
            case WITHDRAWAL -> "withdraws|withdraw|from";
            case OTHER -> other(pattern);
        };
    }

    private static String rejection(EventPattern pattern) {
        return pattern.is(Mark.REFUSED) || pattern.infinitive()
                ? "gives|give|a refusal to"
                : "turns|turn|down a wish of|down a wish";
    }

    private static String agreement(String lemma, EventPattern pattern) {
        if (Set.of("agree", "accept", "agreement", "consent").contains(lemma)
                || !"AGREE".equals(pattern.plover())) {
            return "comes|come|to an agreement with";
        }
        return "makes|make|a promise to";
    }

    private static String other(EventPattern pattern) {
        return switch (String.valueOf(pattern.plover())) {
            case "COOPERATE" -> "works|work|with|works with others|work with others";
            case "COERCE" -> "uses|use|force against";
            case "MOBILIZE" -> "makes|make|military preparations against|military preparations";
            default -> "deals|deal|with|acts|act";
        };
    }

    private static String form(Phrase phrase, boolean many, EventStatus status) {
        boolean plan = status == EventStatus.PLANNED;
        var verb = plan || many ? phrase.several : phrase.one;
        var whole = phrase.rest.isEmpty() ? verb : verb + " " + phrase.rest;
        boolean being = phrase.several.equals("are");
        var planned = being ? "be" + whole.substring(3) : whole;
        return plan ? (many ? "plan to " : "plans to ") + planned : whole;
    }
}
