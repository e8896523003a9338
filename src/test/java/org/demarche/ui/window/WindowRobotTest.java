package org.demarche.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.demarche.model.article.ArticleFilter;
import org.demarche.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.util.List;

/// A person at keyboard and mouse, on the headless screen.
class WindowRobotTest {

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
    void jAndKWalkThroughTheListAndWhatIsOpenedIsRead() throws Exception {
        assertEquals(40, open.house.library.counts().unread(), "the greeting counts as unread");
        robot.write("jj");
        var third = open.parts.articles().articles().get(2).id();
        Screen.until("the third", () -> open.parts.reader().articleProperty().get().id() == third);
        robot.write("k");
        var second = open.parts.articles().articles().get(1).id();
        Screen.until(
                "the second", () -> open.parts.reader().articleProperty().get().id() == second);
        Screen.until("read", () -> open.parts.articles().articles().get(1).read());
        assertTrue(open.house.library.counts().unread() <= 38);
    }

    @Test
    void sBookmarksAndCtrlZTakesItBack() throws Exception {
        robot.write("s");
        Screen.until("the star", () -> chosenIsBookmarked());
        assertEquals(1, open.house.library.counts().bookmarked());

        shortcut(KeyCode.Z);
        Screen.until("no star", () -> !chosenIsBookmarked());
        assertEquals(0, open.house.library.counts().bookmarked());
    }

    @Test
    void aClickOnTheStarBookmarksWithoutOpening() throws Exception {
        var before = open.parts.articles().chosenProperty().get();
        Screen.until("rows", () -> !visible(".star").isEmpty());
        var stars = Screen.on(() -> visible(".star"));
        robot.clickOn(stars.getLast());
        Screen.until("a star", () -> open.house.library.counts().bookmarked() == 1);

        assertEquals(before.id(), open.parts.articles().chosenProperty().get().id());
    }

    @Test
    void aSearchFindsWhileTypingAndEscLeadsBackExactly() throws Exception {
        robot.write("jjjjjjjj");
        var before = open.parts.articles().chosenProperty().get();
        Screen.until("the place", () -> firstVisible() > 0);
        int place = Screen.on(this::firstVisible);

        robot.write("/");
        robot.write("ambassador");
        Screen.until("hits", () -> open.parts.articles().found().articles().size() == 3);
        assertNotEquals(40, open.parts.articles().articles().size());

        robot.type(KeyCode.ESCAPE);
        Screen.until("the list", () -> open.parts.articles().articles().size() == 40);
        assertEquals(before, open.parts.articles().chosenProperty().get());
        assertEquals(place, Screen.on(this::firstVisible));
    }

    @Test
    void whatArrivesAboveDoesNotMoveWhatIsLookedAt() throws Exception {
        robot.write("jjjjjjjjjj");
        Screen.until("the place", () -> firstVisible() > 2);
        var seen = Screen.on(() -> open.parts.articles().articles().get(firstVisible()).id());
        var chosen = open.parts.articles().chosenProperty().get().id();

        open.house.store.articles().add(Winter.newest(5), null, null);
        Screen.run(open.parts.articles()::refresh);
        Screen.until("five more", () -> open.parts.articles().articles().size() == 45);
        Screen.until(
                "the same row",
                () -> open.parts.articles().articles().get(firstVisible()).id() == seen);
        assertEquals(chosen, open.parts.articles().chosenProperty().get().id());
    }

    @Test
    void noTitleIsLongerThanTwoLines() throws Exception {
        open.size(1024, 640);
        Thread.sleep(200); // a few pulses
        var tallest =
                Screen.on(
                        () ->
                                visible(".article-title").stream()
                                        .mapToDouble(n -> n.getBoundsInLocal().getHeight())
                                        .max()
                                        .orElseThrow());
        assertTrue(tallest < 45, "a title is %s pixels high".formatted(tallest));
    }

    @Test
    void lettersTypedIntoTheFieldAreNoCommands() throws Exception {
        robot.write("/");
        robot.write("jsm?");
        var field = (TextField) open.find(".search-field .text-field");
        assertEquals("jsm?", Screen.on(field::getText));
        assertEquals(0, open.house.library.counts().bookmarked());
    }

    @Test
    void aChipIsTakenOutByItsCross() throws Exception {
        Screen.run(() -> open.parts.articles().filterProperty().set(ArticleFilter.UNREAD));
        robot.write("/");
        robot.write("treaty");
        Screen.until("the chip", () -> open.window.scene().lookup(".chip") != null);
        robot.clickOn(open.find(".chip-remove"));

        Screen.until("no chip", () -> open.window.scene().lookup(".chip") == null);
        assertEquals(ArticleFilter.ALL, open.parts.articles().scopeProperty().get());
        assertEquals(ArticleFilter.UNREAD, open.parts.articles().filterProperty().get());
    }

    @Test
    void theThemeIsSwitchedByKeyAndRemembered() throws Exception {
        shortcut(KeyCode.D);
        Screen.until("the night", () -> open.themes.isDark());
        assertTrue(
                open.window.scene().getStylesheets().stream()
                        .anyMatch(sheet -> sheet.contains("colours-dark")));
        Screen.until("it is written", () -> remembered().text("theme", "").equals("dark"));
        Screen.run(() -> open.themes.themeProperty().set(Theme.LIGHT));
    }

    @Test
    void aHiddenPaneGivesItsRoomAndComesBack() throws Exception {
        var sources = open.find(".sources");
        assertTrue(Screen.on(sources::isVisible));
        shortcut(KeyCode.DIGIT1);
        Screen.until("hidden", () -> !sources.isVisible());
        shortcut(KeyCode.DIGIT1);
        Screen.until("there", sources::isVisible);
    }

    @Test
    void thePaletteDoesWhatIsChosenInIt() throws Exception {
        shortcut(KeyCode.K);
        System.gc(); // what only a binding holds is gone now
        robot.write("show bookm");
        robot.type(KeyCode.ENTER);
        Screen.until(
                "bookmarks",
                () -> open.parts.articles().filterProperty().get() == ArticleFilter.BOOKMARKED);
        assertFalse(open.find(".overlay").isVisible());
        Screen.until("none", () -> open.parts.articles().articles().isEmpty());
    }

    @Test
    void theSamplesGoWithOneClick() throws Exception {
        Screen.until("the samples", () -> robot.lookup("Remove").tryQuery().isPresent());
        robot.clickOn("Remove");
        Screen.until("gone", () -> open.parts.articles().articles().size() == 32);
        assertEquals(0, open.house.library.counts().samples());
    }

    private boolean chosenIsBookmarked() {
        return open.parts.articles().chosenProperty().get().bookmarked();
    }

    private WindowMemory remembered() {
        return new WindowMemory(folder.resolve("window.properties"), Runnable::run, _ -> {});
    }

    private ListView<?> list() {
        return (ListView<?>) visible(".article-list").getFirst();
    }

    private int firstVisible() {
        return ((javafx.scene.control.skin.VirtualFlow<?>) list().lookup(".virtual-flow"))
                .getFirstVisibleCell()
                .getIndex();
    }

    private List<Node> visible(String selector) {
        return open.window.scene().getRoot().lookupAll(selector).stream()
                .filter(node -> node.localToScene(node.getBoundsInLocal()).getMinY() < 560)
                .filter(WindowRobotTest::isInView)
                .toList();
    }

    private static boolean isInView(Node node) {
        for (Node part = node; part != null; part = part.getParent()) {
            if (!part.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void shortcut(KeyCode key) {
        robot.press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
    }
}
