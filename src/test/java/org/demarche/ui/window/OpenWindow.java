package org.demarche.ui.window;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.stage.Stage;

import org.demarche.ingest.TestHouse;
import org.demarche.library.Completions;
import org.demarche.library.EntityBrowser;
import org.demarche.library.Suggestions;
import org.demarche.library.Timeline;
import org.demarche.library.dyad.DyadLens;
import org.demarche.search.ArticleSearcher;
import org.demarche.ui.Background;
import org.demarche.ui.Fonts;
import org.demarche.ui.Pauses;
import org.demarche.ui.Pictures;
import org.demarche.ui.activity.Problems;
import org.demarche.ui.theme.Theme;
import org.demarche.ui.theme.ThemeSwitch;
import org.demarche.ui.window.parts.Doors;
import org.demarche.ui.window.parts.WindowParts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// The real window with the real library below it, on the headless screen.
final class OpenWindow implements AutoCloseable {

    final TestHouse house;
    final WindowParts parts;
    final ThemeSwitch themes;
    final Problems problems = new Problems();
    final Stage stage;
    final MainWindow window;
    private final ExecutorService workers = Executors.newFixedThreadPool(2);

    OpenWindow(Path folder, int articles) throws Exception {
        Screen.start();
        house = new TestHouse(Files.createDirectories(folder.resolve("library")));
        house.store.articles().add(Winter.articles(articles), null, null);
        house.index.catchUp();
        var background = new Background(workers, Platform::runLater, problems);
        var pause =
                CompletableFuture.delayedExecutor(150, TimeUnit.MILLISECONDS, Platform::runLater);
        var timeline = new Timeline(house.store);
        var doors =
                new Doors(
                        house.library,
                        house.search,
                        house.related,
                        new EntityBrowser(house.store.entities()),
                        timeline,
                        new DyadLens(house.store, timeline),
                        house.watches,
                        new Suggestions(
                                house.store,
                                new Completions(
                                        house.store, new ArticleSearcher(house.articleIndex))),
                        house.briefing,
                        house.intake);
        var memory =
                new WindowMemory(
                        folder.resolve("window.properties"),
                        CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS),
                        problem -> Platform.runLater(() -> problems.accept(problem)));
        themes = Screen.on(() -> new ThemeSwitch(Fonts.choose()));
        parts =
                Screen.on(
                        () ->
                                new WindowParts(
                                        doors, background, new Pauses(pause, pause), problems));
        window =
                Screen.on(
                        () ->
                                new MainWindow(
                                        parts, memory, themes, folder, InstantSource.system()));
        stage =
                Screen.on(
                        () -> {
                            var made = new Stage();
                            themes.themeProperty().set(Theme.LIGHT);
                            window.show(made);
                            return made;
                        });
        if (articles > 0) {
            Screen.until("articles", () -> !parts.articles().articles().isEmpty());
        }
    }

    /// With an article open and the keyboard on the list, 1440 by 900.
    static OpenWindow ready(Path folder, int articles) throws Exception {
        var open = new OpenWindow(folder, articles);
        open.size(1440, 900);
        Screen.until("an article", () -> open.parts.reader().articleProperty().get() != null);
        Screen.run(() -> open.list().requestFocus());
        return open;
    }

    /// The list in front; on the JavaFX thread.
    ListView<?> list() {
        return (ListView<?>)
                window.scene().getRoot().lookupAll(".article-list").stream()
                        .filter(Node::isVisible)
                        .filter(node -> node.getParent().isVisible())
                        .findFirst()
                        .orElseThrow();
    }

    Node find(String selector) throws Exception {
        return Screen.on(() -> window.scene().lookup(selector));
    }

    void size(double width, double height) throws Exception {
        Screen.run(
                () -> {
                    stage.setWidth(width);
                    stage.setHeight(height);
                });
        Screen.until(
                "the size",
                () -> window.scene().getWidth() == width && window.scene().getHeight() == height);
    }

    void picture(String name) throws Exception {
        Thread.sleep(200); // a few pulses, so that skins and fonts have settled
        Screen.on(
                () -> {
                    Pictures.save(window.scene(), Path.of("target", "pictures", name + ".png"));
                    return true;
                });
    }

    @Override
    public void close() {
        try {
            Screen.run(
                    () -> {
                        stage.close();
                        window.close();
                    });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            workers.shutdown();
            house.close();
        }
    }
}
