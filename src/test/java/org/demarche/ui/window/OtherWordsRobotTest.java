package org.demarche.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

import org.demarche.model.query.SearchRequest.Order;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.util.Objects;

/// A person whose words are in no article together, and who looks for other words.
class OtherWordsRobotTest {

    private static final String LINK = "Look for it in other words too";

    @TempDir Path folder;
    private final FxRobot robot = new FxRobot();
    private OpenWindow open;

    @BeforeEach
    void open() throws Exception {
        open = new OpenWindow(folder, 40);
        open.size(1024, 640);
        Screen.until("an article", () -> open.parts.reader().articleProperty().get() != null);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void whenNoArticleHasAllWordsOthersMaySayItInOtherWords() throws Exception {
        Screen.run(() -> open.window.scene().lookup(".articles .list-view").requestFocus());
        robot.write("/");
        robot.write("talks about zebras");
        Screen.until("the link", () -> link().isVisible());
        open.picture("nothing-found-light");

        Screen.run(() -> link().fire());

        Screen.until("found", () -> open.parts.articles().found().totalProperty().get() > 0);
        Screen.until("no link", () -> !link().isVisible());
        assertEquals(Order.MEANING, open.parts.articles().searchOrderProperty().get());
        Screen.until("its words", () -> inWords().endsWith("or in other words"));
        assertThat(open.parts.articles().request().order()).isEqualTo(Order.MEANING);
        open.picture("in-other-words-light");
    }

    @Test
    void nothingIsOfferedWhereSomethingIsFound() throws Exception {
        Screen.run(() -> open.parts.articles().queryProperty().set("talks"));
        Screen.until("found", () -> open.parts.articles().found().totalProperty().get() > 0);
        Screen.until("done", () -> !open.parts.articles().loadingProperty().get());

        assertThat(Screen.on(() -> link().isVisible())).isFalse();
    }

    private Button link() {
        return (Button)
                open.window.scene().getRoot().lookupAll(".button").stream()
                        .filter(Button.class::isInstance)
                        .filter(button -> LINK.equals(((Button) button).getText()))
                        .findFirst()
                        .orElseThrow();
    }

    private String inWords() {
        Node words = Objects.requireNonNull(open.window.scene().lookup(".in-words"));
        return ((Label) words).getText();
    }
}
