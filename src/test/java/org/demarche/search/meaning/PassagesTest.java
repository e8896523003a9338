package org.demarche.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassagesTest {

    private static final String SENTENCE =
            "The envoys spoke of grain, of ports and of what may come. ";

    @Test
    void aPassageEndsWithASentence() {
        var passages = Passages.of("", SENTENCE.repeat(40));

        assertThat(passages).hasSizeGreaterThan(2).allMatch(passage -> passage.endsWith("come."));
    }

    @Test
    void theTitleStandsBeforeTheFirstOnly() {
        var passages = Passages.of("Ports reopen", SENTENCE.repeat(40));

        assertThat(passages.getFirst()).startsWith("Ports reopen. The envoys");
        assertThat(passages.get(1)).startsWith("The envoys");
    }

    @Test
    void wordsThatTheTextLentToTheTitleAreNotReadTwice() {
        assertThat(Passages.of("The envoys spoke…", SENTENCE)).containsExactly(SENTENCE.strip());
    }

    @Test
    void aLongTextGivesItsBeginning() {
        assertThat(Passages.of("", SENTENCE.repeat(4_000))).hasSize(Passages.MOST);
        assertThat(Passages.of("", "word ".repeat(2_000_000))).hasSize(1);
    }

    @Test
    void nothingHasNoPassages() {
        assertThat(Passages.of("", " \n ")).isEmpty();
        assertThat(Passages.of("Only a title", "")).containsExactly("Only a title.");
    }
}
