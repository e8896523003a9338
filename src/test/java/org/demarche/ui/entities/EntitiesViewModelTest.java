package org.demarche.ui.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.finding.Analysis;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Quote;
import org.demarche.model.finding.Span;
import org.demarche.ui.Background;
import org.demarche.ui.entities.EntitiesViewModel.Tab;
import org.demarche.ui.panes.PaneLibrary;
import org.demarche.ui.reader.ReaderViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class EntitiesViewModelTest {

    @TempDir Path folder;
    private PaneLibrary library;
    private ReaderViewModel reader;
    private EntitiesViewModel model;

    @BeforeEach
    void open() {
        library = new PaneLibrary(folder);
        var background =
                new Background(
                        Runnable::run,
                        Runnable::run,
                        problem -> {
                            throw new AssertionError(problem);
                        });
        reader = new ReaderViewModel(library.library(), library.search(), background);
        model = new EntitiesViewModel(library.entities(), reader, background);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void withoutAnArticleTheMostNamedOfTheLibraryAreListed() {
        assertTrue(names().contains("Sergei Lavrov"));
        assertTrue(name("Sergei Lavrov").place() < 0);
        assertEquals(3, name("Sergei Lavrov").mentions());
    }

    @Test
    void theNamesOfAnArticleStandByKindAndMostNamedFirst() {
        reader.open(library.reply, null);

        assertEquals(
                List.of(EntityKind.PERSON, EntityKind.COUNTRY, EntityKind.ORGANISATION),
                model.rows().stream()
                        .filter(PaneRow.Kind.class::isInstance)
                        .map(r -> ((PaneRow.Kind) r).kind())
                        .limit(3)
                        .toList());
        assertEquals(
                List.of("Antony Blinken", "Sergei Lavrov", "Dmytro Kuleba"), names().subList(0, 3));
    }

    @Test
    void aKindsSwitchIsTheReadersToo() {
        reader.open(library.reply, null);

        model.toggle(EntityKind.PLACE);

        assertFalse(reader.kinds().contains(EntityKind.PLACE));
        assertFalse(kind(EntityKind.PLACE).coloured());
        model.toggle(EntityKind.PLACE);
        assertTrue(kind(EntityKind.PLACE).coloured());
    }

    @Test
    void allColoursGoAndComeTogether() {
        model.toggleAll();
        assertTrue(reader.kinds().isEmpty());

        model.toggleAll();
        assertEquals(EntityKind.values().length, reader.kinds().size());
    }

    @Test
    void aClickOnANameFiltersByWhatTheLibraryKnows() {
        var filtered = new ArrayList<String>();
        model.onFilter(known -> filtered.add(known.entity().name() + " " + known.articles()));
        reader.open(library.reply, null);

        model.choose(name("Sergei Lavrov"));

        assertEquals(List.of("Sergei Lavrov 2"), filtered);
    }

    @Test
    void quotesStandBySpeakerAndLeadToTheirWords() {
        reader.open(library.reply, null);
        model.tabProperty().set(Tab.QUOTES);

        var words = (PaneRow.Words) model.rows().get(1);
        model.choose(words);

        assertEquals(new PaneRow.Speaker("Sergei Lavrov", 1), model.rows().getFirst());
        assertEquals("“the main concern”", words.words());
        assertEquals(words.span(), reader.showProperty().get());
    }

    @Test
    void aMixedQuoteStandsOnceAndTellsWhoHeardIt() {
        var text = "Berg told them it was “too late” to go.";
        var berg = new Quote.Speaker(new Span(0, 4), -1);
        var them = new Quote.Speaker(new Span(10, 14), -1);
        var mixed = new Quote(new Span(15, 38), Quote.Manner.MIXED, null, berg, them);
        var marked = new Quote(new Span(23, 31), true, null, berg);
        var found =
                new Analysis(
                        "1",
                        "en",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(mixed, marked),
                        List.of());

        assertEquals(
                List.of(
                        new PaneRow.Speaker("Berg", 1),
                        new PaneRow.Words("it was “too late” to go (to them)", mixed.span())),
                PaneRows.quotes(text, found));
    }

    @Test
    void whoIsOnlyAPronounIsNoSpeakerOfTheList() {
        var text = "They said it was too late. Berg said no.";
        var they = new Quote.Speaker(new Span(0, 4), -1);
        var berg = new Quote.Speaker(new Span(27, 31), -1);
        var late = new Quote(new Span(10, 25), Quote.Manner.INDIRECT, null, they, null);
        var no = new Quote(new Span(37, 39), Quote.Manner.INDIRECT, null, berg, null);
        var found =
                new Analysis(
                        "1", "en", List.of(), List.of(), List.of(), List.of(late, no), List.of());

        assertEquals(
                List.of(
                        new PaneRow.Speaker("Berg", 1),
                        new PaneRow.Words("no", no.span()),
                        new PaneRow.Speaker("Speaker not named", 1),
                        new PaneRow.Words("it was too late", late.span())),
                PaneRows.quotes(text, found));
    }

    @Test
    void anEmptyPaneSaysWhy() {
        reader.open(library.undated, null);
        assertTrue(model.emptyProperty().get().contains("being analysed"));

        reader.open(library.geneva, null);
        model.tabProperty().set(Tab.QUOTES);
        assertTrue(model.emptyProperty().get().contains("Nobody is quoted"));
    }

    private PaneRow.Kind kind(EntityKind kind) {
        return model.rows().stream()
                .filter(r -> r instanceof PaneRow.Kind k && k.kind() == kind)
                .map(PaneRow.Kind.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private PaneRow.Name name(String name) {
        return model.rows().stream()
                .filter(r -> r instanceof PaneRow.Name n && n.entity().name().equals(name))
                .map(PaneRow.Name.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private List<String> names() {
        return model.rows().stream()
                .filter(PaneRow.Name.class::isInstance)
                .map(r -> ((PaneRow.Name) r).entity().name())
                .toList();
    }
}
