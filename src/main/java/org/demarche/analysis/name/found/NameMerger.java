package org.demarche.analysis.name.found;

import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Decides between names that overlap: the longer wins, and of two that are equally long the
/// table's, unless the table's name is also a common name of persons.
public final class NameMerger {

    private static final Set<String> ALSO_PERSONS =
            Set.of(
                    "Jordan",
                    "Chad",
                    "Georgia",
                    "Washington",
                    "Paris",
                    "Sydney",
                    "Jersey",
                    "Sofia",
                    "Victoria",
                    "Florence",
                    "Alexandria",
                    "Santiago",
                    "Lincoln",
                    "Israel",
                    "Kent",
                    "Dominica",
                    "Medina",
                    "Wagner",
                    "Aden",
                    "Lima",
                    "San José",
                    "Virginia",
                    "Dakota",
                    "Madison",
                    "Houston",
                    "Dallas",
                    "Hamilton",
                    "Jackson",
                    "Tyrone",
                    "Wellington",
                    "Poseidon");

    /// Last words of places and bodies that are nobody's surname.
    private static final Set<String> NO_SURNAMES =
            Set.of(
                    "Airport",
                    "Airlines",
                    "Airways",
                    "Arena",
                    "Association",
                    "Avenue",
                    "Boulevard",
                    "Center",
                    "Centre",
                    "Committee",
                    "Council",
                    "Dock",
                    "Foundation",
                    "Gym",
                    "Highway",
                    "Hospital",
                    "Institute",
                    "Island",
                    "Laboratory",
                    "Library",
                    "Museum",
                    "Pharmaceuticals",
                    "Railroad",
                    "Railway",
                    "River",
                    "School",
                    "Stadium",
                    "Studios",
                    "University");

    /// Names of one sentence without overlaps, in reading order.
    ///
    /// @param known from the tables
    /// @param marked by the CRF
    /// @param built found by how they are built
    public List<FoundName> merge(
            String text, List<FoundName> known, List<FoundName> marked, List<FoundName> built) {
        var all = new ArrayList<FoundName>();
        for (var name : known) {
            if (!isPerson(text, name, marked)) {
                all.add(name);
            }
        }
        for (var name : built) {
            if (adds(text, name, marked)) {
                all.add(withoutOwner(text, name, known));
            }
        }
        marked.forEach(name -> all.add(withoutOwner(text, name, known)));
        all.sort(Comparator.comparingInt(NameMerger::rank).reversed());
        var kept = new ArrayList<FoundName>();
        for (var name : all) {
            if (kept.stream().noneMatch(k -> k.span().overlaps(name.span()))) {
                kept.add(name);
            }
        }
        kept.sort(Comparator.comparing(FoundName::span));
        return kept;
    }

    /// Length first; then tables before patterns before the CRF (the order in which they came).
    private static int rank(FoundName name) {
        return name.span().length() * 4 + (name.known() != null ? 1 : 0);
    }

    /// "Jordan's Security Directorate" is two names.
    private static FoundName withoutOwner(String text, FoundName name, List<FoundName> known) {
        for (var owner : known) {
            int end = owner.span().end();
            boolean place = owner.is(EntityKind.COUNTRY) || owner.is(EntityKind.PLACE);
            boolean leads = place && owner.span().start() == name.span().start();
            boolean owns = text.startsWith("'s ", end) || text.startsWith("’s ", end);
            if (leads && owns && end + 3 < name.span().end()) {
                return new FoundName(new Span(end + 3, name.span().end()), name.kind());
            }
        }
        return name;
    }

    /// Whether a place's name is as often a person's.
    public static boolean alsoPerson(String name) {
        return ALSO_PERSONS.contains(name);
    }

    private static boolean isPerson(String text, FoundName known, List<FoundName> marked) {
        return marked.stream()
                .anyMatch(
                        m ->
                                m.is(EntityKind.PERSON)
                                        && m.span().equals(known.span())
                                        && ALSO_PERSONS.contains(known.span().of(text)));
    }

    /// A built name may widen what the CRF marked, but not swallow a person: "Jane Park" stays one,
    /// "Roe Stadium" is none.
    private static boolean adds(String text, FoundName built, List<FoundName> marked) {
        var words = built.span().of(text);
        if (NO_SURNAMES.contains(words.substring(words.lastIndexOf(' ') + 1))) {
            return true;
        }
        return marked.stream()
                .filter(m -> m.is(EntityKind.PERSON) && m.span().overlaps(built.span()))
                .noneMatch(
                        m ->
                                m.span().length() * 2 > built.span().length()
                                        || (built.is(EntityKind.PLACE)
                                                && m.span().end() == built.span().end()
                                                && m.span().of(text).indexOf(' ') > 0));
    }
}
