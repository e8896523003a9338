package org.demarche.ui.window;

import javafx.application.Platform;
import javafx.scene.Node;

import org.demarche.model.article.CleanText;
import org.demarche.model.article.PublicationDate;
import org.demarche.model.finding.Analysis;
import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.intake.NewArticle;
import org.demarche.ui.panes.PaneLibrary;
import org.testfx.api.FxRobot;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// The real window with two articles that name the same people, the first of them open.
final class NamesWindow implements AutoCloseable {

    final FxRobot robot = new FxRobot();
    final OpenWindow open;
    final long reply;
    final long other;

    NamesWindow(Path folder) throws Exception {
        open = new OpenWindow(folder, 0);
        open.size(1440, 900);
        reply = add("Washington hands Moscow its written answer", 27);
        other = add("The written answer, once more", 26);
        Screen.run(() -> open.parts.articles().refresh());
        Screen.until("the articles", () -> open.parts.articles().articles().size() == 2);
        Screen.run(() -> open.parts.articles().choose(reply));
        Screen.until("the text", () -> article() != null && article().entities().size() > 5);
        Screen.run(() -> look(".article-list").requestFocus());
    }

    /// Presses N until the frame is on a name.
    void walkTo(String name) throws Exception {
        for (int i = 0; i < 40; i++) {
            robot.write("n");
            var now = Screen.on(() -> open.parts.reader().mentions().named());
            if (now.isPresent() && now.get().entity().name().equals(name)) {
                return;
            }
        }
        throw new AssertionError("Never came to " + name);
    }

    /// What the window shows now; from any thread.
    Node look(String selector) {
        if (Platform.isFxApplicationThread()) {
            return open.window.scene().lookup(selector);
        }
        try {
            return Screen.on(() -> open.window.scene().lookup(selector));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /// What the open article's pane has.
    Analysis article() {
        var article = open.parts.reader().articleProperty().get();
        return article == null ? null : article.analysis();
    }

    /// What the store has of the article that is not open.
    Analysis elsewhere() {
        return open.house.store.findingsReader().of(other).orElseThrow();
    }

    static List<String> names(Analysis found) {
        return found.entities().stream().map(Entity::name).toList();
    }

    static EntityKind kind(Analysis found, String name) {
        return found.entities().get(names(found).indexOf(name)).kind();
    }

    private long add(String title, int day) {
        var article =
                new NewArticle(
                        URI.create("https://example.org/" + day),
                        null,
                        title,
                        null,
                        "Meridian Wire",
                        PublicationDate.of(LocalDate.of(2022, 1, day)),
                        Instant.parse("2022-02-04T12:00:00Z"),
                        "en",
                        new CleanText(PaneLibrary.REPLY.text().text() + "\n\n" + title),
                        false);
        long id = open.house.store.articles().add(List.of(article), null, null).getFirst().id();
        open.house.store.findings().replace(id, PaneLibrary.REPLY.analysis());
        return id;
    }

    @Override
    public void close() {
        open.close();
    }
}
