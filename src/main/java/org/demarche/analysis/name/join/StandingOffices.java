package org.demarche.analysis.name.join;

import org.demarche.analysis.name.found.FoundName;
import org.demarche.analysis.name.found.NamedSentence;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells whom an office means that stands by itself: "the secretary of state" after "Secretary of
/// State Antony Blinken".
public final class StandingOffices {

    private static final Set<String> OPENERS =
            Set.of("the", "his", "her", "their", "'s", "’s", "our");

    private static final Set<String> PAST =
            Set.of(
                    "former", "ex", "then", "late", "deputy", "vice", "next", "future", "first",
                    "a");

    private final OfficeReader offices;

    /// Persons with an office, the one that was spoken of last at the end.
    private final List<EntityDraft> holders = new ArrayList<>();

    StandingOffices(OfficeReader offices) {
        this.offices = offices;
    }

    void tell(EntityDraft person) {
        holders.remove(person);
        if (person.office() != null) {
            holders.add(person);
        }
    }

    /// The person spoken of last who holds the office; null when it is none of those named so far.
    @Nullable EntityDraft holder(NamedSentence sentence, FoundName office) {
        var known = office.known();
        if (known == null || !known.alone() || !isDefinite(sentence, office)) {
            return null;
        }
        var code = offices.codeOf(sentence, office);
        for (int i = holders.size() - 1; i >= 0; i--) {
            var holder = holders.get(i);
            boolean same = known.name().equals(holder.office());
            if (same && (code == null || code.equals(holder.code()))) {
                return holder;
            }
        }
        return null;
    }

    /// Whom the office of a country means that no person named so far holds: the code of that
    /// country or body; null when the words do not say that somebody holds it now.
    @Nullable String codeOfHolder(NamedSentence sentence, FoundName office) {
        var known = office.known();
        int first = sentence.firstToken(office);
        for (int i = Math.max(0, first - 4); i < first; i++) {
            if (PAST.contains(sentence.word(i).toLowerCase(Locale.ROOT))) {
                return null;
            }
        }
        boolean alone = known != null && known.alone() && isDefinite(sentence, office);
        boolean named = sentence.at(sentence.tokenAfter(office)) != null;
        return alone && !named ? offices.codeOf(sentence, office) : null;
    }

    private static boolean isDefinite(NamedSentence sentence, FoundName office) {
        int first = sentence.firstToken(office);
        var before = sentence.word(first - 1).toLowerCase(Locale.ROOT);
        var owner = sentence.at(first - 1);
        boolean plural = sentence.pos(sentence.tokenAfter(office) - 1).endsWith("S");
        return !plural && (OPENERS.contains(before) || (owner != null && owner.code() != null));
    }
}
