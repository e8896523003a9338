package org.demarche.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.demarche.model.article.CleanText;
import org.demarche.model.article.PublicationDate;
import org.demarche.model.intake.NewArticle;
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
import java.util.stream.IntStream;

/// Long articles, read as the reader likes it: in other letters, and from where they were left.
class ComfortRobotTest {

    @TempDir Path folder;
    private final FxRobot robot = new FxRobot();
    private OpenWindow open;
    private long first;
    private long second;

    @BeforeEach
    void open() throws Exception {
        open = new OpenWindow(folder, 0);
        open.size(1440, 900);
        first = add("The long report", 3);
        second = add("The other long report", 2);
        Screen.run(() -> open.parts.articles().refresh());
        until("the articles", () -> open.parts.articles().articles().size() == 2);
        Screen.run(() -> open.parts.articles().choose(first));
        until("the text", () -> isOpen(first) && topmost() != null);
        Screen.run(() -> open.window.scene().lookup(".article-list").requestFocus());
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void anArticleOpensWhereItWasLeft() throws Exception {
        robot.write("  ");
        until("further down", () -> topmost() != null && !topmost().startsWith("Paragraph 0 "));
        Thread.sleep(600); // the page glides
        var left = Screen.on(this::topmost);
        robot.write("j");
        until("the other", () -> isOpen(second) && shows("Paragraph 0 "));
        robot.write("k");
        until("the same place", () -> isOpen(first) && left.equals(topmost()));
    }

    @Test
    void largerLettersKeepThePlaceAndAreRemembered() throws Exception {
        robot.write("  ");
        Thread.sleep(600); // the page glides
        var left = Screen.on(this::topmost);
        double before = Screen.on(this::letters);
        for (int i = 0; i < 4; i++) {
            robot.press(KeyCode.CONTROL, KeyCode.PLUS).release(KeyCode.PLUS, KeyCode.CONTROL);
        }
        until("larger", () -> letters() == before + 4);
        until("the same place", () -> left.equals(topmost()));
        open.picture("letters-large");
        until("it is written", () -> remembered().number("text.size", 0) == before + 4);

        robot.press(KeyCode.CONTROL, KeyCode.DIGIT0).release(KeyCode.DIGIT0, KeyCode.CONTROL);
        until("as before", () -> letters() == before);
        assertEquals(left, Screen.on(this::topmost));
    }

    @Test
    void aNoteIsWrittenFromAnywhereInTheText() throws Exception {
        robot.write("  ");
        Thread.sleep(600); // the page glides: the head is out of view
        robot.write("c");
        until(
                "the note",
                () -> {
                    var note = open.window.scene().lookup(".note");
                    return note != null && note.isFocused();
                });
        robot.write("Ask them");
        robot.type(KeyCode.ESCAPE);
        until("kept", () -> open.house.library.note(first).orElse("").equals("Ask them"));
        assertTrue(open.problems.sentences().isEmpty());
    }

    private long add(String title, int day) {
        var paragraphs =
                IntStream.range(0, 60)
                        .mapToObj(
                                i ->
                                        ("Paragraph %d of %s, written down word for word while"
                                                        + " the ferry waited and nobody spoke of"
                                                        + " the lighthouse on day %d. ")
                                                .formatted(i, title, day * 7 + i)
                                                .repeat(3)
                                                .strip())
                        .toList();
        var article =
                new NewArticle(
                        URI.create("https://example.org/" + day),
                        null,
                        title,
                        null,
                        "Harbour Wire",
                        PublicationDate.of(LocalDate.of(2022, 1, day)),
                        Instant.parse("2022-02-04T12:00:00Z"),
                        "en",
                        CleanText.ofParagraphs(paragraphs),
                        false);
        return open.house.store.articles().add(List.of(article), null, null).getFirst().id();
    }

    private boolean isOpen(long id) {
        var article = open.parts.reader().articleProperty().get();
        return article != null && article.id() == id;
    }

    /// The first paragraph that reaches into the pane.
    private String topmost() {
        var area = open.window.scene().lookup(".article-text .rich-text-area");
        double top = area.localToScene(0, 0).getY() + 17; // in the first whole line
        return area.lookupAll("Text").stream()
                .filter(node -> node instanceof Text text && text.getText().startsWith("Paragraph"))
                .filter(node -> node.localToScene(node.getBoundsInLocal()).getMaxY() > top)
                .min(
                        java.util.Comparator.comparingDouble(
                                node -> node.localToScene(node.getBoundsInLocal()).getMinY()))
                .map(node -> ((Text) node).getText())
                .orElse(null);
    }

    private boolean shows(String begin) {
        var top = topmost();
        return top != null && top.startsWith(begin);
    }

    private double letters() {
        var area = open.window.scene().lookup(".article-text .rich-text-area");
        return area.lookupAll("Text").stream()
                .filter(node -> node instanceof Text text && text.getText().startsWith("Paragraph"))
                .mapToDouble(node -> ((Text) node).getFont().getSize())
                .max()
                .orElse(0);
    }

    private WindowMemory remembered() {
        return new WindowMemory(folder.resolve("window.properties"), Runnable::run, _ -> {});
    }

    private static void until(String what, Callable<Boolean> state) throws Exception {
        Screen.until(what, state);
    }
}
