package org.demarche.ui.window;

import static org.demarche.ingest.TestHouse.finished;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;

import org.demarche.ingest.NewsServer;
import org.demarche.ui.reader.text.Mark;
import org.demarche.ui.theme.Theme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.imageio.ImageIO;

/// An article with links and a picture, in the real window.
class MediaRobotTest {

    private static final String WORDS =
            "<p>The envoys met on the quay at noon and spoke for an hour of the <a"
                + " href='/ferry'>ferry line between the two ports</a>, which has not sailed since"
                + " autumn.</p><figure><img src='/quay.png' width='900' height='500' alt='The"
                + " quay'><figcaption>The quay at noon, with the old ferry at its"
                + " berth.</figcaption></figure><p>Neither side would say what had been agreed, but"
                + " both promised to come back within a <a href='/plan'>fortnight</a>.</p>";

    @TempDir Path folder;
    private final List<URI> visited = new CopyOnWriteArrayList<>();
    private final FxRobot robot = new FxRobot();
    private NewsServer server;
    private OpenWindow open;

    @BeforeEach
    void open() throws Exception {
        server = new NewsServer();
        server.put("/quay.png", picture());
        open = new OpenWindow(folder, 0);
        Screen.run(() -> open.window.onVisit(visited::add));
        var feed =
                "<rss><channel><title>Quay News</title><item><title>Envoys meet on the quay</title><link>%s</link><description><![CDATA[%s]]></description></item></channel></rss>"
                        .formatted(server.address("/news/1"), WORDS);
        finished(open.house.intake.add(List.of(server.put("/feed", feed))));
        open.size(1440, 900);
        Screen.run(() -> open.parts.articles().refresh());
        Screen.until("the article", () -> !open.parts.articles().articles().isEmpty());
        Screen.run(() -> open.parts.articles().move(1));
        Screen.until("its links", () -> open.window.scene().lookup(".mark-line.mark-link") != null);
    }

    @AfterEach
    void close() {
        open.close();
        server.close();
    }

    @Test
    void aLinkOpensWhereItLeadsByMouseAndByMenu() throws Exception {
        Screen.until("where it stands", () -> link() != null);
        var box = Screen.on(this::link);
        robot.clickOn(box.getMinX() + box.getWidth() / 2, box.getMinY() + box.getHeight() / 2);
        Screen.until("a page", () -> !visited.isEmpty());
        assertEquals(server.address("/ferry"), visited.getFirst().toString());

        var menu =
                Screen.on(() -> (MenuButton) open.window.scene().lookup(".media-bar .menu-button"));
        assertEquals("2 links", Screen.on(menu::getText));
        Screen.run(menu::requestFocus);
        robot.type(KeyCode.SPACE);
        Screen.until("the menu", menu::isShowing);
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        Screen.until("another page", () -> visited.size() > 1);
    }

    @Test
    void aPictureIsFetchedWhenItIsAskedForAndNotBefore() throws Exception {
        pictures("links");
        assertEquals(0, server.asked("/quay.png"));
        assertNull(open.find(".figure"));

        open.size(1440, 900);
        Screen.run(() -> button("Show").fire());
        Screen.until(
                "the picture", () -> open.window.scene().lookup(".figure .image-view") != null);
        pictures("picture");
        assertEquals(1, server.asked("/quay.png"));
    }

    /// Where the first link stands on the screen; null while it is not drawn.
    private @Nullable Bounds link() {
        return open.window.scene().getRoot().lookupAll(".mark-spot").stream()
                .filter(n -> n.getUserData() instanceof Mark.Link(var l) && l.span().length() > 20)
                .map(n -> n.localToScreen(n.getBoundsInLocal()))
                .findFirst()
                .orElse(null);
    }

    private Button button(String words) {
        return open.window.scene().getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private void pictures(String name) throws Exception {
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            Screen.run(() -> open.themes.themeProperty().set(theme));
            open.size(1440, 900);
            open.picture(name + "-1440-" + theme.title());
            open.size(1024, 640);
            open.picture(name + "-1024-" + theme.title());
        }
    }

    private static byte[] picture() throws IOException {
        var image = new BufferedImage(900, 500, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setPaint(
                new GradientPaint(0, 0, new Color(120, 160, 190), 0, 500, new Color(40, 60, 80)));
        pen.fillRect(0, 0, 900, 500);
        pen.setColor(new Color(90, 60, 40));
        pen.fillRect(200, 300, 420, 60);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
