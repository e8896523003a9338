package org.demarche.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.article.PublicationDate;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Span;
import org.demarche.ui.Background;
import org.demarche.ui.panes.AnnotatedText;
import org.demarche.ui.panes.PaneLibrary;
import org.demarche.ui.reader.text.Mark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/// No screen: the workers are a queue that the test empties by hand.
class ReaderViewModelTest {

    @TempDir Path folder;
    private final ArrayDeque<Runnable> workers = new ArrayDeque<>();
    private final List<Span> scrolledTo = new ArrayList<>();
    private PaneLibrary library;
    private ReaderViewModel model;

    @BeforeEach
    void open() {
        library = new PaneLibrary(folder);
        model =
                new ReaderViewModel(
                        library.library(),
                        library.search(),
                        new Background(
                                workers::add,
                                Runnable::run,
                                problem -> {
                                    throw new AssertionError(problem);
                                }));
        model.onScroll(scrolledTo::add);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void theLastAskedForIsShownWhateverComesFirst() {
        model.open(library.reply, null);
        model.open(library.geneva, null);
        var first = workers.remove();
        work();
        first.run();

        assertEquals(library.geneva, openId());
    }

    @Test
    void anEventOpensItsArticleAtItsSentence() {
        var sentence = PaneLibrary.GENEVA.analysis().events().getFirst().evidence();
        model.open(library.geneva, sentence);
        work();

        assertEquals(sentence, model.showProperty().get());
        assertEquals(List.of(sentence), scrolledTo);
        assertTrue(marks().contains(new Mark.Shown(sentence)));
    }

    @Test
    void aSentenceBeyondTheTextIsNotShown() {
        model.open(library.undated, new Span(5_000, 5_010));
        work();

        assertNull(model.showProperty().get());
    }

    @Test
    void aKindThatIsSwitchedOffIsNotMarked() {
        model.open(library.reply, null);
        work();
        assertTrue(names(EntityKind.PERSON) > 0);

        model.kinds().remove(EntityKind.PERSON);

        assertEquals(0, names(EntityKind.PERSON));
        assertTrue(names(EntityKind.COUNTRY) > 0);
    }

    @Test
    void theAnalysisThatArrivesIsShownAndThePlaceStays() {
        model.open(library.undated, null);
        work();
        assertNull(model.articleProperty().get().analysis());
        model.show(new Span(4, 10));

        library.store()
                .findings()
                .replace(library.undated, new AnnotatedText("The envoys met again.").analysis());
        model.reload();
        work();

        assertNotNull(model.articleProperty().get().analysis());
        assertEquals(new Span(4, 10), model.showProperty().get());
        assertEquals(1, scrolledTo.size());
    }

    @Test
    void mentionsAreWalkedInAnEndlessRound() {
        model.open(library.reply, null);
        work();
        var analysis = PaneLibrary.REPLY.analysis();
        var blinken = 1;
        var spans =
                analysis.mentions().stream()
                        .filter(m -> m.entity() == blinken)
                        .map(m -> m.span())
                        .toList();

        model.mentions().turn(blinken, 1);
        model.mentions().turn(blinken, 1);
        model.mentions().turn(blinken, 1);
        model.mentions().turn(blinken, -1);

        assertEquals(2, spans.size());
        assertEquals(List.of(spans.get(0), spans.get(1), spans.get(0), spans.get(1)), scrolledTo);
    }

    @Test
    void theStarIsKeptBeforeItIsShown() {
        model.open(library.reply, null);
        work();

        model.toggleBookmark();
        assertFalse(model.bookmarkedProperty().get());
        work();

        assertTrue(model.bookmarkedProperty().get());
        assertTrue(library.library().article(library.reply).orElseThrow().summary().bookmarked());
    }

    @Test
    void aDateThatTheReaderGivesIsKeptAndToldOn() {
        var dated = new ArrayList<Long>();
        model.onDated(dated::add);
        model.open(library.undated, null);
        work();

        model.setPublished(PublicationDate.of(LocalDate.of(2022, 1, 30)));
        work();

        assertEquals(List.of(library.undated), dated);
        assertEquals("30 January 2022", Citation.day(model.articleProperty().get().summary()));
    }

    @Test
    void hitsOfTheSearchAreMarkedAndWalked() {
        model.open(library.reply, null);
        model.hits().search("reply");
        work();
        var hits = model.markingProperty().get().hits();

        model.hits().turn(1);

        assertEquals(
                List.of("reply"),
                hits.stream().map(s -> s.of(PaneLibrary.REPLY.text().text())).toList());
        assertEquals(hits, scrolledTo);
        assertTrue(marks().contains(new Mark.Hit(hits.getFirst(), true)));
    }

    @Test
    void aCitationLeavesOutWhatIsNotKnown() {
        model.open(library.undated, null);
        work();
        var citation = Citation.of(model.articleProperty().get(), LocalDate.of(2026, 5, 3));

        assertTrue(citation.startsWith("“A paper without a date”, no date, https://"), citation);
        assertTrue(citation.endsWith("(read 3 May 2026)."), citation);
    }

    private void work() {
        while (!workers.isEmpty()) {
            workers.remove().run();
        }
    }

    private long openId() {
        return model.articleProperty().get().id();
    }

    private List<Mark> marks() {
        return model.markingProperty().get().marks(model.articleProperty().get().analysis());
    }

    private long names(EntityKind kind) {
        return marks().stream()
                .filter(m -> m instanceof Mark.Name name && name.mention().kind() == kind)
                .count();
    }
}
