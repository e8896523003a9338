package org.demarche.analysis.event.actor;

import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EntityKind;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What a summary calls an actor: a country by its English name, also where the text only has
/// "Russian" or "US".
final class CountryNames {

    private static final Map<String, String> BY_CODE = new HashMap<>();

    static {
        for (var code : Locale.getISOCountries()) {
            var country = Locale.of("", code);
            BY_CODE.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
        }
    }

    private CountryNames() {}

    static String shown(Entity entity) {
        boolean country =
                entity.kind() == EntityKind.COUNTRY || entity.kind() == EntityKind.NATIONALITY;
        var code = entity.country();
        return country && code != null ? BY_CODE.getOrDefault(code, entity.name()) : entity.name();
    }
}
