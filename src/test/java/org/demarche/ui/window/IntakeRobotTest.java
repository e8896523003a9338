package org.demarche.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.demarche.ingest.NewsServer;
import org.demarche.model.article.ArticleFilter;
import org.demarche.model.intake.Source;
import org.demarche.ui.Overlay;
import org.demarche.ui.theme.Theme;
import org.demarche.ui.window.desk.SourceDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// What comes into the real window by what is typed into *Add sources*: a calendar, an archive, a
/// list of feeds.
class IntakeRobotTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    @TempDir Path folder;
    private final FxRobot robot = new FxRobot();
    private NewsServer server;
    private OpenWindow open;

    @BeforeEach
    void open() throws Exception {
        server = new NewsServer();
        open = new OpenWindow(folder, 3);
    }

    @AfterEach
    void close() {
        open.close();
        server.close();
    }

    @Test
    void aCalendarThatIsTypedInStandsOnTheTimelineAndAmongWhatIsComing() throws Exception {
        add(server.put("/plans.ics", calendar()));

        Screen.until(
                "the calendar",
                () ->
                        open.house.library.sources().stream()
                                .anyMatch(Source.Calendar.class::isInstance));
        Screen.until("its line", () -> robot.lookup("Lake calendar").tryQuery().isPresent());
        assertTrue(robot.lookup("Add a source").tryQuery().isEmpty(), "there is one now");
        Screen.until("its events", () -> open.parts.timeline().lanesProperty().get().size() > 0);
        open.picture("timeline-calendar-1440");
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        robot.write("what is coming");
        robot.type(KeyCode.ENTER);
        Screen.until(
                "what is coming",
                () ->
                        robot.lookup(
                                        (javafx.scene.Node node) ->
                                                node instanceof javafx.scene.control.Labeled l
                                                        && l.getText() != null
                                                        && l.getText().contains("lake states"))
                                .tryQuery()
                                .isPresent());
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            Screen.run(() -> open.themes.themeProperty().set(theme));
            open.size(1440, 900);
            open.picture("coming-calendar-1440-" + theme.title());
            open.size(1024, 640);
            open.picture("coming-calendar-1024-" + theme.title());
        }
    }

    @Test
    void anArchiveThatIsTypedInIsReadWhole() throws Exception {
        var zip = folder.resolve("week.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip), StandardCharsets.UTF_8)) {
            for (var name : List.of("one", "two")) {
                out.putNextEntry(new ZipEntry("week/" + name + ".txt"));
                out.write(story(name).getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        int before = open.house.library.count(ArticleFilter.ALL);

        add(zip.toString());

        Screen.until(
                "the articles", () -> open.house.library.count(ArticleFilter.ALL) == before + 2);
        Screen.until(
                "their rows",
                () -> robot.lookup("The harbour has a plan for pier one").tryQuery().isPresent());
    }

    @Test
    void aListOfFeedsGoesInAndOutWithItsFolders() throws Exception {
        var list =
                "<opml version=\"2.0\"><body><outline text=\"Isles\"><outline text=\"Wire\""
                        + " xmlUrl=\"%s\"/></outline></body></opml>"
                                .formatted(server.put("/wire", NewsServer.rss("Wire", 3)));
        add(Files.writeString(folder.resolve("feeds.opml"), list).toString());
        Screen.until("the feed", () -> robot.lookup("ISLES").tryQuery().isPresent());
        Screen.until("how it went", () -> robot.lookup("Adding: 1 done").tryQuery().isPresent());

        var said = new ArrayList<String>();
        var desk = Screen.on(() -> new SourceDesk(open.parts, new Overlay(), said::add));
        var file = folder.resolve("out.opml");
        Screen.run(() -> desk.exportFeeds(file));
        Screen.until("written", () -> !said.isEmpty());

        assertEquals("The feeds are written to " + file + ".", said.getFirst());
        var written = Files.readString(file);
        assertTrue(written.contains(server.address("/wire")), written);
        assertTrue(written.contains("Isles"), written);
    }

    private void add(String place) throws Exception {
        robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        Screen.until("the pack", () -> open.window.scene().lookup(".pack") != null);
        robot.clickOn(".add-sources .text-area");
        robot.write(place, 0);
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        Screen.until("it is gone", () -> !open.window.scene().lookup(".overlay").isVisible());
    }

    private static String story(String name) {
        return """
        The harbour has a plan for pier %s

        The harbour master laid a plan for pier %s before the council on Monday and asked for an answer by the summer.

        Nobody spoke against it, and the council will vote in three weeks from now, when its members are back.
        """
                .formatted(name, name);
    }

    private static String calendar() {
        var events = new StringBuilder();
        var today = LocalDate.now(ZoneOffset.UTC);
        var names =
                List.of(
                        "Summit of the lake states",
                        "Visit of the harbour master",
                        "Vote on the pier");
        for (int i = 0; i < names.size(); i++) {
            var day = today.plusDays(3L + 4L * i);
            events.append("BEGIN:VEVENT\nUID:e")
                    .append(i)
                    .append("\nSUMMARY:")
                    .append(names.get(i))
                    .append("\nDTSTART;VALUE=DATE:")
                    .append(DAY.format(day))
                    .append("\nLOCATION:Castle of Ohren\nEND:VEVENT\n");
        }
        return "BEGIN:VCALENDAR\nVERSION:2.0\nX-WR-CALNAME:Lake calendar\n"
                + events
                + "END:VCALENDAR\n";
    }
}
