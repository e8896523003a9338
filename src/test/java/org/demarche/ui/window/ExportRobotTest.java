package org.demarche.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.demarche.library.export.article.ArticleForm;
import org.demarche.ui.Overlay;
import org.demarche.ui.window.desk.ExportDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// The articles of the list are saved from the window.
class ExportRobotTest {

    @TempDir Path folder;
    private final FxRobot robot = new FxRobot();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private OpenWindow open;

    @BeforeEach
    void open() throws Exception {
        open = new OpenWindow(folder, 5);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void thePaletteLeadsToEveryForm() throws Exception {
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        robot.write("save these");
        robot.type(KeyCode.ENTER);

        Screen.until(
                "the question",
                () ->
                        open.window.scene().lookup(".dialog .layer-title") instanceof Label l
                                && l.getText().equals("Save 5 articles of the list as…"));
        open.picture("articles-save");
        for (var form : ArticleForm.values()) {
            assertTrue(robot.lookup(form.title()).tryQuery().isPresent(), form.title());
        }
        robot.type(KeyCode.ESCAPE);
        Screen.until("it is gone", () -> !open.window.scene().lookup(".overlay").isVisible());
    }

    @Test
    void whatIsInTheListIsSavedAndToldAndATroubleToo() throws Exception {
        var desk = Screen.on(() -> new ExportDesk(open.parts, new Overlay(), said::add));
        var file = folder.resolve("list.csv");
        var articles = Screen.on(() -> List.copyOf(open.parts.articles().articles()));

        Screen.run(() -> desk.save(ArticleForm.CSV, articles, file));
        Screen.until("saved", () -> said.contains("Saved 5 articles to list.csv."));
        assertEquals(6, Files.readAllLines(file).size());

        var nowhere = folder.resolve("nowhere").resolve("list.csv");
        Screen.run(() -> desk.save(ArticleForm.CSV, articles, nowhere));
        Screen.until(
                "told",
                () ->
                        open.problems.sentences().stream()
                                .anyMatch(sentence -> sentence.contains("could not be saved")));
    }
}
