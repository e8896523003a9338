package org.demarche.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;

import org.demarche.ingest.NewsServer;
import org.demarche.model.intake.PackFeed;
import org.demarche.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.util.List;

/// Choosing feeds of the pack by keyboard alone.
class AddSourcesRobotTest {

    @TempDir Path folder;

    @Test
    void feedsOfThePackAreSiftedChosenAndCounted() throws Exception {
        try (var open = new OpenWindow(folder, 5)) {
            open.size(1440, 900);
            var robot = new FxRobot();
            robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
            Screen.until("the pack", () -> open.window.scene().lookup(".pack") != null);
            int all = Screen.on(() -> feeds(open).getItems().size());
            assertEquals(open.house.intake.pack().size(), all);
            assertTrue(Screen.on(() -> add(open).isDisabled()));

            robot.write("news");
            Screen.until("fewer feeds", () -> feeds(open).getItems().size() < all);
            Screen.run(
                    () -> {
                        feeds(open).requestFocus();
                        feeds(open).getSelectionModel().select(0);
                    });
            robot.type(KeyCode.SPACE, KeyCode.DOWN, KeyCode.SPACE);
            Screen.until("two feeds", () -> add(open).getText().equals("Add 2 feeds"));
            for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
                Screen.run(() -> open.themes.themeProperty().set(theme));
                open.size(1440, 900);
                open.picture("add-sources-1440-" + theme.title());
                open.size(1024, 640);
                open.picture("add-sources-1024-" + theme.title());
            }
            robot.type(KeyCode.SPACE);
            Screen.until("one feed", () -> add(open).getText().equals("Add 1 feed"));
            robot.type(KeyCode.ESCAPE);
            Screen.until("gone", () -> open.window.scene().lookup(".pack") == null);
            assertEquals(List.of(), open.house.library.sources());
        }
    }

    @Test
    void aPageWithSeveralFeedsAsksWhichOfThem() throws Exception {
        try (var server = new NewsServer();
                var open = new OpenWindow(folder, 5)) {
            open.size(1440, 900);
            var front = server.put("/", SEVERAL);
            var all = server.put("/feed", NewsServer.rss("all", 2));
            var world = server.put("/world", NewsServer.rss("world", 2));
            server.put("/comments/feed", NewsServer.rss("said", 2));
            var robot = new FxRobot();
            robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
            Screen.until("the pack", () -> open.window.scene().lookup(".pack") != null);
            Screen.run(
                    () -> {
                        var places = open.window.scene().lookup(".add-sources > .text-area");
                        ((TextArea) places).setText(front);
                        add(open).fire();
                    });
            Screen.until("the choice", () -> boxes(open).size() == 3);
            assertEquals(List.of("All news", "World", "Comments"), names(open));
            assertEquals(List.of(true, false, false), ticks(open));
            open.picture("feed-choice");

            Screen.run(
                    () -> {
                        boxes(open).get(0).setSelected(false);
                        boxes(open).get(1).setSelected(true);
                        ((Button) open.window.scene().lookup("#take-feeds")).fire();
                    });
            Screen.until("the other feed", () -> addresses(open).equals(List.of(world)));
            assertTrue(server.asked("/feed") > 0, all);
        }
    }

    private static final String SEVERAL =
            """
            <html><head><title>Lake Times</title>
            <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
            <link rel="alternate" type="application/rss+xml" title="All news" href="/feed">
            <link rel="alternate" type="application/rss+xml" title="World" href="/world">
            </head><body><p>Welcome to the lake.</p></body></html>
            """;

    private static List<CheckBox> boxes(OpenWindow open) {
        return open.window.scene().getRoot().lookupAll(".feed-choice .check-box").stream()
                .map(CheckBox.class::cast)
                .toList();
    }

    private static List<String> names(OpenWindow open) throws Exception {
        return Screen.on(() -> boxes(open).stream().map(CheckBox::getText).toList());
    }

    private static List<Boolean> ticks(OpenWindow open) throws Exception {
        return Screen.on(() -> boxes(open).stream().map(CheckBox::isSelected).toList());
    }

    private static List<String> addresses(OpenWindow open) {
        return open.house.library.sources().stream().map(s -> s.address().toString()).toList();
    }

    @SuppressWarnings("unchecked")
    private static ListView<PackFeed> feeds(OpenWindow open) {
        return (ListView<PackFeed>) open.window.scene().lookup("#pack-feeds");
    }

    private static Button add(OpenWindow open) {
        return (Button) open.window.scene().lookup("#add-chosen");
    }
}
