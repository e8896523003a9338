package org.demarche.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;

import org.demarche.model.article.PublicationDate;
import org.demarche.model.finding.CalendarTime;
import org.demarche.model.intake.NewArticle;
import org.demarche.model.query.LanesBy;
import org.demarche.model.query.TimelineEvent;
import org.demarche.model.story.Story;
import org.demarche.ui.panes.AnnotatedText;
import org.demarche.ui.panes.PaneLibrary;
import org.demarche.ui.theme.Theme;
import org.demarche.ui.timeline.TimelineView;
import org.demarche.ui.timeline.shown.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Events are entered, corrected and looked at in the real window.
class EventsRobotTest {

    @TempDir Path folder;
    private final FxRobot robot = new FxRobot();
    private OpenWindow open;
    private long reply;
    private long geneva;

    @BeforeEach
    void open() throws Exception {
        open = new OpenWindow(folder, 0);
        open.size(1100, 720); // a menu must not reach beyond the headless screen
        reply = add("Washington hands Moscow its written answer", "2022-01-27", PaneLibrary.REPLY);
        geneva =
                add(
                        "Ninety minutes in Geneva between two ministers",
                        "2022-01-21",
                        PaneLibrary.GENEVA);
        Screen.run(
                () -> {
                    open.parts.articles().refresh();
                    open.parts.timeline().refresh();
                });
        Screen.until("the articles", () -> open.parts.articles().articles().size() == 2);
        Screen.run(() -> open.parts.articles().choose(reply));
        Screen.until(
                "the text",
                () ->
                        open.parts.reader().articleProperty().get() != null
                                && open.parts.timeline().events().size() == 9);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void selectedWordsBecomeAnEventAndUndoTakesItBack() throws Exception {
        select(4);
        shortcut(KeyCode.E);
        Screen.until("the form", () -> dialogField("In one line") != null);
        open.picture("event-add");
        robot.clickOn(dialogField("In one line")).write("Blinken and Lavrov will speak again");
        robot.clickOn(dialogField("Who")).write("usa");
        robot.clickOn(dialogField("To or with whom")).write("rus");
        robot.clickOn("Keep");

        Screen.until("it is there", () -> event("Blinken and Lavrov will speak again") != null);
        assertEquals(
                List.of("RUS"),
                event("Blinken and Lavrov will speak again").event().targetCountries());

        shortcut(KeyCode.Z);
        Screen.until("it is gone", () -> event("Blinken and Lavrov will speak again") == null);
    }

    @Test
    void withoutSelectedWordsTheReaderIsTold() throws Exception {
        shortcut(KeyCode.E);
        Screen.until("a word at the foot", () -> says("Select the words"));
        assertFalse(Screen.on(() -> open.window.scene().lookup(".overlay").isVisible()));
    }

    @Test
    void aWrongStatusIsEditedAndAWrongDayRefused() throws Exception {
        menuOf("council meets");
        robot.clickOn("Edit…");
        Screen.until("the form", () -> dialogField("From") != null);
        var from = dialogField("From");
        Screen.run(() -> from.setText("yesterday"));
        robot.clickOn("Keep");
        Screen.until("refused", () -> says("is not a day"));

        Screen.run(() -> from.setText("2022-01-13"));
        robot.clickOn("Keep");
        Screen.until("moved", () -> day("council meets").equals("2022-01-13"));

        shortcut(KeyCode.Z);
        Screen.until("back", () -> day("council meets").equals("2022-01-12"));
    }

    @Test
    void twoEventsBecomeOne() throws Exception {
        menuOf("council meets");
        robot.clickOn("Remember, to put another together with it");
        menuOf("Blinken–Lavrov");
        robot.clickOn("Same as “council meets”");

        Screen.until("one is gone", () -> open.parts.timeline().events().size() == 8);
        shortcut(KeyCode.Z);
        Screen.until("both are there", () -> open.parts.timeline().events().size() == 9);
    }

    @Test
    void theLensShowsBothDirectionsAndLeadsToTheSentence() throws Exception {
        shortcut(KeyCode.P);
        Screen.until(
                "the lens", () -> dialogField("One actor: a country, a body or a person") != null);
        open.picture("dyad-empty");
        robot.write("United States");
        Screen.until(
                "completions", () -> robot.lookup(".auto-complete-popup").tryQuery().isPresent());
        robot.push(KeyCode.ESCAPE);
        Screen.until("still there", () -> open.window.scene().lookup(".dyad") != null);
        Screen.run(
                () -> {
                    dialogField("One actor: a country, a body or a person").setText("USA");
                    dialogField("The other: a country, a body or a person").setText("Russia");
                });
        robot.clickOn(dialogField("The other: a country, a body or a person")).push(KeyCode.ENTER);
        var list = (ListView<?>) open.find(".dyad-list");
        Screen.until("both deeds", () -> list.getItems().size() >= 4);
        open.picture("dyad-lens");
        Screen.run(() -> list.getSelectionModel().select(0));
        robot.clickOn(list.lookup(".dyad-cell"));
        Screen.until("it is read", () -> !open.window.scene().lookup(".overlay").isVisible());
    }

    @Test
    void aMonthOfTheTableOpensTheLensOnIt() throws Exception {
        shortcut(KeyCode.P);
        Screen.until("the lens", () -> open.window.scene().lookup(".dyad") != null);
        Screen.until("the table", () -> open.window.scene().lookup(".matrix-cell") != null);
        open.picture("dyad-matrix");
        Screen.run(() -> open.themes.themeProperty().set(Theme.DARK));
        open.picture("dyad-matrix-dark");
        Screen.run(() -> open.themes.themeProperty().set(Theme.LIGHT));
        var cell = (Button) open.find(".matrix-cell");
        assertTrue(cell.getAccessibleText().contains("tone"), cell.getAccessibleText());
        robot.clickOn(cell);

        var list = (ListView<?>) open.find(".dyad-list");
        Screen.until("the month", () -> list.isVisible() && !list.getItems().isEmpty());
    }

    @Test
    void thePlansOfTheArticlesDayAreComing() throws Exception {
        shortcut(KeyCode.L);
        Screen.until("the calendar", () -> open.window.scene().lookup(".calendar") != null);
        open.picture("calendar-empty");
        robot.clickOn("Day of the article");
        var list = (ListView<?>) open.find(".dyad-list");
        Screen.until("the plan", () -> list.getItems().size() == 2); // a heading and Berlin
        open.picture("calendar");
        open.size(1024, 640);
        open.picture("calendar-small");
    }

    @Test
    void theArticlesOnOneStoryFoldIntoOneRowAndOpenAgain() throws Exception {
        open.house.store.stories().keep(List.of(new Story(geneva, List.of(geneva, reply))));
        Screen.run(() -> open.parts.articles().storiesProperty().set(true));
        Screen.until("one row", () -> open.parts.articles().articles().size() == 1);
        Screen.until("told", () -> says("+ 1 more"));
        open.picture("list-stories");
        assertEquals(2, open.parts.articles().rowsProperty().get().all().size());

        robot.clickOn("+ 1 more");
        Screen.until("two rows", () -> open.parts.articles().articles().size() == 2);
        open.picture("list-stories-open");
        Screen.until("to be folded", () -> says("− fold"));
        robot.clickOn("− fold");
        Screen.until("one row again", () -> open.parts.articles().articles().size() == 1);

        Screen.run(
                () -> {
                    open.parts.timeline().scopeProperty().set(Scope.STORY);
                    open.parts.timeline().lanesByProperty().set(LanesBy.STORY);
                });
        Screen.until(
                "the story's lane", () -> open.parts.timeline().lanesProperty().get().size() == 1);
        assertEquals(9, open.parts.timeline().events().size());
        open.picture("timeline-story");
    }

    private void menuOf(String summary) throws Exception {
        var view = (TimelineView) open.find(".timeline");
        var at =
                Screen.on(
                        () ->
                                view.chart()
                                        .localToScreen(
                                                view.chart()
                                                        .placeOf(event(summary))
                                                        .orElseThrow()));
        robot.moveTo(at).clickOn(MouseButton.SECONDARY);
    }

    private void select(int paragraph) throws Exception {
        Screen.run(
                () -> {
                    var area = (RichTextArea) open.window.scene().lookup(".rich-text-area");
                    area.select(TextPos.ofLeading(paragraph, 0), TextPos.ofLeading(paragraph, 40));
                });
    }

    private TextField dialogField(String name) {
        return open.window.scene().getRoot().lookupAll(".dialog .text-field").stream()
                .map(TextField.class::cast)
                .filter(field -> name.equals(field.getAccessibleText()))
                .findFirst()
                .orElse(null);
    }

    private boolean says(String words) {
        return open.window.scene().getRoot().lookupAll("*").stream()
                .anyMatch(
                        node ->
                                node instanceof Labeled label
                                        && label.getText() != null
                                        && label.getText().contains(words));
    }

    private TimelineEvent event(String summary) {
        return open.parts.timeline().events().stream()
                .filter(e -> e.event().summary().equals(summary))
                .findFirst()
                .orElse(null);
    }

    private String day(String summary) {
        var event = event(summary);
        return event != null && event.event().when() instanceof CalendarTime.Known known
                ? known.from().toString()
                : "";
    }

    private long add(String title, String day, AnnotatedText text) {
        var article =
                new NewArticle(
                        URI.create("https://example.org/" + title.hashCode()),
                        null,
                        title,
                        null,
                        "Meridian Wire",
                        PublicationDate.of(LocalDate.parse(day)),
                        Instant.parse("2026-05-04T12:00:00Z"),
                        "en",
                        text.text(),
                        false);
        long id = open.house.store.articles().add(List.of(article), null, null).getFirst().id();
        open.house.store.findings().replace(id, text.analysis());
        return id;
    }

    private void shortcut(KeyCode key) {
        robot.press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
    }
}
