package org.demarche.ui.naming;

import org.demarche.model.finding.EntityKind;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// One letter for each kind of name, to choose it by a key.
public final class KindLetters {

    private KindLetters() {}

    public static char of(EntityKind kind) {
        return switch (kind) {
            case PERSON -> 'p';
            case ORGANISATION -> 'o';
            case COUNTRY -> 'c';
            case PLACE -> 'l';
            case OFFICE -> 'f';
            case TREATY -> 't';
            case MEETING -> 'm';
            case NATIONALITY -> 'n';
            case WEAPON -> 'w';
            case OTHER -> 'x';
        };
    }

    /// @param typed one letter, large or small
    public static Optional<EntityKind> kind(String typed) {
        var letter = typed.toLowerCase(Locale.ROOT);
        return Arrays.stream(EntityKind.values())
                .filter(kind -> letter.equals(String.valueOf(of(kind))))
                .findFirst();
    }
}
