package org.demarche.analysis.name.join;

import org.demarche.analysis.gazetteer.Gazetteer;
import org.demarche.analysis.gazetteer.KnownName;
import org.demarche.analysis.gazetteer.OfficeHolders;
import org.demarche.analysis.name.found.FoundName;
import org.demarche.analysis.name.found.NamedSentence;
import org.demarche.analysis.name.join.OfficeReader.Claim;
import org.demarche.model.finding.EntityKind;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Gathers the mentions of one text into entities: one for each person, body, place or office that
/// is meant, whatever it is called.
public final class NameJoiner {

    private final String text;
    private final Gazetteer gazetteer;
    private final OfficeHolders holders;
    private final @Nullable LocalDate day;
    private final OfficeReader offices = new OfficeReader();
    private static final Set<String> RULERS =
            Set.of("King", "Queen", "Prince", "Princess", "Pope", "Emperor", "Sultan", "Emir");

    private final PersonJoiner persons;
    private final BodyJoiner bodies = new BodyJoiner();
    private final StandingOffices standing;
    private final Map<String, EntityDraft> drafts = new HashMap<>();
    private final List<EntityDraft> inOrder = new ArrayList<>();

    /// @param day the article's, which tells who held an office; null when unknown
    public NameJoiner(
            String text, Gazetteer gazetteer, OfficeHolders holders, @Nullable LocalDate day) {
        this.text = text;
        this.gazetteer = gazetteer;
        this.holders = holders;
        this.day = day;
        this.persons = new PersonJoiner(holders, day);
        this.standing = new StandingOffices(offices);
    }

    /// Entities in order of their first mention.
    public List<EntityDraft> join(List<NamedSentence> sentences) {
        for (var sentence : sentences) {
            for (var name : sentence.names()) {
                tell(name);
            }
        }
        for (var sentence : sentences) {
            var claims = claims(sentence);
            for (var name : sentence.names()) {
                place(sentence, name, claims);
            }
        }
        return inOrder;
    }

    private void tell(FoundName name) {
        if (name.known() == null && name.is(EntityKind.PERSON)) {
            persons.tellFullName(name.span().of(text));
        } else if (name.known() == null && name.is(EntityKind.ORGANISATION)) {
            bodies.tellFullName(name.span().of(text));
        }
    }

    private Map<FoundName, Claim> claims(NamedSentence sentence) {
        var claims = new HashMap<FoundName, Claim>();
        for (var name : sentence.names()) {
            if (name.is(EntityKind.PERSON)) {
                claims.put(name, offices.claim(sentence, name));
            }
        }
        return claims;
    }

    private void place(NamedSentence sentence, FoundName name, Map<FoundName, Claim> claims) {
        var printed = name.span().of(text);
        if (name.is(EntityKind.PERSON)) {
            int before = sentence.firstToken(name) - 1;
            boolean crowned = isRuler(sentence.word(before)) && printed.indexOf(' ') < 0;
            var claim = claims.getOrDefault(name, Claim.NONE);
            var person =
                    crowned && !persons.isFirst(printed)
                            ? draft(EntityKind.PERSON, printed, claim.code())
                            : person(printed, claim);
            boolean titled = OfficeReader.isHonorific(sentence.word(before));
            person.add(name, titled ? sentence.word(before) + " " + printed : printed);
            standing.tell(person);
        } else if (name.is(EntityKind.OFFICE) && name.known() != null) {
            officeOrHolder(sentence, name, name.known(), claims).add(name, printed);
        } else {
            var government = government(name);
            if (government == null) {
                other(sentence, name, printed).add(name, printed);
            } else {
                government.add(name, name.is(EntityKind.PLACE) ? printed : government.name());
            }
        }
    }

    /// "King Hussein" goes by his first name, and is nobody of that surname.
    private static boolean isRuler(String word) {
        return RULERS.contains(word);
    }

    /// The country or union that a capital stands for, or whose government "Turkish" tells of; null
    /// where a name means what it says.
    private @Nullable EntityDraft government(FoundName name) {
        var code = name.standsFor();
        boolean state = name.is(EntityKind.PLACE) || name.is(EntityKind.NATIONALITY);
        if (code == null || !state) {
            return null;
        }
        if (code.equals("EUN")) {
            return draft(EntityKind.ORGANISATION, "European Union", code);
        }
        return gazetteer
                .countryName(code)
                .map(country -> draft(EntityKind.COUNTRY, country, code))
                .orElse(null);
    }

    /// An office beside a name is the office itself; standing alone it may mean its holder.
    private EntityDraft officeOrHolder(
            NamedSentence sentence,
            FoundName name,
            KnownName office,
            Map<FoundName, Claim> claims) {
        for (var claim : claims.entrySet()) {
            if (name.equals(claim.getValue().office())) {
                var person = person(claim.getKey().span().of(text), claim.getValue());
                return draft(EntityKind.OFFICE, office.name(), person.code());
            }
        }
        var holder = standing.holder(sentence, name);
        if (holder != null) {
            return holder;
        }
        var inOffice = holderByTable(sentence, name, office);
        return inOffice != null
                ? inOffice
                : draft(EntityKind.OFFICE, office.name(), offices.codeOf(sentence, name));
    }

    /// "Iran's foreign minister" is whoever held that office on the article's day.
    private @Nullable EntityDraft holderByTable(
            NamedSentence sentence, FoundName name, KnownName office) {
        var code = standing.codeOfHolder(sentence, name);
        if (code == null || day == null) {
            return null;
        }
        return holders.holding(office.name(), code, day)
                .map(
                        held -> {
                            var person = draft(EntityKind.PERSON, held.person(), code);
                            person.learn(held.office(), code);
                            return person;
                        })
                .orElse(null);
    }

    private EntityDraft person(String printed, Claim claim) {
        var full = persons.join(printed);
        var stay = holders.find(full, day);
        var draft =
                draft(EntityKind.PERSON, stay.map(OfficeHolders.Holder::person).orElse(full), null);
        var office = claim.office() == null ? null : claim.office().known();
        draft.learn(office == null ? null : office.name(), claim.code());
        stay.ifPresent(h -> draft.learn(draft.office(), h.code()));
        return draft;
    }

    private EntityDraft other(NamedSentence sentence, FoundName name, String printed) {
        if (name.known() != null) {
            return draft(name.kind(), name.known().name(), name.known().code());
        }
        if (name.is(EntityKind.ORGANISATION)) {
            var code = offices.codeOf(sentence, name);
            return draft(name.kind(), bodies.join(printed), code);
        }
        return draft(name.kind(), printed.replaceAll("\\s+", " "), null);
    }

    private EntityDraft draft(EntityKind kind, String name, @Nullable String code) {
        var owner = kind == EntityKind.OFFICE ? "|" + code : "";
        var key = kind + "|" + name.toLowerCase(Locale.ROOT) + owner;
        return drafts.computeIfAbsent(
                key,
                _ -> {
                    var made = new EntityDraft(kind, name, code);
                    inOrder.add(made);
                    return made;
                });
    }
}
