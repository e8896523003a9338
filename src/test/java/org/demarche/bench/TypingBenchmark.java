package org.demarche.bench;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.demarche.ingest.keep.IndexJob;
import org.demarche.library.Completions;
import org.demarche.library.Library;
import org.demarche.library.LibrarySearch;
import org.demarche.library.Suggestions;
import org.demarche.search.ArticleIndex;
import org.demarche.search.ArticleSearcher;
import org.demarche.store.Examples;
import org.demarche.store.Store;
import org.demarche.ui.Background;
import org.demarche.ui.articles.ArticleListView;
import org.demarche.ui.articles.ArticleListViewModel;
import org.demarche.ui.articles.ArticleMarks;
import org.demarche.ui.articles.QueryAdvice;
import org.demarche.ui.articles.asked.ArticleReading;
import org.demarche.ui.articles.row.Excerpts;
import org.demarche.ui.command.Undo;
import org.demarche.ui.panes.PaneStage;
import org.demarche.ui.search.SearchField;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/// How long it takes from a key in the search field until the list has been drawn with what is
/// found, letter by letter, in a large library: the real field and list, store and index, without a
/// display and painted by software. `-Dtyped.articles=200000` says how large, `-Dtyped.folder=DIR`
/// where to keep it.
final class TypingBenchmark {

    private static final int ARTICLES = Integer.getInteger("typed.articles", 20_000);
    private static final int AT_ONCE = 500;
    private static final int QUERIES = 10;
    private static final int WARM = 4; // queries before it counts
    private static final long PAUSE = 80; // milliseconds between a list and the next key

    private final Store store;
    private final ArticleIndex index;
    private final GeneratedArticles articles;

    private TypingBenchmark(Store store, ArticleIndex index, GeneratedArticles articles) {
        this.store = store;
        this.index = index;
        this.articles = articles;
    }

    static void run(Path scratch) throws Exception {
        var kept = System.getProperty("typed.folder");
        var folder =
                Files.createDirectories(kept == null ? scratch.resolve("typed") : Path.of(kept));
        var articles = LargeSearchBenchmark.generated(scratch.resolve("sentences"));
        PaneStage.start();
        try (var store = Store.open(folder.resolve("library.sqlite"));
                var index = ArticleIndex.open(folder.resolve("index"))) {
            var benchmark = new TypingBenchmark(store, index, articles);
            benchmark.fill();
            benchmark.type();
        }
    }

    private void fill() {
        var job = new IndexJob(store, index);
        job.catchUp();
        for (long from = store.lists().allIds().size() + 1L; from <= ARTICLES; from += AT_ONCE) {
            store.articles()
                    .add(
                            LongStream.range(from, from + AT_ONCE)
                                    .mapToObj(articles::article)
                                    .map(a -> Examples.article("a" + a.id(), a.title(), a.text()))
                                    .toList(),
                            null,
                            null);
            job.catchUp();
        }
        job.commit();
    }

    private void type() throws Exception {
        var workers = Executors.newFixedThreadPool(2);
        try {
            var background =
                    new Background(
                            workers,
                            javafx.application.Platform::runLater,
                            problem -> {
                                throw new AssertionError(problem);
                            });
            var searcher = new ArticleSearcher(index);
            var search = new LibrarySearch(store, searcher);
            var library = new Library(store);
            var model =
                    new ArticleListViewModel(
                            new ArticleReading(library, search),
                            background,
                            CompletableFuture.delayedExecutor(
                                    150,
                                    TimeUnit.MILLISECONDS,
                                    javafx.application.Platform::runLater));
            var suggestions = new Suggestions(store, new Completions(store, searcher));
            var field = PaneStage.on(() -> new SearchField(model, _ -> "", suggestions, () -> {}));
            var stage =
                    PaneStage.on(
                            () -> {
                                var list =
                                        new ArticleListView(
                                                model,
                                                new Excerpts(search, background),
                                                new ArticleMarks(
                                                        library,
                                                        background,
                                                        new Undo(),
                                                        model::replace,
                                                        model::refresh),
                                                new QueryAdvice(model, search, background));
                                return PaneStage.show(new VBox(field, list), 420, 800, false);
                            });
            measure(model, field.field(), stage);
        } finally {
            workers.shutdown();
        }
    }

    private void measure(ArticleListViewModel model, TextField field, Stage stage)
            throws Exception {
        var spent = new Spent("a key to the drawn list at %,d articles".formatted(ARTICLES));
        for (int number = 0; number < QUERIES + WARM; number++) {
            PaneStage.on(
                    () -> {
                        field.clear();
                        return true;
                    });
            var query = articles.query(number);
            for (int length = 1; length <= query.length(); length++) {
                Thread.sleep(PAUSE);
                var letter = query.substring(length - 1, length);
                var whole = query.substring(0, length);
                var start = Spent.Moment.now();
                PaneStage.on(
                        () -> {
                            field.fireEvent(
                                    new KeyEvent(
                                            KeyEvent.KEY_TYPED,
                                            letter,
                                            "",
                                            KeyCode.UNDEFINED,
                                            false,
                                            false,
                                            false,
                                            false));
                            return true;
                        });
                awaitAnswer(model);
                awaitFrame(stage);
                if (!model.queryProperty().get().equals(whole)) {
                    throw new IllegalStateException("The field did not take the key");
                }
                if (number >= WARM) {
                    spent.add(start, whole);
                }
            }
        }
        spent.tell();
    }

    private static void awaitAnswer(ArticleListViewModel model) throws Exception {
        var answered = new CompletableFuture<Boolean>();
        PaneStage.on(
                () -> {
                    model.loadingProperty()
                            .subscribe(
                                    loading -> {
                                        if (!loading) {
                                            answered.complete(true);
                                        }
                                    });
                    return true;
                });
        answered.get(60, TimeUnit.SECONDS);
    }

    /// Until the scene has been laid out once more and handed to be painted.
    private static void awaitFrame(Stage stage) throws Exception {
        var laidOut = new CompletableFuture<Boolean>();
        PaneStage.on(
                () -> {
                    stage.getScene().addPostLayoutPulseListener(() -> laidOut.complete(true));
                    javafx.application.Platform.requestNextPulse();
                    return true;
                });
        laidOut.get(60, TimeUnit.SECONDS);
        PaneStage.on(() -> true);
    }
}
