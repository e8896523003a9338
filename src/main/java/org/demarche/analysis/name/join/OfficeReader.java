package org.demarche.analysis.name.join;

import org.demarche.analysis.name.found.FoundName;
import org.demarche.analysis.name.found.NamedSentence;
import org.demarche.model.finding.EntityKind;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/// Reads which office a person holds, and for whom, from the words around the name: "Russia's
/// foreign minister Sergei Lavrov", "Dmytro Kuleba, Ukraine's foreign minister".
public final class OfficeReader {

    private static final int FURTHEST = 9;
    private static final Set<String> FILLERS =
            Set.of(
                    "'s",
                    "’s",
                    "'",
                    "’",
                    "former",
                    "new",
                    "then",
                    "acting",
                    "outgoing",
                    "top",
                    "chief",
                    "senior",
                    "deputy",
                    "interim",
                    "current",
                    "the",
                    "-",
                    "first",
                    "ex",
                    "incoming",
                    "veteran",
                    "long",
                    "time",
                    "longtime",
                    "embattled",
                    "state");
    private static final Set<String> OF = Set.of("of", "for", "to", "at", "from");

    /// @param office the name of the office, standing by itself in the text; null when only the
    ///   country is told
    /// @param code whom the person speaks for; null when not told
    record Claim(@Nullable FoundName office, @Nullable String code) {
        static final Claim NONE = new Claim(null, null);
    }

    /// What the words beside `person` tell.
    Claim claim(NamedSentence sentence, FoundName person) {
        var before = before(sentence, sentence.firstToken(person) - 1);
        if (before.office() != null) {
            return before.code() != null
                    ? before
                    : new Claim(before.office(), countryAfter(sentence, person));
        }
        var after = after(sentence, sentence.tokenAfter(person));
        return after.office() != null ? after : before.code() != null ? before : after;
    }

    /// The country in "President X of Chad".
    private static @Nullable String countryAfter(NamedSentence sentence, FoundName person) {
        int at = sentence.tokenAfter(person);
        var name = sentence.word(at).equals("of") ? sentence.at(at + 1) : null;
        return name != null && name.is(EntityKind.COUNTRY) ? name.code() : null;
    }

    private Claim before(NamedSentence sentence, int from) {
        int at = from;
        while (isHonorific(sentence.word(at)) || sentence.word(at).equals(",")) {
            at--;
        }
        var name = sentence.at(at);
        if (name != null && name.is(EntityKind.OFFICE) && !sentence.word(from).equals(",")) {
            return new Claim(name, codeOf(sentence, name));
        }
        if (name != null && name.code() != null && !name.is(EntityKind.PERSON)) {
            var office = officeOver(sentence, name);
            if (office != null) {
                return new Claim(office, name.code());
            }
        }
        return new Claim(null, from == at ? codeOverNouns(sentence, at) : null);
    }

    /// The office in "president of Ukraine", seen from its last name.
    private static @Nullable FoundName officeOver(NamedSentence sentence, FoundName last) {
        int at = sentence.firstToken(last) - 1;
        if (sentence.word(at).equals("the")) {
            at--;
        }
        var office = OF.contains(sentence.word(at)) ? sentence.at(at - 1) : null;
        return office != null && office.is(EntityKind.OFFICE) ? office : null;
    }

    /// The country in "Russian diplomat X" or "Ukraine's negotiator X".
    private static @Nullable String codeOverNouns(NamedSentence sentence, int from) {
        int at = from;
        while (from - at < 3 && sentence.at(at) == null && sentence.pos(at).startsWith("NN")) {
            at--;
        }
        return at == from ? null : codeEndingAt(sentence, at);
    }

    private Claim after(NamedSentence sentence, int from) {
        if (!sentence.word(from).equals(",") && !sentence.word(from).equals("(")) {
            return Claim.NONE;
        }
        for (int at = from + 1; at < from + FURTHEST; at++) {
            var name = sentence.at(at);
            if (name != null && name.is(EntityKind.OFFICE)) {
                int next = sentence.tokenAfter(name);
                boolean owner = sentence.pos(next).equals("POS");
                if (!owner) {
                    return new Claim(name, codeOf(sentence, name));
                }
            } else if ((name != null && name.is(EntityKind.PERSON)) || endsPhrase(sentence, at)) {
                return Claim.NONE;
            }
        }
        return Claim.NONE;
    }

    private static boolean endsPhrase(NamedSentence sentence, int at) {
        var pos = sentence.pos(at);
        return pos.isEmpty()
                || pos.equals("VBD")
                || pos.equals("VBZ")
                || pos.equals("VBP")
                || pos.equals("MD")
                || Set.of(",", ".", ";", ":", ")", "who", "which").contains(sentence.word(at));
    }

    /// The country or body of an office: named before it, after it, or the office's own.
    @Nullable String codeOf(NamedSentence sentence, FoundName office) {
        var before = codeEndingAt(sentence, sentence.firstToken(office) - 1);
        if (before != null) {
            return before;
        }
        int next = sentence.tokenAfter(office);
        if (OF.contains(sentence.word(next))) {
            int at = sentence.word(next + 1).equals("the") ? next + 2 : next + 1;
            var owner = sentence.at(at);
            if (owner != null && owner.code() != null) {
                return owner.code();
            }
        }
        return office.code();
    }

    private static @Nullable String codeEndingAt(NamedSentence sentence, int from) {
        int at = from;
        while (from - at < 4
                && at >= 0
                && sentence.at(at) == null
                && FILLERS.contains(sentence.word(at))) {
            at--;
        }
        var owner = sentence.at(at);
        return owner == null || owner.is(EntityKind.PERSON) ? null : owner.code();
    }

    static boolean isHonorific(String word) {
        return Set.of("Mr.", "Mrs.", "Ms.", "Mr", "Mrs", "Ms", "Dr.", "Dr", "Sir", "Lord")
                .contains(word);
    }
}
