package org.demarche.search.query;

import org.demarche.model.finding.EntityKind;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;

/// The names that may stand before a colon.
sealed interface QueryField {

    Map<String, QueryField> KNOWN =
            Map.ofEntries(
                    Map.entry("title", new Words(Place.TITLE)),
                    Map.entry("source", new Words(Place.SOURCE)),
                    Map.entry("author", new Words(Place.AUTHOR)),
                    Map.entry("by", new Words(Place.AUTHOR)),
                    Map.entry("said", new Words(Place.SAID)),
                    Map.entry("person", new Name(EntityKind.PERSON)),
                    Map.entry("org", new Name(EntityKind.ORGANISATION)),
                    Map.entry("place", new Name(EntityKind.PLACE)),
                    Map.entry("office", new Name(EntityKind.OFFICE)),
                    Map.entry("treaty", new Name(EntityKind.TREATY)),
                    Map.entry("meeting", new Name(EntityKind.MEETING)),
                    Map.entry("weapon", new Name(EntityKind.WEAPON)),
                    Map.entry("country", Value.COUNTRY),
                    Map.entry("between", Value.BETWEEN),
                    Map.entry("kind", Value.KIND),
                    Map.entry("event", Value.EVENT),
                    Map.entry("voice", Value.OWNER),
                    Map.entry("lang", Value.LANGUAGE),
                    Map.entry("is", Value.MARK),
                    Map.entry("has", Value.HAS),
                    Map.entry("tag", Value.TAG),
                    Map.entry("note", Value.NOTE),
                    Map.entry("story", Value.STORY),
                    Map.entry("date", Value.DATE),
                    Map.entry("before", Value.BEFORE),
                    Map.entry("after", Value.AFTER));

    /// Words in one part of the article.
    record Words(Place place) implements QueryField {}

    /// Names of one kind of thing.
    record Name(EntityKind kind) implements QueryField {}

    /// Everything that has a form of its own.
    enum Value implements QueryField {
        COUNTRY,
        BETWEEN,
        KIND,
        EVENT,
        OWNER,
        LANGUAGE,
        MARK,
        HAS,
        TAG,
        NOTE,
        STORY,
        DATE,
        BEFORE,
        AFTER
    }

    /// Null if no field has this name.
    static @Nullable QueryField named(String name) {
        return KNOWN.get(name.toLowerCase(Locale.ROOT));
    }
}
