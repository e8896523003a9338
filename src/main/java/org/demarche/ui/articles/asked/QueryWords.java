package org.demarche.ui.articles.asked;

import org.demarche.model.finding.Entity;

/// Writes in the query language what was chosen by a click.
public final class QueryWords {

    private QueryWords() {}

    /// A field with a value, in quotation marks where it needs them.
    public static String field(String name, String value) {
        var plain = value.replace('"', ' ').strip();
        var bare = plain.chars().allMatch(Character::isLetterOrDigit) && !plain.isEmpty();
        return name + ":" + (bare ? plain : '"' + plain + '"');
    }

    /// Articles that name this one, as well as the language can say it.
    public static String naming(Entity entity) {
        var country = entity.country();
        return switch (entity.kind()) {
            case PERSON -> field("person", entity.name());
            case ORGANISATION -> field("org", entity.name());
            case COUNTRY -> field("country", country == null ? entity.name() : country);
            case PLACE -> field("place", entity.name());
            case OFFICE -> field("office", entity.name());
            case TREATY -> field("treaty", entity.name());
            case MEETING -> field("meeting", entity.name());
            case WEAPON -> field("weapon", entity.name());
            case NATIONALITY, OTHER -> '"' + entity.name().replace('"', ' ').strip() + '"';
        };
    }
}
