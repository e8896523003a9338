package org.demarche.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// What a screen reader, or a person who only points, learns of the window's buttons and fields.
class ButtonNamesTest {

    private static final List<String> PANES =
            List.of(
                    "Add sources…",
                    "Settings…",
                    "Search for a list…",
                    "What is coming…",
                    "All pairs by month…",
                    "Dealings of two actors…",
                    "Your names: watched and corrected…",
                    "Activity…",
                    "Keys…",
                    "All commands…");

    @TempDir Path folder;

    @Test
    void everyButtonThatIsOnlyASignHasATipAndAName() throws Exception {
        try (var open = OpenWindow.ready(folder, 12)) {
            var nameless = new TreeSet<String>();
            var seen = new ArrayList<Node>();
            Screen.run(() -> open.parts.articles().queryProperty().set("treaty"));
            Screen.until("hits", () -> !open.parts.articles().found().articles().isEmpty());
            walk(open, "window", seen, nameless);
            for (var pane : PANES) {
                Screen.run(() -> open.window.commands().named(pane).action().run());
                Screen.until(pane, () -> open.window.scene().lookup(".layer") != null);
                walk(open, pane, seen, nameless);
                Screen.run(
                        () -> open.window.commands().named("Back to where I was").action().run());
                Screen.until("gone", () -> open.window.scene().lookup(".layer") == null);
            }
            assertEquals(new TreeSet<>(), nameless);
            assertTrue(seen.size() > 40, "buttons and fields seen: " + seen.size());
        }
    }

    private static void walk(OpenWindow open, String where, List<Node> seen, TreeSet<String> found)
            throws Exception {
        Screen.run(
                () -> {
                    open.window.scene().getRoot().applyCss();
                    open.window.scene().getRoot().layout();
                    walk(open.window.scene().getRoot(), where, seen, found);
                });
    }

    private static void walk(Node node, String where, List<Node> seen, TreeSet<String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof ButtonBase button) {
            seen.add(node);
            boolean sign = isBlank(button.getText()) || button.getText().strip().length() == 1;
            if (sign && isBlank(button.getAccessibleText())) {
                found.add(where + ": no name for a screen reader: " + told(button));
            }
            if (sign && button.getTooltip() == null && !(button instanceof CheckBox)) {
                found.add(where + ": no tip: " + told(button));
            }
        }
        if (node instanceof TextInputControl field) {
            seen.add(node);
            if (isBlank(field.getAccessibleText()) && isBlank(field.getPromptText())) {
                found.add(where + ": a field without a name: " + told(field));
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, where, seen, found));
        }
    }

    private static boolean isBlank(String words) {
        return words == null || words.isBlank();
    }

    private static String told(Node node) {
        return node.getStyleClass()
                + " in "
                + node.getParent().getStyleClass()
                + (node instanceof Labeled labeled ? " “" + labeled.getText() + "”" : "");
    }
}
