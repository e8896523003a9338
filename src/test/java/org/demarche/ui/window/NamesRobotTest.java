package org.demarche.ui.window;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;

import org.demarche.model.article.CleanText;
import org.demarche.model.article.PublicationDate;
import org.demarche.model.finding.Analysis;
import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.intake.NewArticle;
import org.demarche.ui.panes.PaneLibrary;
import org.demarche.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

/// Names are walked through and corrected by the keyboard, two keys for each.
class NamesRobotTest {

    @TempDir Path folder;
    private final FxRobot robot = new FxRobot();
    private OpenWindow open;
    private long reply;
    private long other;

    @BeforeEach
    void open() throws Exception {
        open = new OpenWindow(folder, 0);
        open.size(1440, 900);
        reply = add("Washington hands Moscow its written answer", 27);
        other = add("The written answer, once more", 26);
        Screen.run(() -> open.parts.articles().refresh());
        Screen.until("the articles", () -> open.parts.articles().articles().size() == 2);
        Screen.run(() -> open.parts.articles().choose(reply));
        Screen.until("the text", () -> article() != null && article().entities().size() > 5);
        Screen.run(() -> list().requestFocus());
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void twoKeysIgnoreANameEverywhereAndCtrlZBringsItBack() throws Exception {
        walkTo("Secretary of State");
        robot.write("i");
        until("it is gone", () -> !names(article()).contains("Secretary of State"));
        until("there too", () -> !names(stored(other)).contains("Secretary of State"));

        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until("it is back", () -> names(article()).contains("Secretary of State"));
        until("there too", () -> names(stored(other)).contains("Secretary of State"));
    }

    @Test
    void aLargeLetterMeansOnlyHere() throws Exception {
        walkTo("Secretary of State");
        shifted(KeyCode.I);
        until("it is gone", () -> !names(article()).contains("Secretary of State"));
        until("the job is done", () -> !open.house.store.names().hasWork());
        assertTrue(names(stored(other)).contains("Secretary of State"));
    }

    @Test
    void aLetterMoreGivesAnotherKind() throws Exception {
        walkTo("Moscow");
        robot.write("y");
        until("the kinds", () -> look(".kind-pane") != null);
        open.picture("names-kind");
        robot.write("o");
        until("an organisation", () -> kind(article(), "Moscow") == EntityKind.ORGANISATION);
        until("there too", () -> kind(stored(other), "Moscow") == EntityKind.ORGANISATION);
    }

    @Test
    void aNameIsJoinedToTheLikeliestByTwoKeys() throws Exception {
        walkTo("foreign minister");
        robot.write("g");
        until("the names", () -> look(".name-pane") != null);
        open.picture("names-join");
        var likeliest =
                Screen.on(
                        () -> open.window.scene().lookup(".name-pane .list-cell:selected .label"));
        assertTrue(likeliest != null);
        robot.type(KeyCode.ENTER);
        until("it is gone", () -> !names(article()).contains("foreign minister"));
    }

    @Test
    void aNewNameIsTypedOnce() throws Exception {
        walkTo("State Duma");
        robot.write("r");
        until("the name", () -> look(".name-pane") != null);
        robot.write("Duma");
        robot.type(KeyCode.ENTER);
        until("renamed", () -> names(article()).contains("Duma"));
        until("there too", () -> names(stored(other)).contains("Duma"));
        assertFalse(names(article()).contains("State Duma"));
    }

    @Test
    void aSelectedMissedNameIsMarkedEverywhere() throws Exception {
        Screen.run(
                () -> {
                    var area = (RichTextArea) look(".article-text .rich-text-area");
                    var line = area.getPlainText(1);
                    int at = line.indexOf("alliance");
                    area.select(TextPos.ofLeading(1, at), TextPos.ofLeading(1, at + 8));
                });
        robot.write("ao");
        until("it is marked", () -> names(article()).contains("alliance"));
        until("there too", () -> names(stored(other)).contains("alliance"));
    }

    @Test
    void theNamesOfOnesOwnAreListedAndTakenBack() throws Exception {
        walkTo("State Duma");
        robot.write("i");
        until("it is gone", () -> !names(article()).contains("State Duma"));
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        robot.write("your names");
        robot.type(KeyCode.ENTER);
        until("the rules", () -> look(".rules-pane .link-button") != null);
        robot.write("soldiers");
        robot.type(KeyCode.ENTER);
        until("it is marked", () -> names(article()).contains("soldiers"));
        until(
                "two rules",
                () ->
                        open.window.scene().getRoot().lookupAll(".rules-pane .link-button").size()
                                == 2);
        open.picture("names-rules");
        Screen.run(() -> open.themes.themeProperty().set(Theme.DARK));
        open.size(1024, 640);
        open.picture("names-rules-small-dark");
        Screen.run(() -> open.themes.themeProperty().set(Theme.LIGHT));
        robot.clickOn(open.find(".rules-pane .link-button"));
        until("taken back", () -> !names(article()).contains("soldiers"));
    }

    @Test
    void theTableOfKeysFits() throws Exception {
        robot.write("?");
        until("the keys", () -> look(".keys") != null);
        open.size(1024, 640);
        open.picture("names-keys-small");
        var keys = open.find(".keys");
        var bounds = Screen.on(() -> keys.localToScene(keys.getBoundsInLocal()));
        assertTrue(bounds.getMinY() >= 0 && bounds.getMaxY() <= 640, bounds.toString());
    }

    private Node look(String selector) {
        return open.window.scene().lookup(selector);
    }

    private Node list() {
        return look(".article-list");
    }

    private void shifted(KeyCode key) {
        robot.press(KeyCode.SHIFT, key).release(key, KeyCode.SHIFT);
    }

    private void walkTo(String name) throws Exception {
        for (int i = 0; i < 40; i++) {
            robot.write("n");
            var now =
                    Screen.on(
                            () ->
                                    open.parts
                                            .reader()
                                            .mentions()
                                            .named()
                                            .map(named -> named.entity().name())
                                            .orElse(""));
            if (now.equals(name)) {
                return;
            }
        }
        throw new AssertionError("Never came to " + name);
    }

    private static void until(String what, Callable<Boolean> state) throws Exception {
        Screen.until(what, state);
    }

    private Analysis article() {
        var article = open.parts.reader().articleProperty().get();
        return article == null ? null : article.analysis();
    }

    private Analysis stored(long id) {
        return open.house.store.findingsReader().of(id).orElseThrow();
    }

    private static List<String> names(Analysis found) {
        return found.entities().stream().map(Entity::name).toList();
    }

    private static EntityKind kind(Analysis found, String name) {
        return found.entities().get(names(found).indexOf(name)).kind();
    }

    private long add(String title, int day) {
        var article =
                new NewArticle(
                        URI.create("https://example.org/" + day),
                        null,
                        title,
                        null,
                        "Meridian Wire",
                        PublicationDate.of(LocalDate.of(2022, 1, day)),
                        Instant.parse("2022-02-04T12:00:00Z"),
                        "en",
                        new CleanText(PaneLibrary.REPLY.text().text() + "\n\n" + title),
                        false);
        long id = open.house.store.articles().add(List.of(article), null, null).getFirst().id();
        open.house.store.findings().replace(id, PaneLibrary.REPLY.analysis());
        return id;
    }
}
