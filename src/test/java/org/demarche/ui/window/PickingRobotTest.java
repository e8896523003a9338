package org.demarche.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.demarche.model.article.ArticleSummary;
import org.demarche.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;

/// A person who goes through many articles: several at once, the whole list, and what is read put
/// out of sight.
class PickingRobotTest {

    @TempDir Path folder;
    private final FxRobot robot = new FxRobot();
    private final List<URI> visited = new CopyOnWriteArrayList<>();
    private OpenWindow open;

    @BeforeEach
    void open() throws Exception {
        open = new OpenWindow(folder, 40);
        open.size(1440, 900);
        Screen.run(() -> open.window.onVisit(visited::add));
        until("an article", () -> open.parts.reader().articleProperty().get() != null);
        Screen.run(() -> list().requestFocus());
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void severalArePickedByShiftAndMarkedWithOneKeyAndOneUndo() throws Exception {
        robot.press(KeyCode.SHIFT);
        robot.type(KeyCode.DOWN, 3);
        robot.release(KeyCode.SHIFT);
        until("four", () -> open.parts.articles().picked().size() == 4);
        robot.write("s");
        until("four stars", () -> open.house.library.counts().bookmarked() == 4);
        until("still picked", () -> open.parts.articles().picked().size() == 4);
        open.picture("picked-light");

        robot.write("s");
        until("no star", () -> open.house.library.counts().bookmarked() == 0);
        shortcut(KeyCode.Z);
        until("four again", () -> open.house.library.counts().bookmarked() == 4);
    }

    @Test
    void theOtherButtonKeepsWhatIsPicked() throws Exception {
        robot.press(KeyCode.SHIFT);
        robot.type(KeyCode.DOWN, 2);
        robot.release(KeyCode.SHIFT);
        until("three", () -> open.parts.articles().picked().size() == 3);
        robot.rightClickOn(rows().get(1));
        robot.clickOn("Copy the links");
        until("three links", () -> clipboard().lines().count() == 3);
    }

    @Test
    void theOtherButtonPicksTheRowUnderIt() throws Exception {
        var third = open.parts.articles().articles().get(2);
        robot.rightClickOn(rows().get(2));
        until("chosen", () -> chosen().id() == third.id());
        robot.clickOn("Mark those above read");
        until(
                "two read",
                () -> open.parts.articles().articles().subList(0, 2).stream().allMatch(this::read));
        robot.rightClickOn(rows().get(2));
        robot.clickOn("Copy the link");
        until("the link", () -> clipboard().equals(third.address().toString()));
        robot.rightClickOn(rows().get(2));
        robot.clickOn("Open in the browser");
        until("visited", () -> visited.equals(List.of(third.address())));
        robot.write("q");
        until("the citation", () -> clipboard().contains("“" + third.title() + "”"));
    }

    @Test
    void theWholeListIsReadByOneKeyAndUnreadByAnother() throws Exception {
        int before = open.house.library.counts().unread();
        robot.press(KeyCode.SHIFT, KeyCode.M).release(KeyCode.M, KeyCode.SHIFT);
        until("all", () -> open.house.library.counts().unread() == 0);
        until("seen", () -> open.parts.articles().articles().stream().allMatch(this::read));
        until("the title", () -> open.stage.getTitle().equals("Demarche"));
        shortcut(KeyCode.Z);
        until("back", () -> open.house.library.counts().unread() == before);
        until(
                "the title",
                () -> open.stage.getTitle().equals("Demarche (%d unread)".formatted(before)));
    }

    @Test
    void whatIsReadGoesOutOfSightAndTheListSaysWhatToDo() throws Exception {
        robot.write("jjj");
        until("three read", () -> open.house.library.counts().unread() == 37);
        robot.write("u");
        until("fewer", () -> open.parts.articles().browsed().totalProperty().get() < 40);
        assertTrue(
                open.parts.articles().articles().stream()
                        .filter(article -> article.read())
                        .allMatch(read -> read.equals(chosen())),
                "only what is being read is still there");
        open.picture("hidden-light");
        robot.press(KeyCode.SHIFT, KeyCode.M).release(KeyCode.M, KeyCode.SHIFT);
        until("all", () -> open.house.library.counts().unread() == 0);
        Screen.run(() -> open.themes.themeProperty().set(Theme.DARK));
        open.picture("hidden-dark");
        Screen.run(() -> open.themes.themeProperty().set(Theme.LIGHT));
        assertEquals(chosen().id(), selected(), "what is selected is what is chosen");
        robot.write("u");
        until("all there", () -> open.parts.articles().articles().size() == 40);
        assertEquals(chosen().id(), selected());
    }

    @Test
    void whatIsKeptUnreadStaysUnreadWhenItIsReadAnew() throws Exception {
        robot.write("j");
        until("read", () -> chosen().read());
        robot.write("m");
        until("unread", () -> !chosen().read());
        Screen.run(() -> open.parts.reader().reload());
        Thread.sleep(400); // a background question and its answer
        assertTrue(
                open.house.library.summaries(List.of(chosen().id())).stream()
                        .noneMatch(this::read));
    }

    @Test
    void homeEndAndThePageKeysGoThroughTheList() throws Exception {
        robot.type(KeyCode.END);
        var last = open.parts.articles().articles().getLast().id();
        until("the last", () -> open.parts.reader().articleProperty().get().id() == last);
        robot.type(KeyCode.PAGE_UP);
        until("above", () -> chosen().id() != last);
        robot.type(KeyCode.HOME);
        var first = open.parts.articles().articles().getFirst().id();
        until("the first", () -> open.parts.reader().articleProperty().get().id() == first);
    }

    private boolean read(ArticleSummary article) {
        return article.read();
    }

    private ArticleSummary chosen() {
        return open.parts.articles().chosenProperty().get();
    }

    private long selected() throws Exception {
        return Screen.on(
                () -> ((ArticleSummary) list().getSelectionModel().getSelectedItem()).id());
    }

    private static String clipboard() {
        var words = Clipboard.getSystemClipboard().getString();
        return words == null ? "" : words;
    }

    private List<Node> rows() throws Exception {
        return Screen.on(
                () ->
                        list().lookupAll(".article-cell").stream()
                                .filter(Node::isVisible)
                                .filter(n -> !n.lookupAll(".article-title").isEmpty())
                                .sorted(
                                        java.util.Comparator.comparingDouble(
                                                n -> n.localToScene(0, 0).getY()))
                                .toList());
    }

    private ListView<?> list() {
        return (ListView<?>) open.window.scene().lookup(".article-list");
    }

    private void shortcut(KeyCode key) {
        robot.press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
    }

    private static void until(String what, Callable<Boolean> state) throws Exception {
        Screen.until(what, state);
    }
}
