package org.demarche.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// A person who makes the window smaller.
class NarrowedRobotTest {

    @TempDir Path folder;
    private OpenWindow open;

    @BeforeEach
    void open() throws Exception {
        open = new OpenWindow(folder, 40);
        open.size(1440, 900);
        Screen.until("an article", () -> open.parts.reader().articleProperty().get() != null);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void theHeadOfTheArticleStaysInItsPane() throws Exception {
        open.size(1024, 640);
        Screen.until(
                "narrow", () -> bounds(open.window.scene().lookup(".reader")).getWidth() < 400);

        Screen.until(
                "inside",
                () -> {
                    var pane = bounds(open.window.scene().lookup(".reader"));
                    return parts().stream().allMatch(part -> isWithin(pane, bounds(part)));
                });
        assertThat(parts()).hasSizeGreaterThan(3);
    }

    private List<Node> parts() {
        return open.window.scene().getRoot().lookupAll(".reader-head .label").stream()
                .filter(Node::isVisible)
                .toList();
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean isWithin(Bounds pane, Bounds part) {
        return part.getMinX() >= pane.getMinX() && part.getMaxX() <= pane.getMaxX();
    }
}
