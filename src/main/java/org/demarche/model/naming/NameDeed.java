package org.demarche.model.naming;

import java.util.Locale;

/// What a reader does to a name.
public sealed interface NameDeed {

    /// It names nobody and nothing.
    record Ignore(EntityName entity) implements NameDeed {}

    /// It is another, or is called otherwise, or is of another kind: from now on it is `with`.
    record Same(EntityName entity, EntityName with) implements NameDeed {}

    /// What is printed as `words` was taken for `entity`, but means `as`.
    record Apart(EntityName entity, String words, EntityName as) implements NameDeed {
        public Apart {
            words = printed(words);
        }
    }

    /// What is printed as `words` was missed, and means `as`.
    record Mark(String words, EntityName as) implements NameDeed {
        public Mark {
            words = printed(words);
        }
    }

    /// In a sentence, for lists: "Ellery Post (organisation) is no name".
    default String says() {
        return switch (this) {
            case Ignore(var entity) -> says(entity) + " is no name";
            case Same(var entity, var with) -> says(entity) + " is " + says(with);
            case Apart(var entity, var words, var as) ->
                    "“%s” is not %s but %s".formatted(words, says(entity), says(as));
            case Mark(var words, var as) -> "“%s” is %s".formatted(words, says(as));
        };
    }

    private static String says(EntityName entity) {
        return "%s (%s)".formatted(entity.name(), entity.kind().name().toLowerCase(Locale.ROOT));
    }

    private static String printed(String words) {
        var bare = words.strip();
        if (bare.isEmpty()) {
            throw new IllegalArgumentException("The words to look for are missing.");
        }
        return bare;
    }
}
