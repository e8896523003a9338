package org.demarche.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.model.article.PublicationDate;
import org.demarche.model.finding.Analysis;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

class MetonymsTest {

    private static final Analyser ANALYSER = new Analyser(LoadedModels.CORE_NLP);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moscow rejected the offer on Monday.",
                "Officials hope that Moscow will not reject the offer.",
                "Moscow and Minsk have agreed on a plan.",
                "The minister laid out Moscow's new security demands.",
                "Tensions between Moscow and the alliance grew.",
                "The envoy asked for talks with Moscow.",
                "The plan was rejected by Moscow.",
                "The chancellor urged Moscow to think again.",
                "A reply was handed to Moscow.",
                "The Moscow-backed rebels left the town."
            })
    void aCapitalMayMeanItsGovernment(String sentence) {
        var found = read(sentence);
        var moscow = mention(found, "Moscow");
        assertEquals("RUS", moscow.standsFor());
        assertEquals(EntityKind.PLACE, moscow.kind());
        assertEquals("Russia", found.entities().get(moscow.entity()).name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoys met in Moscow on Monday.",
                "He flew from Moscow to Minsk.",
                "Moscow was covered in snow.",
                "The train between Moscow and Minsk was late.",
                "Moscow's mayor opened the bridge.",
                "A crowd in central Moscow said nothing.",
                "MOSCOW — The talks went on.",
                "She lives in Moscow, Russia, and writes."
            })
    void aTownStaysATown(String sentence) {
        var found = read(sentence);
        var moscow =
                found.mentions().stream()
                        .filter(m -> m.words().equalsIgnoreCase("Moscow"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(null, moscow.standsFor());
        assertEquals(EntityKind.PLACE, found.entities().get(moscow.entity()).kind());
    }

    @Test
    void aBuildingMeansWhoSitsInItUnlessSomethingHappensThere() {
        assertEquals("RUS", stands("The Kremlin denied the report.", "Kremlin"));
        assertEquals("USA", stands("A White House spokesman was not amused.", "White House"));
        assertEquals("GBR", stands("Downing Street said it would wait.", "Downing Street"));
        assertEquals(null, stands("The two men met in the Kremlin on Monday.", "Kremlin"));
        assertEquals(null, stands("Crowds gathered outside Downing Street.", "Downing Street"));
    }

    @Test
    void brusselsMeansTheUnion() {
        var found = read("Brussels warned that the sanctions would stay.");
        var brussels = mention(found, "Brussels");
        assertEquals("EUN", brussels.standsFor());
        assertEquals("European Union", found.entities().get(brussels.entity()).name());
        assertEquals(null, stands("The ministers met in Brussels.", "Brussels"));
    }

    @Test
    void aPeoplesGovernmentIsABodyOfItsCountry() {
        assertEquals("TUR", stands("The Turkish government denied it.", "Turkish"));
        assertEquals("FRA", stands("The French presidency gave no date.", "French"));
        assertEquals("RUS", stands("A law went to the Russian parliament.", "Russian"));
        var found = read("The Turkish government said the port would stay open.");
        var speaker = Objects.requireNonNull(found.quotes().getFirst().speaker());
        assertEquals("TUR", found.entities().get(speaker.entity()).country());
        assertEquals(null, stands("The Turkish singer left the stage.", "Turkish"));
    }

    @Test
    void whoeverTalksWithACapitalIsNotThere() {
        var found = read("Ukraine held talks with Moscow on Monday.");
        assertEquals(
                List.of(),
                found.events().stream().map(e -> e.place()).filter(Objects::nonNull).toList());
    }

    private static @org.jspecify.annotations.Nullable String stands(String text, String words) {
        return mention(read(text), words).standsFor();
    }

    private static Mention mention(Analysis found, String words) {
        return found.mentions().stream()
                .filter(m -> m.words().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " in " + found.mentions()));
    }

    private static Analysis read(String text) {
        return ANALYSER.analyse(text, PublicationDate.of(LocalDate.of(2022, 1, 27)), "en");
    }
}
