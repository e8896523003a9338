package org.demarche.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.article.PublicationDate;
import org.demarche.model.finding.Analysis;
import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Quote;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

class AnalyserTest {

    private static final Analyser ANALYSER = new Analyser(LoadedModels.CORE_NLP);
    private static final PublicationDate DAY = PublicationDate.of(LocalDate.of(2022, 1, 27));
    private static final String CRISIS = fixture("crisis.txt");
    private static final Analysis FOUND = ANALYSER.analyse(CRISIS, DAY, "en");

    @Test
    void everyPersonIsFoundWithTheirCountry() {
        assertEquals("USA", entity("Antony Blinken").country());
        assertEquals("RUS", entity("Vladimir Putin").country());
        assertEquals("RUS", entity("Sergei Lavrov").country());
        assertEquals("RUS", entity("Dmitry Peskov").country());
        assertEquals("NAT", entity("Jens Stoltenberg").country());
        assertEquals("RUS", entity("Dmitry Kozak").country());
        assertEquals("UKR", entity("Dmytro Kuleba").country());
    }

    @Test
    void anOfficeIsReadBeforeAndBehindTheName() {
        assertEquals("Secretary of State", entity("Antony Blinken").office());
        assertEquals("Foreign Minister", entity("Sergei Lavrov").office());
        assertEquals("Foreign Minister", entity("Dmytro Kuleba").office());
        assertEquals("Secretary-General", entity("Jens Stoltenberg").office());
        assertEquals("Spokesperson", entity("Dmitry Peskov").office());
    }

    @Test
    void bodiesCountriesAndTreatiesHaveTheirOwnNames() {
        assertEquals(EntityKind.ORGANISATION, entity("NATO").kind());
        assertEquals(List.of("Nato"), entity("NATO").aliases());
        assertEquals(EntityKind.COUNTRY, entity("Ukraine").kind());
        assertEquals("RUS", entity("Russia").country());
        assertEquals(List.of("US"), entity("United States").aliases());
        assertEquals(EntityKind.TREATY, entity("Minsk agreements").kind());
        assertEquals("RUS", entity("Kremlin").country());
        assertEquals(EntityKind.PLACE, entity("Donbas").kind());
    }

    @Test
    void surnameAndOfficeMeanThePersonOfTheFullName() {
        var aliases = entity("Antony Blinken").aliases();
        assertTrue(aliases.contains("Mr. Blinken"), aliases.toString());
        assertTrue(aliases.contains("secretary of state"), aliases.toString());
        assertTrue(entity("Sergei Lavrov").aliases().contains("Mr. Lavrov"));
    }

    @Test
    void aHeadlineMakesNoWrongNames() {
        var names = FOUND.entities().stream().map(Entity::name).toList();
        assertFalse(names.stream().anyMatch(n -> n.contains("Bar")), names.toString());
        assertFalse(names.stream().anyMatch(n -> n.contains("Latest")), names.toString());
    }

    @Test
    void eachDirectQuoteHasItsSpeaker() {
        assertEquals("Antony Blinken", speaker("an honest diplomatic path"));
        assertEquals("Sergei Lavrov", speaker("gives hope that a serious talk"));
        assertEquals("Dmitry Peskov", speaker("rush to judgement"));
        assertEquals("Antony Blinken", speaker("Nobody should doubt that we mean it"));
        assertEquals("Antony Blinken", speaker("What Russia does now is for Russia to decide"));
        assertEquals("Antony Blinken", speaker("Whatever comes, we are ready"));
        assertEquals("Sergei Lavrov", speaker("lost the thread"));
        assertEquals("Sergei Lavrov", speaker("You know, I stopped listening"));
        assertEquals("Dmitry Kozak", speaker("anything but easy"));
        assertEquals("Dmytro Kuleba", speaker("very good news"));
    }

    @Test
    void wordsInScareQuotesAreNobodysQuote() {
        assertFalse(
                FOUND.quotes().stream().anyMatch(q -> q.span().of(CRISIS).equals("main worry")));
    }

    @Test
    void whatWasSaidWithoutMarksIsIndirect() {
        var quote = quote("that there was any rift");
        assertFalse(quote.direct());
        assertEquals("Antony Blinken", name(quote));
    }

    @Test
    void whoTheArticleIsAboutOutweighsWhoIsNamedInPassing() {
        assertTrue(salience("Antony Blinken") > salience("Dmitry Kozak"));
        assertTrue(salience("Russia") > salience("Germany"));
    }

    @Test
    void timesAndActsAreFoundToo() {
        assertTrue(FOUND.times().stream().anyMatch(t -> t.value().equals("2022-01-26")));
        assertFalse(FOUND.events().isEmpty());
    }

    @Test
    void inOtherLanguagesOnlyKnownNamesAreFound() {
        var french =
                "Le ministre des Affaires étrangères est arrivé à Moscou pour des discussions avec"
                    + " son homologue sur la sécurité de l'Europe et les troupes à la frontière.";
        var analysis = ANALYSER.analyse(french, DAY, null);
        assertEquals("fr", analysis.language());
        assertEquals(List.of("Moscow"), analysis.entities().stream().map(Entity::name).toList());
        assertEquals(List.of(), analysis.quotes());
        assertEquals(List.of(), analysis.events());
    }

    @Test
    void anyTextIsAnalysedAndEverySpanIsExact() {
        var random = new Random(11);
        var words = CRISIS.split("(?<=\\s)|(?=\\s)|(?=[“”,.])");
        for (int i = 0; i < 25; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(120); n >= 0; n--) {
                text.append(words[random.nextInt(words.length)]);
                if (random.nextInt(12) == 0) {
                    text.append((char) random.nextInt(0x10000));
                }
                text.append(random.nextInt(3) == 0 ? " " : "");
            }
            check(text.toString());
        }
        check("\0\uD800“\n\n”");
        check("x".repeat(1_000_000));
        check("😀\u202E — \"");
    }

    private static void check(String text) {
        var found = ANALYSER.analyse(text, null, "en");
        for (var mention : found.mentions()) {
            assertEquals(mention.words(), mention.span().of(text));
            assertTrue(mention.entity() < found.entities().size());
        }
        for (var quote : found.quotes()) {
            assertFalse(quote.span().of(text).isBlank());
            var speaker = quote.speaker();
            assertTrue(speaker == null || speaker.span().end() <= text.length());
        }
        for (int i = 1; i < found.mentions().size(); i++) {
            var before = found.mentions().get(i - 1).span();
            assertFalse(before.overlaps(found.mentions().get(i).span()));
        }
    }

    private static Entity entity(String name) {
        return FOUND.entities().stream()
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " in " + FOUND.entities()));
    }

    private static double salience(String name) {
        int place = FOUND.entities().indexOf(entity(name));
        return FOUND.mentions().stream()
                .filter(m -> m.entity() == place)
                .findFirst()
                .orElseThrow()
                .salience();
    }

    private static Quote quote(String start) {
        return FOUND.quotes().stream()
                .filter(q -> q.span().of(CRISIS).startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError(start));
    }

    private static String speaker(String start) {
        var quote = quote(start);
        assertTrue(quote.direct(), start);
        return name(quote);
    }

    private static String name(Quote quote) {
        var speaker = quote.speaker();
        return speaker == null || speaker.entity() < 0
                ? "nobody"
                : FOUND.entities().get(speaker.entity()).name();
    }

    private static String fixture(String file) {
        try (var in = AnalyserTest.class.getResourceAsStream(file)) {
            assertTrue(in != null, file);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (java.io.IOException e) {
            throw new AssertionError(file, e);
        }
    }
}
