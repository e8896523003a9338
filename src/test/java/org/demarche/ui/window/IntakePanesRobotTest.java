package org.demarche.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.demarche.model.article.CleanText;
import org.demarche.model.article.PublicationDate;
import org.demarche.model.intake.NewArticle;
import org.demarche.model.intake.PackFeed.Owner;
import org.demarche.model.intake.Source;
import org.demarche.store.sources.SourceTable.Kind;
import org.demarche.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// An article that was edited and met twice, its source, and the settings, in the real window.
class IntakePanesRobotTest {

    private static final String BEFORE =
            """
            The two delegations left the castle at noon without a joint statement.

            The talks were cold, said one who was in the room, and nobody had come with new instructions.

            Another meeting is planned for the spring.\
            """;

    @TempDir Path folder;
    private final FxRobot robot = new FxRobot();
    private OpenWindow open;

    @BeforeEach
    void open() throws Exception {
        open = new OpenWindow(folder, 3);
        var sources = open.house.store.sources();
        var feed = sources.add(Kind.FEED, URI.create("https://courier.example/feed"), "Courier");
        var other = sources.add(Kind.FEED, URI.create("https://herald.example/feed"), "Herald");
        var gone =
                sources.add(Kind.FEED, URI.create("https://gazette.example/feed"), "Old Gazette");
        var then = Instant.parse("2026-01-12T08:00:00Z");
        open.house
                .store
                .health()
                .failed(gone.id(), "gazette.example answered 410 (Gone).", then, then);
        open.house.store.health().dead(gone.id(), then);
        open.house.library.change(
                feed.id(),
                "Courier",
                new Source.Manner("Wires", null, false, Owner.WIRE, "CHE", false));
        keep("Castle talks end", BEFORE, feed.id());
        keep("Castle talks end in silence", BEFORE.replace("cold", "frank"), feed.id());
        keep("Castle talks end", BEFORE, other.id());
        open.house.index.catchUp();
        open.size(1440, 900);
        Screen.run(
                () -> {
                    open.parts.sources().refresh();
                    open.parts.articles().refresh();
                });
        Screen.until(
                "the article",
                () ->
                        open.parts.articles().articles().stream()
                                .anyMatch(a -> a.title().startsWith("Castle")));
        Screen.run(
                () ->
                        open.parts.articles().articles().stream()
                                .filter(a -> a.title().startsWith("Castle"))
                                .findFirst()
                                .ifPresent(a -> open.parts.articles().choose(a.id())));
        Screen.until(
                "its history",
                () ->
                        open.parts.reader().historyProperty().get() != null
                                && open.window.scene().lookup(".reader-history .link-button")
                                        != null);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void whatChangedIsOneClickFromTheArticle() throws Exception {
        var manner =
                Screen.on(() -> ((Labeled) open.window.scene().lookup(".reader-manner")).getText());
        assertEquals("· wire agency · Switzerland", manner);
        pictures("edited");

        Screen.run(() -> button("see what changed").fire());
        Screen.until("the changes", () -> open.window.scene().lookup(".versions") != null);
        pictures("versions");

        robot.type(KeyCode.ESCAPE);
        Screen.until("gone", () -> open.window.scene().lookup(".versions") == null);
    }

    @Test
    void aSourceThatIsGoneSaysSoAndMayBeAskedAgain() throws Exception {
        var words =
                Screen.on(() -> ((Labeled) open.window.scene().lookup(".failing-words")).getText());
        assertEquals("gone", words);
        var gone = open.house.library.sources().getLast();
        Screen.run(() -> open.parts.sources().open(gone));
        Screen.until("the pane", () -> open.window.scene().lookup(".source-pane") != null);
        pictures("gone");
        Screen.run(() -> button("Ask now").fire());
        Screen.until(
                "its being asked",
                () ->
                        open.house.library.sources().stream()
                                .allMatch(source -> source.health().deadSince() == null));
    }

    @Test
    void aSourceIsRenamedInItsPane() throws Exception {
        var source = open.house.library.sources().getFirst();
        Screen.run(() -> open.parts.sources().open(source));
        Screen.until("the pane", () -> open.window.scene().lookup(".source-pane") != null);
        pictures("source");
        var name =
                Screen.on(() -> (TextField) open.window.scene().lookup(".source-pane .text-field"));
        Screen.run(name::clear);
        robot.write("Morning Courier");
        robot.type(KeyCode.ENTER);

        Screen.until(
                "the name",
                () ->
                        open.house.library.sources().stream()
                                .anyMatch(s -> s.title().equals("Morning Courier")));
    }

    @Test
    void theSettingsOpenByKey() throws Exception {
        robot.press(KeyCode.CONTROL, KeyCode.COMMA).release(KeyCode.COMMA, KeyCode.CONTROL);
        Screen.until("the settings", () -> open.window.scene().lookup(".settings") != null);
        pictures("settings");
        Screen.run(() -> button("Keep").fire());
        Screen.until("gone", () -> open.window.scene().lookup(".settings") == null);
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

    private void keep(String title, String text, long source) {
        open.house
                .store
                .articles()
                .add(
                        List.of(
                                new NewArticle(
                                        URI.create("https://courier.example/castle"),
                                        null,
                                        title,
                                        null,
                                        "Courier",
                                        PublicationDate.parse("2026-05-04").orElseThrow(),
                                        Instant.parse("2026-05-04T12:00:00Z"),
                                        "en",
                                        new CleanText(text),
                                        false)),
                        null,
                        source);
    }
}
