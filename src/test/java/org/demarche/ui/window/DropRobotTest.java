package org.demarche.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

import org.demarche.ingest.NewsServer;
import org.demarche.model.article.ArticleFilter;
import org.demarche.model.article.ArticleSummary;
import org.demarche.model.intake.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// What a reader drags from a folder or a browser and drops on the real window. The headless
/// platform moves no drag from window to window, so its events are handed over.
class DropRobotTest {

    private static final String STORY =
            """
            %1$s

            The %2$s master laid a plan for the pier before the council on Monday and asked for an answer by the summer.

            Nobody spoke against the %2$s, and the council will vote in three weeks from now, when its members are back.
            """;

    @TempDir Path folder;
    private final FxRobot robot = new FxRobot();
    private NewsServer server;
    private OpenWindow open;

    @BeforeEach
    void open() throws Exception {
        server = new NewsServer();
        open = new OpenWindow(folder, 2);
    }

    @AfterEach
    void close() {
        open.close();
        server.close();
    }

    @Test
    void filesOfEveryMakeThatAreDroppedComeIn() throws Exception {
        var content = new ClipboardContent();
        content.putFiles(files());

        assertTrue(dropped(content), "taken");

        Screen.until("the articles", () -> titles().containsAll(expected()));
        Screen.until("how it went", () -> robot.lookup("Importing: 6 done").tryQuery().isPresent());
        Screen.until("the feed", () -> robot.lookup("ISLES").tryQuery().isPresent());
        open.picture("dropped-1440");
    }

    @Test
    void whatCannotBeReadIsToldInASentence() throws Exception {
        var content = new ClipboardContent();
        content.putFiles(
                List.of(
                        Files.createFile(folder.resolve("empty.html")).toFile(),
                        Files.write(folder.resolve("photo.html"), new byte[] {1, 0, 2, 0, 3})
                                .toFile()));

        assertTrue(dropped(content), "taken");

        Screen.until("both failures", () -> open.house.library.failures().size() == 2);
        assertTrue(
                open.house.library.failures().stream()
                        .allMatch(
                                failure ->
                                        failure.sentence().contains("Nothing was taken in")
                                                || failure.sentence()
                                                        .contains("There is nothing to take in")),
                open.house.library.failures().toString());
    }

    @Test
    void anAddressThatIsDroppedBecomesASource() throws Exception {
        var content = new ClipboardContent();
        content.putString(" " + server.put("/wire", NewsServer.rss("Wire", 2)) + "\n");

        assertTrue(dropped(content), "taken");

        Screen.until(
                "the feed",
                () ->
                        open.house.library.sources().stream()
                                .anyMatch(Source.Feed.class::isInstance));
    }

    @Test
    void wordsThatAreNoAddressAreNotTaken() throws Exception {
        var content = new ClipboardContent();
        content.putString("the harbour master laid a plan");

        assertFalse(dropped(content), "taken");
        assertEquals(List.of(), open.house.library.sources());
    }

    private List<String> titles() {
        return open.house.library.newest(ArticleFilter.ALL, 50).stream()
                .map(ArticleSummary::title)
                .toList();
    }

    private static List<String> expected() {
        return List.of(
                "Mail of the pier",
                "Page of the pier",
                "Notes of the pier",
                "Text of the pier is here",
                "Packed text of the pier");
    }

    private List<File> files() throws Exception {
        var zip = folder.resolve("week.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip), StandardCharsets.UTF_8)) {
            out.putNextEntry(new ZipEntry("packed.txt"));
            out.write(
                    STORY.formatted("Packed text of the pier", "packing")
                            .getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
        var paragraphs = STORY.formatted("", "paging").strip().replace("\n\n", "</p><p>");
        return List.of(
                file(
                        "a.eml",
                        "Subject: Mail of the pier\n\n" + STORY.formatted("", "mailing").strip()),
                file(
                        "b.html",
                        "<html><body><article><h1>Page of the pier</h1><p>%s</p></article></body></html>"
                                .formatted(paragraphs)),
                file("c.md", "# Notes of the pier\n" + STORY.formatted("", "noting")),
                file("d.txt", STORY.formatted("Text of the pier is here", "harbour")),
                file(
                        "e.opml",
                        "<opml version=\"2.0\"><body><outline text=\"Isles\"><outline text=\"Wire\" xmlUrl=\"%s\"/></outline></body></opml>"
                                .formatted(server.put("/isle", NewsServer.rss("Wire", 1)))),
                zip.toFile());
    }

    private File file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content).toFile();
    }

    /// @return whether the window took it
    private boolean dropped(ClipboardContent content) throws Exception {
        return Screen.on(
                () -> {
                    var board = DraggedThings.board(content);
                    var over = event(DragEvent.DRAG_OVER, board);
                    Event.fireEvent(open.window.scene(), over);
                    if (!over.isAccepted()) {
                        return false;
                    }
                    var drop = event(DragEvent.DRAG_DROPPED, board);
                    Event.fireEvent(open.window.scene(), drop);
                    return drop.isDropCompleted();
                });
    }

    private DragEvent event(EventType<DragEvent> type, Dragboard board) {
        return new DragEvent(
                null,
                open.window.scene(),
                type,
                board,
                700,
                400,
                700,
                400,
                TransferMode.COPY,
                null,
                null,
                null);
    }
}
