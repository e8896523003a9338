package org.demarche.ui.search;

import org.demarche.model.finding.EntityKind;
import org.demarche.model.query.LibraryEntity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Completes a half-typed `person:lav` to the names of that kind that the library knows, best known
/// first.
///
/// It asks the library, so it is called from any thread but JavaFX's.
public final class NameCompletions {

    private static final int AT_MOST = 8;

    private static final Map<String, EntityKind> FIELDS =
            Map.of(
                    "person",
                    EntityKind.PERSON,
                    "org",
                    EntityKind.ORGANISATION,
                    "country",
                    EntityKind.COUNTRY,
                    "place",
                    EntityKind.PLACE,
                    "office",
                    EntityKind.OFFICE,
                    "treaty",
                    EntityKind.TREATY,
                    "meeting",
                    EntityKind.MEETING);

    private static final Pattern HALF_TYPED =
            Pattern.compile(
                    "(?i)(?:^|\\s)("
                            + String.join("|", FIELDS.keySet())
                            + "):\"?([^\\s\"][^\"]*)$");

    private final Function<String, List<LibraryEntity>> named;

    /// @param named entities by any part of a name, best known first
    public NameCompletions(Function<String, List<LibraryEntity>> named) {
        this.named = named;
    }

    /// Whole queries that what is typed may be meant for; none unless it ends in a half-typed name.
    public List<String> of(String typed) {
        var half = HALF_TYPED.matcher(typed);
        if (!half.find()) {
            return List.of();
        }
        var before = typed.substring(0, half.end(1) + 1);
        var kind = FIELDS.get(half.group(1).toLowerCase(Locale.ROOT));
        return named.apply(half.group(2).strip()).stream()
                .filter(found -> found.entity().kind() == kind)
                .map(found -> before + quoted(found.entity().name()))
                .filter(whole -> !whole.equals(typed))
                .limit(AT_MOST)
                .toList();
    }

    private static String quoted(String name) {
        return name.contains(" ") ? '"' + name.replace("\"", "") + '"' : name;
    }
}
