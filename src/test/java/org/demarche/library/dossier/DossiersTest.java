package org.demarche.library.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.library.dossier.Dossier.Stretch;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.naming.EntityName;
import org.demarche.model.naming.NameDeed;
import org.demarche.model.naming.NameRule;
import org.demarche.store.findings.EntityTable.DayCount;
import org.demarche.ui.panes.PaneLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A dossier puts together what two articles say of one name.
class DossiersTest {

    private static final EntityName LAVROV = new EntityName("Sergei Lavrov", EntityKind.PERSON);

    @TempDir Path folder;
    private PaneLibrary library;
    private Dossiers dossiers;

    @BeforeEach
    void open() {
        library = new PaneLibrary(folder);
        dossiers = new Dossiers(library.store());
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void itHasItsArticlesQuotesAndCompany() {
        var lavrov = dossier(LAVROV);

        assertEquals(List.of(library.reply, library.geneva), ids(lavrov));
        assertEquals("the main concern", lavrov.quotes().getFirst().words());
        assertEquals(library.reply, lavrov.quotes().getFirst().told().article());
        var first = lavrov.company().members().getFirst();
        assertEquals(2, first.articles());
        assertTrue(
                lavrov.company().members().stream()
                        .noneMatch(member -> member.name().equals(LAVROV)));
        assertTrue(lavrov.company().ties().stream().allMatch(tie -> tie.one() != tie.other()));
    }

    @Test
    void aCountryHasTheEventsInWhichItTakesPartTheLatestFirst() {
        var russia = dossier(new EntityName("Russia", EntityKind.COUNTRY));
        assertFalse(russia.events().isEmpty());
        assertTrue(
                russia.events().stream()
                        .allMatch(
                                e ->
                                        e.event().sourceCountries().contains("RUS")
                                                || e.event().targetCountries().contains("RUS")));
        assertEquals("Berlin talks", russia.events().getFirst().event().summary());
    }

    @Test
    void aCardTellsTheLatestQuoteAndWhenTheNameWasSeen() {
        var card = dossiers.card(LAVROV).orElseThrow();
        assertEquals("2022-01-21", card.firstSeen());
        assertEquals("2022-01-27", card.lastSeen());
        assertNotNull(card.latest());
        assertEquals("the main concern", card.latest().words());
        assertEquals(
                card.entity().mentions(),
                card.mentions().stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void namesThatWereJoinedHaveOneDossier() {
        var blinken = new EntityName("Antony Blinken", EntityKind.PERSON);
        library.store().names().add(NameRule.always(new NameDeed.Same(blinken, LAVROV)), null);
        library.store().names().spread();
        library.store().names().due(10).forEach(library.store().names()::applyDue);

        assertEquals(2, dossier(LAVROV).quotes().size());
        assertTrue(dossiers.find(blinken).isEmpty());
    }

    @Test
    void aDossierThatIsPrintedCannotBreakItsPage() {
        var odd = new EntityName("<b>*Lavrov*</b> [x](y)", EntityKind.PERSON);
        library.store().names().add(NameRule.always(new NameDeed.Same(LAVROV, odd)), null);
        library.store().names().spread();
        library.store().names().due(10).forEach(library.store().names()::applyDue);

        var html = String.join("\n", DossierHtml.lines(dossier(odd)));
        assertFalse(html.contains("<b>"), html);
        var markdown = DossierMarkdown.lines(dossier(odd));
        assertEquals("# \\<b\\>\\*Lavrov\\*\\</b\\> \\[x\\](y)", markdown.getFirst());
        assertTrue(markdown.stream().anyMatch(line -> line.startsWith("- “the main concern”")));
    }

    @Test
    void barsHaveNoGapsAndCountEveryMentionOnce() {
        var random = new Random(3);
        for (int round = 0; round < 200; round++) {
            var days = new ArrayList<DayCount>();
            var day = LocalDate.of(2000 + random.nextInt(20), 1 + random.nextInt(12), 5);
            int step = 1 + random.nextInt(400);
            for (int i = 0; i < 1 + random.nextInt(60); i++) {
                days.add(new DayCount(day.toString(), random.nextInt(9)));
                day = day.plusDays(1 + random.nextInt(step));
            }
            var bars = Stretches.of(days);
            assertEquals(
                    days.stream().mapToInt(DayCount::mentions).sum(),
                    bars.stream().mapToInt(Stretch::mentions).sum());
            for (int i = 1; i < bars.size(); i++) {
                assertEquals(bars.get(i - 1).to().plusDays(1), bars.get(i).from());
            }
            assertTrue(bars.size() < 70, "bars: " + bars.size());
        }
    }

    private Dossier dossier(EntityName name) {
        return dossiers.of(dossiers.find(name).orElseThrow().id()).orElseThrow();
    }

    private static List<Long> ids(Dossier dossier) {
        return dossier.articles().stream().map(article -> article.id()).toList();
    }
}
