package org.demarche.ui.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.finding.EntityKind;
import org.demarche.model.naming.EntityName;
import org.demarche.ui.Background;
import org.demarche.ui.dossier.DossierViewModel.Tab;
import org.demarche.ui.panes.PaneLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;

/// Which dossier is open, and the way back.
class DossierViewModelTest {

    private static final EntityName LAVROV = new EntityName("Sergei Lavrov", EntityKind.PERSON);
    private static final EntityName NATO = new EntityName("NATO", EntityKind.ORGANISATION);

    @TempDir Path folder;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private PaneLibrary library;
    private DossierViewModel model;

    @BeforeEach
    void open() {
        library = new PaneLibrary(folder);
        model =
                new DossierViewModel(
                        library.library().dossiers(),
                        new Background(
                                waiting::add,
                                Runnable::run,
                                problem -> {
                                    throw new AssertionError(problem);
                                }));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void fromOneToAnotherAndBack() {
        model.open(LAVROV);
        work();
        var blinken = model.dossierProperty().get().company().members().getFirst();
        model.open(blinken);
        work();
        assertEquals(blinken.name().name(), shown());
        assertTrue(model.canGoBackProperty().get());

        model.back();
        assertEquals("Sergei Lavrov", shown());
        assertFalse(model.canGoBackProperty().get());
    }

    @Test
    void ofTwoThatAreAskedForTheLastIsShown() {
        model.open(LAVROV);
        model.open(NATO);
        var first = waiting.poll();
        work();
        first.run();
        assertEquals("NATO", shown());
    }

    @Test
    void aNameThatIsNoMoreIsToldAndWhatIsOpenStays() {
        model.open(LAVROV);
        work();
        model.open(new EntityName("Nobody", EntityKind.PERSON));
        work();
        assertEquals("No article names “Nobody” any more.", model.troubleProperty().get());
        assertEquals("Sergei Lavrov", shown());
    }

    @Test
    void everyListLeadsToItsArticle() {
        model.open(LAVROV);
        work();
        var dossier = model.dossierProperty().get();
        assertEquals(2, DossierLine.of(dossier, Tab.ARTICLES).size());
        var quote = DossierLine.of(dossier, Tab.QUOTES).getFirst();
        assertEquals("“the main concern”", quote.words());
        assertEquals(library.reply, quote.article());
        assertEquals(dossier.quotes().getFirst().span(), quote.span());
    }

    private String shown() {
        return model.dossierProperty().get().entity().entity().name();
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }
}
