package org.demarche.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.query.LibraryEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class NameCompletionsTest {

    private static final List<LibraryEntity> KNOWN =
            Stream.of(
                            entity("Sergei Lavrov", EntityKind.PERSON),
                            entity("Lavra", EntityKind.PLACE),
                            entity("NATO", EntityKind.ORGANISATION))
                    .toList();

    private final NameCompletions completions =
            new NameCompletions(
                    part ->
                            KNOWN.stream()
                                    .filter(
                                            e ->
                                                    e.entity()
                                                            .name()
                                                            .toLowerCase(Locale.ROOT)
                                                            .contains(
                                                                    part.toLowerCase(Locale.ROOT)))
                                    .toList());

    @Test
    void aHalfTypedNameBecomesAWholeOneOfItsKind() {
        assertEquals(List.of("person:\"Sergei Lavrov\""), completions.of("person:lav"));
        assertEquals(List.of("talks Org:NATO"), completions.of("talks Org:na"));
        assertEquals(List.of("person:\"Sergei Lavrov\""), completions.of("person:\"Sergei L"));
    }

    @ParameterizedTest(name = "[{0}] is left alone")
    @ValueSource(
            strings = {
                "",
                "lav",
                "person:",
                "person:lav talks\"",
                "person:\"Sergei Lavrov\"",
                "kind:TALKS",
                "org:NATO"
            })
    void whatIsNoHalfTypedNameIsLeftAlone(String typed) {
        assertEquals(List.of(), completions.of(typed));
    }

    private static LibraryEntity entity(String name, EntityKind kind) {
        return new LibraryEntity(1, new Entity(name, kind, List.of(), null, null, null), 1, 1);
    }
}
