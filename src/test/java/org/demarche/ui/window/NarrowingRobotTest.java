package org.demarche.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.demarche.model.query.Facet;
import org.demarche.ui.articles.asked.Refinement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// A person who narrows what is found by several sources and by a stretch of days.
class NarrowingRobotTest {

    private static final String ONE = "Harbour Wire";
    private static final String OTHER = "Valley Post";

    @TempDir Path folder;
    private final FxRobot robot = new FxRobot();
    private OpenWindow open;

    @BeforeEach
    void open() throws Exception {
        open = OpenWindow.ready(folder, 40);
        robot.clickOn("Narrow");
        Screen.until("the facets", () -> box(ONE) != null && box(OTHER) != null);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void twoValuesOfOneFacetFindWhatHasEitherAndAreTakenBackOneByOne() throws Exception {
        robot.clickOn(Screen.on(() -> box(ONE)));
        found(10);
        Screen.until("the other is still offered", () -> box(OTHER) != null);
        robot.clickOn(Screen.on(() -> box(OTHER)));
        found(20);
        assertEquals(Set.of(ONE, OTHER), chosen().values().get(Facet.SOURCE));
        open.picture("narrowed-twice-light");
        Screen.until("both are ticked", () -> box(ONE).isSelected() && box(OTHER).isSelected());
        robot.clickOn(Screen.on(() -> box(ONE)));
        found(10);
        assertEquals(Set.of(OTHER), chosen().values().get(Facet.SOURCE));
        robot.clickOn("Clear");
        Screen.until("all again", () -> open.parts.articles().articles().size() == 40);
    }

    @Test
    void drawingAcrossTheDaysChoosesThemAndDrawingAnewChoosesOthers() throws Exception {
        var seen = new AtomicInteger();
        draw(0.5, 1);
        Screen.until("days", () -> chosen().from() != null);
        var from = chosen().from();
        Screen.until(
                "fewer",
                () -> {
                    seen.set(open.parts.articles().articles().size());
                    return seen.get() > 0 && seen.get() < 40;
                });
        draw(0.75, 1);
        Screen.until("other days", () -> chosen().from() != null && chosen().from().isAfter(from));
        Screen.until(
                "fewer still",
                () ->
                        !open.parts.articles().articles().isEmpty()
                                && open.parts.articles().articles().size() < seen.get());
        var brush = Screen.on(() -> histogram().lookup(".brush"));
        assertTrue(Screen.on(brush::isVisible));
    }

    @Test
    void theFacetsAreReachedAndTickedByKeys() throws Exception {
        robot.type(KeyCode.ESCAPE);
        Screen.until("gone", () -> robot.lookup(".refine-pane").tryQuery().isEmpty());
        Screen.run(() -> open.list().requestFocus());
        robot.write("f");
        Screen.until("the facets", () -> box(ONE) != null);
        Screen.run(() -> box(ONE).requestFocus());
        robot.type(KeyCode.SPACE);
        found(10);
    }

    private void draw(double from, double to) throws Exception {
        var bounds = Screen.on(() -> histogram().localToScreen(histogram().getBoundsInLocal()));
        double y = bounds.getCenterY();
        robot.moveTo(bounds.getMinX() + from * (bounds.getWidth() - 2) + 1, y)
                .press(MouseButton.PRIMARY)
                .moveTo(bounds.getMinX() + to * (bounds.getWidth() - 2), y)
                .release(MouseButton.PRIMARY);
    }

    private void found(int articles) throws Exception {
        Screen.until(
                articles + " articles", () -> open.parts.articles().articles().size() == articles);
    }

    private Refinement chosen() {
        return open.parts.articles().refinementProperty().get();
    }

    private Node histogram() {
        return robot.lookup(".day-histogram").query();
    }

    private CheckBox box(String words) {
        return robot.lookup(".refine-pane .check-box").queryAll().stream()
                .map(CheckBox.class::cast)
                .filter(box -> box.getText().equals(words))
                .findFirst()
                .orElse(null);
    }
}
