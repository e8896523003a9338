package org.demarche.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.demarche.model.article.ArticleFilter;
import org.demarche.model.query.RelatedArticles;
import org.demarche.model.watch.WatchState;
import org.demarche.ui.Pictures;
import org.demarche.ui.entities.PaneRow;
import org.demarche.ui.sources.SourceRow;
import org.demarche.ui.theme.Theme;
import org.demarche.ui.watches.WatchPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// A person who saves a search, files articles under words and writes notes.
class FindingRobotTest {

    @TempDir Path folder;
    private final FxRobot robot = new FxRobot();
    private OpenWindow open;

    @BeforeEach
    void open() throws Exception {
        open = new OpenWindow(folder, 40);
        open.size(1440, 900);
        Screen.until("an article", () -> open.parts.reader().articleProperty().get() != null);
        Screen.run(() -> list().requestFocus());
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aSearchIsWatchedFillsItselfAndIsTakenBackWithCtrlZ() throws Exception {
        robot.write("/");
        robot.write("talks");
        Screen.until("found", () -> open.parts.articles().found().totalProperty().get() > 0);
        int found = open.parts.articles().found().totalProperty().get();
        Screen.run(() -> list().requestFocus());
        robot.write("w");
        Screen.until("the pane", () -> pane() != null);
        robot.write("Geneva watch");
        open.picture("watch-pane-light");
        robot.push(KeyCode.ENTER);
        Screen.until("a watch", () -> watches().size() == 1);
        var state = watches().getFirst();
        assertEquals("Geneva watch", state.watch().name());
        assertEquals(found, state.articles());
        assertEquals(0, state.fresh());

        Screen.run(
                () ->
                        open.parts
                                .articles()
                                .filterProperty()
                                .set(new ArticleFilter.Watched(state.watch().id())));
        Screen.until("its list", () -> open.parts.articles().articles().size() == found);
        assertFalse(open.parts.articles().searchingProperty().get());
        Screen.run(() -> open.themes.themeProperty().set(Theme.DARK));
        open.picture("watch-list-dark");

        Screen.run(() -> list().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        Screen.until("no watch", () -> watches().isEmpty());
    }

    @Test
    void anArticleIsFiledUnderATagAndFoundAgain() throws Exception {
        robot.write("#");
        Screen.until("the field", () -> newTag().isVisible());
        robot.write("grain, wheat");
        robot.push(KeyCode.ENTER);
        Screen.until("two tags", () -> marks().tags().equals(List.of("grain", "wheat")));
        Screen.until(
                "tags at left", () -> rows().stream().anyMatch(SourceRow.Tag.class::isInstance));
        open.picture("tags-light");
        Screen.run(
                () ->
                        open.parts
                                .articles()
                                .filterProperty()
                                .set(new ArticleFilter.Tagged("grain")));
        Screen.until("one article", () -> open.parts.articles().articles().size() == 1);

        Screen.run(() -> open.parts.undo().undo());
        Screen.until("one tag", () -> marks().tags().equals(List.of("grain")));
    }

    @Test
    void aNoteIsKeptWhenTheReaderGoesOn() throws Exception {
        robot.write("c");
        Screen.until("the note", () -> note().isFocused());
        robot.write("Ask the ministry");
        robot.push(KeyCode.ESCAPE);
        Screen.until("kept", () -> marks().note().equals("Ask the ministry"));
        var id = marks().articleId();
        assertEquals("Ask the ministry", open.house.library.note(id).orElse(""));
        assertTrue(open.house.found("note:ministry").size() == 1);
    }

    @Test
    void whatIsFoundIsNarrowedByClicksAndWidenedAgain() throws Exception {
        robot.write("f");
        Screen.until(
                "facets", () -> robot.lookup(".refine-pane .check-box").tryQuery().isPresent());
        var pane = robot.lookup(".refine-pane").query().getScene();
        Screen.on(
                () -> {
                    Pictures.save(pane, Path.of("target", "pictures", "refine-light.png"));
                    return true;
                });
        int before = open.parts.articles().articles().size();
        CheckBox box = robot.lookup(".refine-pane .check-box").queryAs(CheckBox.class);
        Screen.run(box::fire);
        Screen.until("narrowed", () -> open.parts.articles().searchingProperty().get());
        Screen.until(
                "fewer",
                () ->
                        !open.parts.articles().articles().isEmpty()
                                && open.parts.articles().articles().size() < before);
        open.picture("refined-light");
        Screen.run(() -> open.parts.articles().leaveSearch());
        Screen.until("all again", () -> open.parts.articles().articles().size() == before);
        assertTrue(open.parts.articles().refinementProperty().get().isEmpty());
    }

    @Test
    void theBriefTellsWhatIsNewAndLeadsThere() throws Exception {
        open.house.watches.add("Talks", "talks", true);
        open.house.briefing.looked(Instant.EPOCH);
        robot.write("b");
        Screen.until("the brief", () -> robot.lookup(".brief-line").tryQuery().isPresent());
        open.picture("brief-light");
        var first = (Labeled) robot.lookup(".brief-line").query();
        var words = first.getText();
        robot.clickOn(first);
        Screen.until(
                "the article",
                () -> open.parts.reader().articleProperty().get().summary().title().equals(words));
        robot.write("b");
        Screen.until("the brief", () -> robot.lookup(".brief-line").tryQuery().isPresent());
        robot.clickOn("All seen");
        Screen.until(
                "nothing new",
                () -> open.house.briefing.since(open.house.briefing.lastLooked()).articles() == 0);
    }

    @Test
    void aListIsAskedAtOnce() throws Exception {
        Screen.run(() -> robotless("Search for a list…"));
        Screen.until("the pane", () -> robot.lookup(".batch-pane").tryQuery().isPresent());
        robot.clickOn(".batch-pane .text-area").write("talks\nnobodyhasthisword");
        robot.clickOn("Search");
        Screen.until(
                "two lines",
                () ->
                        robot.lookup(".batch-pane .table-view")
                                        .queryAs(TableView.class)
                                        .getItems()
                                        .size()
                                == 2);
        open.picture("batch-light");
    }

    /// By its name, as the palette does.
    private void robotless(String command) {
        open.window.commands().named(command).action().run();
    }

    @Test
    void whatToReadBesideAnArticleIsOneClickAway() throws Exception {
        var near = open.house.library.newest(ArticleFilter.ALL, 9);
        Screen.run(
                () ->
                        open.parts
                                .entities()
                                .onRelated(
                                        _ ->
                                                new RelatedArticles(
                                                        near.subList(1, 4),
                                                        near.subList(4, 6),
                                                        near.subList(6, 9)),
                                        article -> open.parts.reader().open(article.id(), null)));
        robot.clickOn("Related");
        Screen.until(
                "related",
                () ->
                        open.parts.entities().rows().stream()
                                .anyMatch(PaneRow.Beside.class::isInstance));
        open.picture("related-light");
        var before = open.parts.reader().articleProperty().get().id();
        robot.clickOn(".pane-article");
        Screen.until(
                "another is read",
                () -> open.parts.reader().articleProperty().get().id() != before);
    }

    private List<WatchState> watches() {
        return open.house.watches.states();
    }

    private List<SourceRow> rows() {
        return List.copyOf(open.parts.sources().rows());
    }

    private org.demarche.ui.marks.MarksViewModel.Marks marks() {
        return open.parts.articleMarks().marksProperty().get();
    }

    private Node pane() {
        return open.window.scene().getRoot().lookup(".watch-pane") instanceof WatchPane pane
                ? pane
                : null;
    }

    private TextField newTag() {
        return (TextField) open.window.scene().getRoot().lookup(".new-tag");
    }

    private Node note() {
        return open.window.scene().getRoot().lookup(".note");
    }

    private ListView<?> list() {
        return (ListView<?>)
                open.window.scene().getRoot().lookupAll(".article-list").stream()
                        .filter(Node::isVisible)
                        .filter(node -> node.getParent().isVisible())
                        .findFirst()
                        .orElseThrow();
    }
}
