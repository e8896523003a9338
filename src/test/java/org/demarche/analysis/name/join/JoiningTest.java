package org.demarche.analysis.name.join;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.analysis.gazetteer.OfficeHolders;
import org.junit.jupiter.api.Test;

import java.util.List;

class JoiningTest {

    @Test
    void aSurnameMeansThePersonSpokenOfLast() {
        var persons = persons("Hillary Clinton", "Bill Clinton");
        assertEquals("Hillary Clinton", persons.join("Hillary Clinton"));
        assertEquals("Hillary Clinton", persons.join("Clinton"));
        assertEquals("Bill Clinton", persons.join("Bill Clinton"));
        assertEquals("Bill Clinton", persons.join("Clinton"));
    }

    @Test
    void spellingsOfOnePersonAreJoined() {
        var persons = persons("Volodymyr Zelensky", "Volodymyr Zelenskyy");
        assertEquals("Volodymyr Zelensky", persons.join("Volodymyr Zelenskyy"));
    }

    @Test
    void aMiddleLetterMakesNoOtherPerson() {
        var persons = persons("Robert Gates", "Robert M. Gates");
        assertEquals("Robert Gates", persons.join("Robert M. Gates"));
    }

    @Test
    void aSurnameOfSeveralWordsIsASurname() {
        assertEquals("Ursula von der Leyen", persons("Ursula von der Leyen").join("von der Leyen"));
    }

    @Test
    void anAcronymMeansTheBodyWithTheseLetters() {
        var bodies = new BodyJoiner();
        bodies.tellFullName("Party of Regional Unity");
        bodies.tellFullName("Civic Platform Party");
        assertEquals("Party of Regional Unity", bodies.join("PRU"));
        assertEquals("Civic Platform Party", bodies.join("CPP"));
        assertEquals("XYZ", bodies.join("XYZ"));
    }

    @Test
    void aBodyMayBeNamedWithoutItsTail() {
        var bodies = new BodyJoiner();
        bodies.tellFullName("Reform Party of Ruritania");
        assertEquals("Reform Party of Ruritania", bodies.join("Reform Party"));
    }

    private static PersonJoiner persons(String... fullNames) {
        var persons = new PersonJoiner(new OfficeHolders(), null);
        List.of(fullNames).forEach(persons::tellFullName);
        return persons;
    }
}
