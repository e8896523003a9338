package org.demarche.analysis.time.pattern;

import org.demarche.analysis.token.Sentence;
import org.demarche.analysis.token.Token;

import java.util.Set;

/// Words that look like a time but are none here: "may", "march", "1,990 people", "a second
/// chance".
public final class TimeDoubt {

    private static final Set<String> BEFORE_YEAR =
            Set.of(
                    "in",
                    "since",
                    "by",
                    "until",
                    "till",
                    "during",
                    "from",
                    "of",
                    "before",
                    "after",
                    "early",
                    "late",
                    "mid",
                    "mid-",
                    "the",
                    "year",
                    "through",
                    "around",
                    "circa",
                    "and",
                    "to",
                    "for",
                    "between",
                    "(",
                    "-lrb-",
                    "its",
                    "a",
                    "'s",
                    "’s",
                    "on",
                    ",",
                    "-",
                    "–",
                    "about",
                    "than",
                    "our",
                    "their",
                    "that",
                    "at",
                    "throughout",
                    "into",
                    "both",
                    "due",
                    "per");
    private static final Set<String> NUMBERED =
            Set.of(
                    "of", "from", "to", "and", "for", "about", "than", "at", ",", "that", "on",
                    "by");

    private TimeDoubt() {}

    public static boolean rejects(TimeMatch match, Sentence sentence) {
        int first = tokenAt(sentence, match.result().start());
        int last = tokenAt(sentence, match.result().end() - 1);
        if (first < 0 || last < 0) {
            return false;
        }
        return switch (match.rule()) {
            case "month" ->
                    verbLike(match, sentence, last)
                            || firstName(match, sentence, last)
                            || isMarch(match, sentence, last);
            case "clock-word" -> first > 0 && previous(sentence, first).word().equals("High");
            case "the-unit", "this-unit" -> isTitle(match, sentence, first, last);
            case "deictic" -> titled(match, sentence, first);
            case "year" -> !match.has("part") && noYear(match, sentence, first, last);
            case "season" -> noSeason(match, sentence, last);
            case "length" ->
                    (match.has("one") && ordinalSecond(match))
                            || isFraction(match, sentence, last)
                            || isTitle(match, sentence, first, last);
            case "daypart" -> leadsToDate(sentence, last);
            case "length-vague" ->
                    next(sentence, last).word().equalsIgnoreCase("of")
                            && match.words().startsWith("s");
            default -> false;
        };
    }

    /// "May I?", "a march on the capital": the tagger knows a month for a proper noun.
    private static boolean verbLike(TimeMatch match, Sentence sentence, int last) {
        var month = match.group("month", "");
        return (month.equalsIgnoreCase("may") || month.equalsIgnoreCase("march"))
                && !match.has("year")
                && !sentence.tokens().get(last).pos().startsWith("NN");
    }

    /// "the March for Peace", "the March on the capital".
    private static boolean isMarch(TimeMatch match, Sentence sentence, int last) {
        return match.words().equals("March")
                && next(sentence, last).word().matches("for|of|on|against")
                && after(sentence, last, 2).pos().matches("NNP.*|DT");
    }

    /// "three-quarters of the food", "a quarter of it", "a calendar year".
    private static boolean isFraction(TimeMatch match, Sentence sentence, int last) {
        var words = match.words().toLowerCase(java.util.Locale.ROOT);
        return words.endsWith("-quarters")
                || (words.endsWith("a quarter") && next(sentence, last).word().equals("of"))
                || words.matches("an? (fiscal|calendar) year");
    }

    /// "60 Minutes", “This Week”: the name of a programme, all in capitals, within marks.
    private static boolean isTitle(TimeMatch match, Sentence sentence, int first, int last) {
        if (match.words().equals("This Week")) {
            return true;
        }
        boolean marked =
                first > 0
                        && previous(sentence, first).pos().equals("``")
                        && after(sentence, last, 1).word().matches("[,.]|''|[\"”’]");
        return marked
                && match.words()
                                .chars()
                                .mapToObj(c -> (char) c)
                                .filter(Character::isUpperCase)
                                .count()
                        > (Character.isDigit(match.words().charAt(0)) ? 0 : 1);
    }

    /// "the night of 3 May": the day says it all.
    private static boolean leadsToDate(Sentence sentence, int last) {
        return next(sentence, last).word().equals("of")
                && after(sentence, last, 2).word().matches("\\d+|[A-Z].*");
    }

    private static Token after(Sentence sentence, int place, int steps) {
        return sentence.tokens().get(Math.min(sentence.tokens().size() - 1, place + steps));
    }

    /// "Jan Kovar", "April Glass": a short month without its dot, or a name for the tagger, before
    /// another name.
    private static boolean firstName(TimeMatch match, Sentence sentence, int last) {
        var token = sentence.tokens().get(last);
        boolean name =
                token.ner().equals("PERSON") || match.group("month", "").matches("Jan|Dec|Mar");
        return name && !match.has("year") && next(sentence, last).pos().startsWith("NNP");
    }

    /// "Capital Today" is a paper.
    private static boolean titled(TimeMatch match, Sentence sentence, int first) {
        return first > 0
                && match.words().equals("Today")
                && previous(sentence, first).pos().startsWith("NNP");
    }

    private static boolean noYear(TimeMatch match, Sentence sentence, int first, int last) {
        if (!match.group("year", "").matches("\\d{4}")) {
            return false;
        }
        int year = Integer.parseInt(match.group("year", "0"));
        var before = previous(sentence, first).word().toLowerCase(java.util.Locale.ROOT);
        var after = next(sentence, last);
        boolean counted = after.pos().equals("NNS") || after.word().equals("%");
        if (year < 1500 || year > 2060) {
            return !before.equals("in") || counted;
        }
        if (counted && (NUMBERED.contains(before) || !BEFORE_YEAR.contains(before))) {
            return true;
        }
        return !BEFORE_YEAR.contains(before)
                && first > 0
                && !after.pos().startsWith("NN")
                && !after.word().equals(")")
                && !after.word().equalsIgnoreCase("-rrb-");
    }

    /// "spring" and "fall" are verbs and springs as well; a bare one needs its noun's tag.
    private static boolean noSeason(TimeMatch match, Sentence sentence, int last) {
        if (match.has("year") || match.has("this") || match.has("last") || match.has("next")) {
            return false;
        }
        var word = sentence.tokens().get(last);
        boolean ambiguous = match.group("season", "").matches("(?i)fall|spring");
        boolean named = Character.isUpperCase(word.word().charAt(0));
        return (named && next(sentence, last).pos().startsWith("NNP")) // "the Winter Olympics"
                || !word.pos().startsWith("NN")
                || (ambiguous && (!match.has("led") || fallOf(sentence, last)));
    }

    /// "the fall of the capital".
    private static boolean fallOf(Sentence sentence, int last) {
        return next(sentence, last).word().equals("of");
    }

    private static boolean ordinalSecond(TimeMatch match) {
        return match.group("unit", "").equalsIgnoreCase("second");
    }

    static int tokenAt(Sentence sentence, int offset) {
        var tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (offset < tokens.get(i).span().end() && offset >= tokens.get(i).span().start()) {
                return i;
            }
        }
        return -1;
    }

    private static Token previous(Sentence sentence, int place) {
        return sentence.tokens().get(Math.max(0, place - 1));
    }

    private static Token next(Sentence sentence, int place) {
        return sentence.tokens().get(Math.min(sentence.tokens().size() - 1, place + 1));
    }
}
