package org.demarche.ui.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.ingest.TestHouse;
import org.demarche.model.article.ArticleFilter;
import org.demarche.model.intake.Source;
import org.demarche.ui.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/// The lines of the source pane, and what a reader does to a source.
class SourcesViewModelTest {

    @TempDir Path folder;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private TestHouse house;
    private SourcesViewModel model;

    @BeforeEach
    void open() {
        house = new TestHouse(folder.resolve("library"));
        model =
                new SourcesViewModel(
                        house.library,
                        house.watches,
                        new Background(
                                waiting::add,
                                Runnable::run,
                                problem -> {
                                    throw new AssertionError(problem);
                                }));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    /// A folder with one article, as a source.
    private Source added() throws Exception {
        var articles = Files.createDirectories(folder.resolve("Articles"));
        Files.writeString(articles.resolve("one.txt"), "One title\n\nThe envoys met in Oslo.\n");
        TestHouse.finished(house.intake.add(List.of(articles.toString())));
        return house.library.sources().getFirst();
    }

    private List<Source> shown() {
        return model.rows().stream()
                .filter(SourceRow.Origin.class::isInstance)
                .map(row -> ((SourceRow.Origin) row).source())
                .toList();
    }

    @Test
    void anEmptyLibrarySaysThatItHasNoSources() {
        assertFalse(model.withoutSourcesProperty().get());
        model.refresh();
        work();
        assertTrue(model.withoutSourcesProperty().get());
        assertEquals("All articles", model.nameOf(ArticleFilter.ALL).orElseThrow());
    }

    @Test
    void aSourceIsShownWithWhatWaits() throws Exception {
        added();
        model.refresh();
        work();
        assertEquals(1, shown().size());
        assertEquals(1, model.countsProperty().get().unread());
    }

    @Test
    void howeverOftenItIsAskedMeanwhileItReadsOnceMore() {
        model.refresh();
        model.refresh();
        model.refresh();
        assertEquals(1, waiting.size());
        waiting.remove().run();
        assertEquals(1, waiting.size());
        work();
    }

    @Test
    void aSourceIsRenamedAndGivenUpAndItsArticlesStay() throws Exception {
        var source = added();
        model.change(source, "Envoys", source.manner());
        work();
        assertEquals("Envoys", shown().getFirst().title());
        model.unsubscribe(source);
        work();
        assertTrue(shown().isEmpty());
        assertEquals(1, model.countsProperty().get().all());
    }
}
