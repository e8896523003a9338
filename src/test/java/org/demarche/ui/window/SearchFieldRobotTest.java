package org.demarche.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.demarche.model.query.Completion;
import org.demarche.ui.Pictures;
import org.demarche.ui.panes.StyleWarnings;
import org.demarche.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// A person at the search field: what was searched for lately, and what is offered while typing.
class SearchFieldRobotTest {

    @TempDir Path folder;
    private final FxRobot robot = new FxRobot();
    private final StyleWarnings warnings = new StyleWarnings();
    private OpenWindow open;

    @BeforeEach
    void open() throws Exception {
        open = OpenWindow.ready(folder, 40);
        open.parts.doors().suggestions().asked("lighthouse");
        Thread.sleep(2); // the newest is known by its time
        open.parts.doors().suggestions().asked("treaty of the lake");
    }

    @AfterEach
    void close() {
        open.close();
        warnings.close();
        assertEquals(List.of(), warnings.kept());
    }

    @Test
    void recentSearchesAreOpenedByTheArrowDownAndChosenByEnter() throws Exception {
        robot.write("/");
        robot.type(KeyCode.DOWN);
        offered("treaty of the lake", "lighthouse");
        picture("search-history-light");
        robot.type(KeyCode.DOWN, 2);
        Screen.until("the second", () -> chosen().equals("lighthouse"));
        robot.type(KeyCode.ENTER);
        Screen.until("it is asked", () -> asked().equals("lighthouse"));
        Screen.until("the list is gone", () -> lines().isEmpty());
        assertTrue(Screen.on(() -> field().isFocused()), "one may go on typing");
    }

    @Test
    void recentSearchesAreOpenedAndChosenByTheMouse() throws Exception {
        Screen.run(() -> open.themes.themeProperty().set(Theme.DARK));
        robot.clickOn(field());
        offered("treaty of the lake", "lighthouse");
        picture("search-history-dark");
        robot.clickOn(lines().getLast());
        Screen.until("it is asked", () -> asked().equals("lighthouse"));
        Screen.until("the list is gone", () -> lines().isEmpty());
    }

    @Test
    void aRecentSearchIsForgottenByItsCrossAndTheOthersStay() throws Exception {
        robot.clickOn(field());
        offered("treaty of the lake", "lighthouse");
        robot.clickOn(lines().getFirst().lookup(".chip-remove"));
        offered("lighthouse");
        assertEquals("", asked());
        assertEquals(
                List.of("lighthouse"),
                open.parts.doors().suggestions().of("").stream().map(Completion::query).toList());
    }

    @Test
    void escapeClosesTheOffersFirstAndThenTheSearch() throws Exception {
        robot.write("/");
        robot.write("light");
        offered("lighthouse");
        Screen.until("found", () -> open.parts.articles().searchingProperty().get());
        robot.type(KeyCode.ESCAPE);
        Screen.until("the list is gone", () -> lines().isEmpty());
        assertEquals("light", Screen.on(this::asked));
        assertTrue(Screen.on(() -> field().isFocused()));
        robot.type(KeyCode.ESCAPE);
        Screen.until("no search", () -> !open.parts.articles().searchingProperty().get());
    }

    @Test
    void enterAsksWhatIsTypedWhileNothingOfTheOffersWasChosen() throws Exception {
        robot.write("/");
        robot.write("light");
        offered("lighthouse");
        robot.type(KeyCode.ENTER);
        Screen.until("the list has the keyboard", () -> open.list().isFocused());
        assertEquals("light", Screen.on(this::asked));
        Screen.until("the offers are gone", () -> lines().isEmpty());
    }

    @Test
    void aFieldAndItsValueAreOfferedWithTheirNumbers() throws Exception {
        robot.write("/");
        robot.write("sour");
        Screen.until("the field", () -> labels().contains("source:"));
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.ENTER);
        Screen.until("the field is put in", () -> asked().equals("source:"));
        robot.write("l");
        Screen.until("languages are not meant", () -> !labels().contains("lang:"));

        Screen.run(() -> field().setText(""));
        robot.write("lang:");
        Screen.until("English", () -> labels().contains("EN"));
        assertEquals("EN, English, 40 articles", Screen.on(lines().getFirst()::getAccessibleText));
        picture("search-values-light");
    }

    @Test
    void aSlipOfThePenIsMendedByAClick() throws Exception {
        robot.write("/");
        robot.write("lighthuose");
        Screen.until(
                "the advice",
                () ->
                        robot.lookup("Did you mean “lighthouse”?").tryQuery().isPresent()
                                && open.parts.articles().articles().isEmpty());
        open.picture("search-slip-light");
        robot.clickOn("Did you mean “lighthouse”?");
        Screen.until("found", () -> !open.parts.articles().articles().isEmpty());
        assertEquals("lighthouse", Screen.on(this::asked));
        assertFalse(
                Screen.on(() -> robot.lookup("Did you mean “lighthouse”?").tryQuery())
                        .filter(Node::isVisible)
                        .isPresent());
    }

    private void offered(String... words) throws Exception {
        Screen.until("offers " + List.of(words), () -> labels().equals(List.of(words)));
    }

    /// The lines of the popup, from top to bottom; on the JavaFX thread or after it is still.
    private List<ListCell<?>> lines() {
        return robot.lookup(".auto-complete-popup .list-cell").queryAll().stream()
                .<ListCell<?>>map(node -> (ListCell<?>) node)
                .filter(cell -> cell.isVisible() && cell.getItem() != null)
                .sorted(Comparator.comparingInt(ListCell::getIndex))
                .toList();
    }

    private List<String> labels() {
        return lines().stream().map(cell -> ((Completion) cell.getItem()).label()).toList();
    }

    private String chosen() {
        return lines().stream()
                .filter(ListCell::isSelected)
                .map(cell -> ((Completion) cell.getItem()).label())
                .findFirst()
                .orElse("");
    }

    private String asked() {
        return open.parts.articles().queryProperty().get();
    }

    private TextField field() {
        return (TextField) open.window.scene().lookup(".search-field .text-field");
    }

    private void picture(String name) throws Exception {
        Screen.on(
                () -> {
                    Pictures.save(
                            lines().getFirst().getScene(),
                            Path.of("target", "pictures", name + ".png"));
                    return true;
                });
    }
}
