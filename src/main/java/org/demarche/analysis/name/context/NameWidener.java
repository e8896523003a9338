package org.demarche.analysis.name.context;

import org.demarche.analysis.name.found.FoundName;
import org.demarche.analysis.name.found.NamedSentence;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Widens names by what plainly belongs to them: the other half of a hyphenated surname, a number
/// ("Carlos II"), a nickname in quotation marks, a capital "The" in the middle of a sentence, a
/// country after a body ("League of Friends of Ruritania").
public final class NameWidener {

    private static final Set<String> PLACE_STARTS =
            Set.of("Island", "Isle", "Province", "Duchy", "Colony", "Principality");
    private static final Set<String> SIDES = Set.of("North", "South", "East", "West", "Central");
    private static final Set<String> UNITS =
            Set.of(
                    "Division",
                    "Brigade",
                    "Regiment",
                    "Battalion",
                    "Squadron",
                    "Wing",
                    "Corps",
                    "Infantry",
                    "Fleet",
                    "Army");
    private static final Set<String> QUOTES = Set.of("\"", "``", "“", "”", "''", "«", "»");

    public List<FoundName> widened(NamedSentence sentence) {
        var out = new ArrayList<FoundName>();
        int taken = -1;
        for (var name : sentence.names()) {
            if (name.span().start() < taken) {
                continue;
            }
            var wide = name.known() == null || isPlace(name) ? wider(sentence, name) : name;
            while (!out.isEmpty() && out.getLast().span().overlaps(wide.span())) {
                out.removeLast();
            }
            out.add(wide);
            taken = wide.span().end();
        }
        return out;
    }

    private static boolean isPlace(FoundName name) {
        return name.is(EntityKind.PLACE);
    }

    private static FoundName wider(NamedSentence sentence, FoundName name) {
        int first = sentence.firstToken(name);
        int next = sentence.tokenAfter(name);
        int from = first - before(sentence, name, first);
        int to = next + after(sentence, name, first, next);
        if (from == first && to == next) {
            return name;
        }
        var tokens = sentence.tokens();
        var span = new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
        return new FoundName(span, name.kind());
    }

    private static int before(NamedSentence sentence, FoundName name, int first) {
        if (isUnit(sentence, name)) {
            return sentence.word(first - 1).matches("\\d{1,4}(?:st|nd|rd|d|th)?") ? 1 : 0;
        }
        if (name.is(EntityKind.ORGANISATION) && first > 1) {
            var lower = sentence.word(first - 2);
            boolean inside = !lower.isEmpty() && Character.isLowerCase(lower.charAt(0));
            return inside && sentence.word(first - 1).equals("The") ? 1 : 0;
        }
        if (isPlace(name)) {
            boolean of = sentence.word(first - 1).equals("of");
            return of && PLACE_STARTS.contains(sentence.word(first - 2)) ? 2 : 0;
        }
        return 0;
    }

    /// "82nd Airborne Division".
    private static boolean isUnit(NamedSentence sentence, FoundName name) {
        return name.is(EntityKind.ORGANISATION)
                && UNITS.contains(sentence.word(sentence.tokenAfter(name) - 1));
    }

    private static int after(NamedSentence sentence, FoundName name, int first, int next) {
        if (name.is(EntityKind.PERSON)) {
            int more = hyphened(sentence, next - first, next);
            more = more > 0 ? more : nickname(sentence, next);
            return more > 0 ? more : numbered(sentence, next);
        }
        if (isPlace(name)) {
            boolean side = glued(sentence, next) && SIDES.contains(sentence.word(next + 1));
            return side ? 2 : isShortened(sentence, next) ? 1 : 0;
        }
        if (name.is(EntityKind.ORGANISATION)) {
            return letters(sentence, next) ? 2 : ofCountry(sentence, next - first, next);
        }
        return 0;
    }

    /// "Jane Roe-Doe"; two names of persons ("Roe-Doe talks") are left alone.
    private static int hyphened(NamedSentence sentence, int length, int next) {
        boolean half = length >= 2 && glued(sentence, next) && isCapital(sentence, next + 1);
        var other = half ? sentence.at(next + 1) : null;
        boolean single = other == null || sentence.tokenAfter(other) == next + 2;
        boolean person = other == null || other.is(EntityKind.PERSON);
        return half && single && person ? 2 : 0;
    }

    /// "Jane "Jay" Roe".
    private static int nickname(NamedSentence sentence, int next) {
        boolean quoted =
                QUOTES.contains(sentence.word(next)) && QUOTES.contains(sentence.word(next + 2));
        if (!quoted || !isCapital(sentence, next + 1) || !isCapital(sentence, next + 3)) {
            return 0;
        }
        var rest = sentence.at(next + 3);
        boolean person = rest == null || rest.is(EntityKind.PERSON);
        return person ? 4 : 0;
    }

    private static int numbered(NamedSentence sentence, int next) {
        return sentence.word(next).matches("I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI?")
                        && !sentence.word(next + 1).equals("'m")
                        && !sentence.pos(next + 1).startsWith("VB")
                        && !sentence.pos(next + 1).equals("MD")
                ? 1
                : 0;
    }

    /// "PUR-G", whose second half is letters too.
    private static boolean letters(NamedSentence sentence, int next) {
        return glued(sentence, next)
                && sentence.word(next - 1).matches("\\p{Lu}{2,6}")
                && sentence.word(next + 1).matches("\\p{Lu}{1,3}");
    }

    private static int ofCountry(NamedSentence sentence, int length, int next) {
        var land = sentence.word(next).equals("of") ? sentence.at(next + 1) : null;
        return land != null && land.is(EntityKind.COUNTRY) && length >= 3
                ? sentence.tokenAfter(land) - next
                : 0;
    }

    /// "Ruri. police": a full stop that the sentence goes on behind is part of the name.
    private static boolean isShortened(NamedSentence sentence, int next) {
        var tokens = sentence.tokens();
        return next > 0
                && next + 1 < tokens.size()
                && Character.isLowerCase(sentence.word(next + 1).charAt(0))
                && sentence.word(next).equals(".")
                && tokens.get(next - 1).span().end() == tokens.get(next).span().start();
    }

    /// A hyphen with no blank on either side.
    private static boolean glued(NamedSentence sentence, int at) {
        if (!sentence.word(at).equals("-") || at + 1 >= sentence.tokens().size() || at == 0) {
            return false;
        }
        var tokens = sentence.tokens();
        return tokens.get(at - 1).span().end() == tokens.get(at).span().start()
                && tokens.get(at).span().end() == tokens.get(at + 1).span().start();
    }

    private static boolean isCapital(NamedSentence sentence, int at) {
        var word = sentence.word(at);
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
}
