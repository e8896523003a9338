package org.demarche.library.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.ingest.TestHouse;
import org.demarche.model.article.CleanText;
import org.demarche.model.brief.Brief.WatchNews;
import org.demarche.model.intake.NewArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

class BriefingTest {

    @TempDir Path folder;
    private TestHouse house;

    @BeforeEach
    void open() {
        house = new TestHouse(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void arrive(String title) {
        var article =
                new NewArticle(
                        URI.create("https://example.org/" + title.hashCode()),
                        null,
                        title,
                        null,
                        "Example",
                        null,
                        Instant.now(),
                        "en",
                        new CleanText("The envoys met about " + title + "."),
                        false);
        house.store.articles().add(List.of(article), null, null);
        house.index.catchUp();
    }

    @Test
    void itTellsWhatHasComeAndWhatEachWatchFound() {
        house.watches.add("Grain", "grain", true);
        house.watches.add("Gas", "gas", true);
        arrive("Grain talks resume");
        var brief = house.briefing.since(house.briefing.lastLooked());
        assertEquals(1, brief.articles());
        assertEquals(
                List.of("Grain"), brief.watches().stream().map(n -> n.watch().name()).toList());
        assertEquals(List.of(1), brief.watches().stream().map(WatchNews::found).toList());
        assertEquals("Grain talks resume", brief.stories().getFirst().lead().title());
    }

    @Test
    void whatWasSeenIsNotToldAgain() {
        arrive("Grain talks resume");
        house.briefing.looked(Instant.now());
        assertEquals(0, house.briefing.since(house.briefing.lastLooked()).articles());
        arrive("Gas deal signed");
        assertEquals(1, house.briefing.since(house.briefing.lastLooked()).articles());
    }

    @Test
    void hostileTitlesMarkNothingUp() {
        arrive("<script>alert(1)</script> [click](javascript:x) & *grain*");
        var brief = house.briefing.since(Instant.now().minus(Duration.ofDays(1)));
        var page = BriefForm.HTML.write(brief);
        assertFalse(page.contains("<script"));
        assertTrue(page.contains("&lt;script&gt;"));
        var markdown = BriefForm.MARKDOWN.write(brief);
        assertTrue(markdown.contains("\\[click\\]"));
        assertFalse(markdown.contains(" *grain*"));
    }

    @Test
    void anEmptyLibraryHasAnEmptyBrief() {
        var brief = house.briefing.since(house.briefing.lastLooked());
        assertEquals(0, brief.articles());
        assertTrue(BriefForm.MARKDOWN.write(brief).startsWith("# Brief of "));
    }
}
