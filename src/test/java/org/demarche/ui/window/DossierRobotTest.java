package org.demarche.ui.window;

import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.demarche.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// All about one name, from the text and back to it.
class DossierRobotTest {

    @TempDir Path folder;
    private NamesWindow window;

    @Test
    void allAboutANameIsOneKeyAwayAndLeadsToItsCompanyAndBackToTheText() throws Exception {
        window = new NamesWindow(folder);
        var open = window.open;
        var robot = window.robot;
        window.walkTo("Sergei Lavrov");
        robot.write("d");
        until("his dossier", () -> title().equals("Sergei Lavrov"));
        open.picture("dossier-light");
        robot.clickOn(window.look(".company-node"));
        until("another's", () -> !title().equals("Sergei Lavrov"));
        robot.clickOn("‹ Back");
        until("his again", () -> title().equals("Sergei Lavrov"));
        Screen.run(() -> open.themes.themeProperty().set(Theme.DARK));
        open.size(1024, 640);
        open.picture("dossier-small-dark");
        Screen.run(() -> open.themes.themeProperty().set(Theme.LIGHT));
        robot.clickOn(
                (Node)
                        window.look(".dossier .entities-tab:selected")
                                .getParent()
                                .lookupAll(".entities-tab")
                                .toArray()[1]);
        until(
                "what he said",
                () ->
                        window.look(".dossier-words") instanceof Label l
                                && l.getText().contains("main concern"));
        robot.clickOn(window.look(".dossier-words"));
        until("the words", () -> open.parts.reader().showProperty().get() != null);
        assertFalse(window.look(".overlay").isVisible());
        window.close();
    }

    @Test
    void fromADossierItIsOnePressToTheDealingsWithAnother() throws Exception {
        window = new NamesWindow(folder);
        window.walkTo("Russia");
        window.robot.write("d");
        until("the dossier", () -> title().equals("Russia"));
        window.robot.clickOn("Dealings with another…");
        until(
                "the lens",
                () ->
                        window.look(".dyad .text-field") instanceof TextField one
                                && one.getText().equals("Russia"));
        window.robot.write("United States");
        window.robot.type(KeyCode.ENTER);
        until(
                "their dealings",
                () ->
                        window.look(".dyad-list") instanceof ListView<?> l
                                && !l.getItems().isEmpty());
        window.close();
    }

    private String title() {
        return window.look(".dossier-name") instanceof Label label ? label.getText() : "";
    }

    private static void until(String what, Callable<Boolean> state) throws Exception {
        Screen.until(what, state);
    }
}
