package org.demarche.ui.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Span;
import org.demarche.model.naming.EntityName;
import org.demarche.model.naming.NameDeed;
import org.demarche.model.naming.Within;
import org.demarche.ui.Background;
import org.demarche.ui.command.Undo;
import org.demarche.ui.naming.NameDeeds.Reach;
import org.demarche.ui.panes.PaneLibrary;
import org.demarche.ui.reader.name.Named;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What is said of names, and whom a name may mean, without a screen.
class NamingViewModelsTest {

    private static final Entity MOSCOW =
            new Entity("Moscow", EntityKind.PLACE, List.of(), null, "RUS", null);

    @TempDir Path folder;
    private final Undo undo = new Undo();
    private final List<String> said = new ArrayList<>();
    private PaneLibrary library;
    private Background background;
    private NameDeeds deeds;
    private int changes;

    @BeforeEach
    void open() {
        library = new PaneLibrary(folder);
        background =
                new Background(
                        Runnable::run,
                        Runnable::run,
                        problem -> {
                            throw new AssertionError(problem);
                        });
        deeds =
                new NameDeeds(
                        library.library().names(),
                        background,
                        undo,
                        () -> library.reply,
                        () -> changes++);
        deeds.onSay(said::add);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aDeedIsKeptShownInTheOpenArticleAndTakenBackByOneUndo() {
        deeds.ignore(new Named(MOSCOW, null), Reach.ALWAYS);
        assertFalse(names().contains("Moscow"));
        assertEquals(1, changes);
        assertTrue(said.getFirst().startsWith("Moscow (place) is no name, always."));

        undo.undo();
        assertTrue(names().contains("Moscow"));
        assertEquals(2, changes);
        assertEquals(List.of(), library.library().names().all());
    }

    @Test
    void onlyHereIsARuleForTheOpenArticle() {
        deeds.recast(new Named(MOSCOW, null), EntityKind.ORGANISATION, Reach.THIS_ARTICLE);
        var rule = library.library().names().all().getFirst().rule();
        assertEquals(new Within.Article(library.reply, null), rule.within());
    }

    @Test
    void aNameThatIsCalledSoAlreadyMakesNoRule() {
        deeds.same(new Named(MOSCOW, null), EntityName.of(MOSCOW), Reach.ALWAYS);
        deeds.apart(new Named(MOSCOW, null), EntityName.of(MOSCOW), Reach.ALWAYS);
        assertEquals(List.of(), library.library().names().all());
        assertEquals(2, said.size());
    }

    @Test
    void wordsInsideALongerNameAreMarkedHereAndEverywhere() {
        int at = PaneLibrary.REPLY.text().text().indexOf("Duma");
        var span = new Span(at, at + 4);
        var mark = new NameDeed.Mark("Duma", new EntityName("Duma", EntityKind.ORGANISATION));
        deeds.mark(mark, span, true, Reach.ALWAYS);

        assertTrue(names().contains("Duma"));
        assertEquals(2, library.library().names().all().size());
        undo.undo();
        assertTrue(names().contains("State Duma"));
        assertEquals(List.of(), library.library().names().all());
    }

    @Test
    void namesOfOnesOwnAreMarkedListedAndTakenBack() {
        var model = new RulesViewModel(library.library().names(), deeds, background);
        model.refresh();
        model.nameProperty().set("  eight hours ");
        model.kindProperty().set(EntityKind.OTHER);
        model.markAlways();
        assertTrue(names().contains("eight hours"));
        assertEquals(1, model.said().size());
        assertEquals("", model.nameProperty().get());

        model.remove(model.said().getFirst());
        assertEquals(List.of(), model.said());
        assertFalse(names().contains("eight hours"));

        undo.undo();
        assertEquals(1, model.said().size());
    }

    @Test
    void aBlankNameIsNotMarked() {
        var model = new RulesViewModel(library.library().names(), deeds, background);
        model.nameProperty().set("   ");
        model.markAlways();
        assertEquals(List.of(), library.library().names().all());
    }

    @Test
    void thoseWhoShareAWordAreTheLikeliest() {
        var article = PaneLibrary.REPLY.analysis().entities();
        var model = choice(new EntityName("Mr Lavrov", EntityKind.PERSON), article);
        assertEquals("Sergei Lavrov", model.found().getFirst().name());
    }

    @Test
    void whatIsTypedIsLookedForInTheWholeLibrary() {
        var subject = new EntityName("Paris", EntityKind.PLACE);
        var model = choice(subject, List.of());
        model.typedProperty().set("gene");
        assertEquals(List.of(new EntityName("Geneva", EntityKind.PLACE)), model.found());
        model.typedProperty().set("paris");
        assertEquals(List.of(), model.found());

        model.typedProperty().set("geneva");
        assertEquals(new EntityName("Geneva", EntityKind.PLACE), model.taken().orElseThrow());
        model.typedProperty().set("Bern");
        assertEquals(new EntityName("Bern", EntityKind.PLACE), model.taken().orElseThrow());
        model.typedProperty().set(" ");
        assertTrue(model.taken().isEmpty());
    }

    @Test
    void withoutASubjectOnlyKnownNamesAreMeant() {
        var model = choice(null, PaneLibrary.REPLY.analysis().entities());
        assertFalse(model.found().isEmpty());
        model.typedProperty().set("Somebody Else");
        assertTrue(model.taken().isEmpty());
    }

    @Test
    void everyKindHasALetterOfItsOwn() {
        for (var kind : EntityKind.values()) {
            var letter = String.valueOf(KindLetters.of(kind));
            assertEquals(kind, KindLetters.kind(letter).orElseThrow());
            assertEquals(
                    kind,
                    KindLetters.kind(letter.toUpperCase(java.util.Locale.ROOT)).orElseThrow());
        }
        assertTrue(KindLetters.kind("").isEmpty());
    }

    private NameChoiceViewModel choice(EntityName subject, List<Entity> article) {
        return new NameChoiceViewModel(subject, article, library.entities(), background);
    }

    private List<String> names() {
        return library.library().article(library.reply).orElseThrow().analysis().entities().stream()
                .map(Entity::name)
                .toList();
    }
}
