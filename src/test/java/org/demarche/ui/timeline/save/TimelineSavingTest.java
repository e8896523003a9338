package org.demarche.ui.timeline.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.stage.Stage;

import org.demarche.ui.Background;
import org.demarche.ui.panes.PaneLibrary;
import org.demarche.ui.panes.PaneStage;
import org.demarche.ui.timeline.TimelineView;
import org.demarche.ui.timeline.shown.TimelineViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

class TimelineSavingTest {

    @TempDir Path folder;
    private final List<String> said = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private PaneLibrary library;
    private TimelineViewModel model;
    private TimelineSaving saving;
    private Stage stage;

    @BeforeAll
    static void start() {
        PaneStage.start();
    }

    @BeforeEach
    void open() throws Exception {
        library = new PaneLibrary(folder);
        var background =
                new Background(
                        Runnable::run,
                        Runnable::run,
                        problem -> problems.add(problem.getMessage()));
        model = new TimelineViewModel(library.timeline(), background);
        PaneStage.on(
                () -> {
                    var view = new TimelineView(model, PaneStage.FONTS);
                    saving = new TimelineSaving(view, library.library(), background, said::add);
                    stage = PaneStage.show(view, 1200, 360, false);
                    model.refresh();
                    return true;
                });
        PaneStage.frames(2);
    }

    @AfterEach
    void close() throws Exception {
        PaneStage.on(
                () -> {
                    stage.close();
                    return true;
                });
        library.close();
    }

    @Test
    void everyFormMakesAFileAndSaysSo() throws Exception {
        for (var form : SaveForm.values()) {
            var file = save(form, folder.resolve(form.name() + "." + form.extension()));
            assertTrue(Files.size(file) > 300, form + " has " + Files.size(file) + " bytes");
        }
        assertEquals(List.of(), problems);
        assertEquals("Saved 9 events to HTML.html.", said.getFirst());
    }

    @Test
    void theDrawingIsWholeXmlWithEveryWordOfTheView() throws Exception {
        var file = save(SaveForm.SVG, folder.resolve("view.svg"));

        var svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        var words = svg.getDocumentElement().getTextContent();
        assertTrue(words.contains("demands guarantees"), words);
        assertTrue(words.contains("RUS → NATO"), words);
    }

    @Test
    void thePictureIsTwiceAsLargeAsTheViewAndOnItsGround() throws Exception {
        var file = save(SaveForm.PNG, folder.resolve("view.png"));

        var picture = ImageIO.read(file.toFile());
        assertEquals(2400, picture.getWidth());
        assertEquals(0xFFFFFF, picture.getRGB(700, 2) & 0xFFFFFF);
    }

    @Test
    void aFolderThatIsNotThereIsToldAndNothingIsLost() throws Exception {
        save(SaveForm.CSV, folder.resolve("nowhere").resolve("x.csv"));

        assertEquals(1, problems.size());
        assertTrue(problems.getFirst().contains("could not be saved"), problems.getFirst());
        assertEquals(List.of(), said);
    }

    @Test
    void theQuestionNamesEveryForm() throws Exception {
        var asked = new ArrayList<SaveForm>();
        var question =
                PaneStage.on(
                        () ->
                                PaneStage.show(
                                        SavePane.of(9, asked::add, () -> {}), 560, 460, false));
        PaneStage.picture(question.getScene(), "timeline-save");
        new FxRobot().targetWindow(question).clickOn("Slides");
        PaneStage.on(
                () -> {
                    question.close();
                    return true;
                });

        assertEquals(List.of(SaveForm.TIMELINEJS), asked);
    }

    private Path save(SaveForm form, Path file) throws Exception {
        PaneStage.on(
                () -> {
                    saving.save(form, model.events(), file);
                    return true;
                });
        return file;
    }
}
