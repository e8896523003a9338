package org.demarche.ui;

import org.demarche.model.finding.EntityKind;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// What kinds of names and countries are called on the screen, and how they are styled.
public final class KindNames {

    private static final Map<String, String> TWO_LETTERS = twoLetters();

    /// CAMEO's codes of bodies that take part in diplomacy as states do.
    private static final Map<String, String> BODIES =
            Map.of(
                    "NAT",
                    "NATO",
                    "EUN",
                    "EU",
                    "UNO",
                    "UN",
                    "OSC",
                    "OSCE",
                    "CIS",
                    "CIS",
                    "AFU",
                    "AU",
                    "ARL",
                    "Arab League",
                    "ASN",
                    "ASEAN");

    private KindNames() {}

    /// "People", "Countries": the heading of a group.
    public static String many(EntityKind kind) {
        return switch (kind) {
            case PERSON -> "People";
            case ORGANISATION -> "Organisations";
            case COUNTRY -> "Countries";
            case PLACE -> "Places";
            case OFFICE -> "Offices";
            case TREATY -> "Treaties";
            case MEETING -> "Meetings";
            case NATIONALITY -> "Nationalities";
            case WEAPON -> "Weapons";
            case OTHER -> "Other names";
        };
    }

    /// "person", "country".
    public static String one(EntityKind kind) {
        return kind == EntityKind.OTHER ? "name" : kind.name().toLowerCase(Locale.ROOT);
    }

    /// The style name whose colour is the kind's: `kind-person`.
    public static String style(EntityKind kind) {
        return "kind-" + kind.name().toLowerCase(Locale.ROOT);
    }

    /// "Russia" for `RUS`, "NATO" for `NAT`; a code that is not known, as it is.
    public static String country(String code) {
        var two = TWO_LETTERS.get(code);
        return two == null
                ? BODIES.getOrDefault(code, code)
                : Locale.of("", two).getDisplayCountry(Locale.ENGLISH);
    }

    /// "RU" for `RUS`, "NATO" for `NAT`: short enough to stand behind a name.
    public static String shortCode(String code) {
        var two = TWO_LETTERS.get(code);
        return two == null ? BODIES.getOrDefault(code, code) : two;
    }

    /// `RUS` for "Russia" or "rus", `NAT` for "NATO": three letters for what is called so here;
    /// other words as they are.
    public static String code(String words) {
        var wanted = words.strip();
        return Stream.concat(TWO_LETTERS.keySet().stream(), BODIES.keySet().stream())
                .filter(
                        code ->
                                code.equalsIgnoreCase(wanted)
                                        || country(code).equalsIgnoreCase(wanted))
                .findFirst()
                .orElse(wanted);
    }

    /// The names of all countries and bodies, by the alphabet.
    public static List<String> countries() {
        return Stream.concat(TWO_LETTERS.keySet().stream(), BODIES.keySet().stream())
                .map(KindNames::country)
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<String, String> twoLetters() {
        var codes = new HashMap<String, String>();
        for (var two : Locale.getISOCountries()) {
            codes.put(Locale.of("", two).getISO3Country(), two);
        }
        return Map.copyOf(codes);
    }
}
