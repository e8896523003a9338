package org.demarche.store;

import static org.demarche.store.CorrectedLibrary.LIND;
import static org.demarche.store.CorrectedLibrary.PORT;
import static org.demarche.store.CorrectedLibrary.POST;
import static org.demarche.store.CorrectedLibrary.TEXT;
import static org.demarche.store.CorrectedLibrary.VENN;
import static org.demarche.store.CorrectedLibrary.count;
import static org.demarche.store.CorrectedLibrary.place;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.finding.Analysis;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Mention;
import org.demarche.model.finding.Span;
import org.demarche.model.naming.EntityName;
import org.demarche.model.naming.NameDeed;
import org.demarche.model.naming.NameRule;
import org.demarche.model.naming.Within;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// What a reader says of names holds in every article and outlives every analysis.
class NameCorrectionsTest {

    @TempDir Path folder;
    private CorrectedLibrary library;

    @BeforeEach
    void open() {
        library = new CorrectedLibrary(folder);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void anIgnoredNameIsGoneEverywhereAndComesBackAsItWas() {
        var before = List.of(library.found(library.one()), library.found(library.two()));
        long rule = library.always(new NameDeed.Ignore(POST));

        assertFalse(library.names(library.one()).contains("Ellery Post"));
        assertFalse(library.names(library.two()).contains("Ellery Post"));
        assertEquals(2, library.store().names().all().getFirst().articles());

        library.remove(rule);
        assertEquals(before, List.of(library.found(library.one()), library.found(library.two())));
    }

    @Test
    void aRuleOutlivesTheNextAnalysis() {
        library.always(new NameDeed.Ignore(POST));
        library.analyse("2");
        assertFalse(library.names(library.one()).contains("Ellery Post"));
        assertEquals("2", library.found(library.one()).version());
    }

    @Test
    void aRuleForOneArticleLeavesTheOthersAlone() {
        library.add(NameRule.in(library.one(), new NameDeed.Ignore(POST)));
        assertFalse(library.names(library.one()).contains("Ellery Post"));
        assertTrue(library.names(library.two()).contains("Ellery Post"));
    }

    @Test
    void theOpenArticleChangesAtOnceAndTheRestAfterwards() {
        library.store().names().add(NameRule.always(new NameDeed.Ignore(POST)), library.one());
        assertFalse(library.names(library.one()).contains("Ellery Post"));
        assertTrue(library.names(library.two()).contains("Ellery Post"));
        library.applyAll();
        assertFalse(library.names(library.two()).contains("Ellery Post"));
    }

    @Test
    void joinedNamesHaveAllMentionsQuotesAndEventsOfBoth() {
        library.always(new NameDeed.Same(LIND, VENN));

        var found = library.found(library.one());
        var venn = found.entities().get(place(found, "Oskar Venn"));
        assertEquals(List.of("Venn", "Mara Lind", "Lind"), venn.aliases());
        assertEquals(4, count(found, "Oskar Venn"));
        assertEquals(place(found, "Oskar Venn"), found.quotes().getFirst().speaker().entity());
        assertEquals(List.of(place(found, "Oskar Venn")), found.events().getFirst().source());
        assertEquals(place(found, "Oskar Venn"), found.quotes().getFirst().addressee().entity());
    }

    @Test
    void aRenamedNameKeepsItsOfficeAndIsFoundUnderTheNewOne() {
        library.always(
                new NameDeed.Same(LIND, new EntityName("Mara Lindqvist", EntityKind.PERSON)));
        var lindqvist =
                library.found(library.two())
                        .entities()
                        .get(place(library.found(library.two()), "Mara Lindqvist"));
        assertEquals("envoy", lindqvist.office());
        assertEquals(2, library.store().entities().named("lindqvist", 5).getFirst().articles());
        assertEquals(List.of(), library.store().entities().named("nobody", 5));
    }

    @Test
    void aNameOfAnotherKindHasItsMentionsInThatKind() {
        library.always(new NameDeed.Same(POST, new EntityName("Ellery Post", EntityKind.PLACE)));
        assertEquals(
                EntityKind.PLACE,
                library.found(library.one()).mentions().stream()
                        .filter(m -> m.words().equals("Ellery Post"))
                        .findFirst()
                        .orElseThrow()
                        .kind());
    }

    @Test
    void whatIsPrintedOneWayIsTakenApart() {
        library.always(
                new NameDeed.Apart(LIND, "Lind", new EntityName("Paul Lind", EntityKind.PERSON)));
        var found = library.found(library.one());
        assertEquals(1, count(found, "Mara Lind"));
        assertEquals(1, count(found, "Paul Lind"));
        assertEquals(List.of(), found.entities().get(place(found, "Mara Lind")).aliases());
        assertEquals(place(found, "Paul Lind"), found.quotes().getFirst().speaker().entity());
    }

    @Test
    void oneMentionOfSeveralIsTakenApart() {
        int at = TEXT.indexOf("Venn about");
        library.add(
                new NameRule(
                        new NameDeed.Apart(
                                VENN, "Venn", new EntityName("Venn Isle", EntityKind.PLACE)),
                        new Within.Article(library.one(), new Span(at, at + 4))));
        assertEquals(1, count(library.found(library.one()), "Venn Isle"));
        assertEquals(2, count(library.found(library.two()), "Oskar Venn"));
    }

    @Test
    void aMissedNameIsFoundWhereverItStandsAsAWord() {
        long late = library.add("c", "The Lake\nCompact and the Lake Compacts.");
        library.store().findings().replace(late, Analysis.nothing("1", "en"));
        long rule =
                library.always(
                        new NameDeed.Mark(
                                "Lake Compact", new EntityName("Lake Compact", EntityKind.TREATY)));

        assertEquals(1, count(library.found(library.one()), "Lake Compact"));
        assertEquals(
                List.of(new Span(4, 16)),
                library.found(late).mentions().stream().map(Mention::span).toList());

        library.remove(rule);
        assertEquals(List.of(), library.found(late).entities());
    }

    @Test
    void aMissedNameTakesThePlaceOfShorterOnesAndNotOfLongerOnes() {
        library.always(new NameDeed.Mark("Ellery", new EntityName("Ellery", EntityKind.PLACE)));
        assertFalse(library.names(library.one()).contains("Ellery"));

        library.always(
                new NameDeed.Mark("Port Ellery. “We", new EntityName("Whole", EntityKind.OTHER)));
        assertTrue(library.names(library.one()).contains("Whole"));
        assertFalse(library.names(library.one()).contains("Port Ellery"));
        assertEquals(
                place(library.found(library.one()), "Whole"),
                library.found(library.one()).events().getFirst().place().entity());
    }

    @Test
    void aNameTakenApartNoLongerStandsForAGovernment() {
        library.analyse("2", "RUS");
        var port = new EntityName("Old Port", EntityKind.PLACE);
        library.add(NameRule.in(library.one(), new NameDeed.Apart(PORT, "Port Ellery", port)));
        assertEquals(null, standsFor(library.one()));
        assertEquals("RUS", standsFor(library.two()));

        library.always(new NameDeed.Ignore(POST));
        assertEquals("RUS", standsFor(library.two()));
    }

    private @Nullable String standsFor(long article) {
        return library.found(article).mentions().stream()
                .filter(m -> m.words().equals("Port Ellery"))
                .findFirst()
                .orElseThrow()
                .standsFor();
    }
}
