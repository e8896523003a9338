package org.demarche.bench;

import javafx.animation.AnimationTimer;
import javafx.stage.Stage;

import org.demarche.library.Timeline;
import org.demarche.model.finding.EventKind;
import org.demarche.model.finding.EventStatus;
import org.demarche.model.intake.NewArticle;
import org.demarche.model.query.LanesBy;
import org.demarche.model.query.TimelineRequest;
import org.demarche.store.Store;
import org.demarche.ui.Background;
import org.demarche.ui.panes.AnnotatedText;
import org.demarche.ui.panes.PaneStage;
import org.demarche.ui.timeline.TimelineView;
import org.demarche.ui.timeline.shown.TimelineViewModel;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// 20,000 events on the timeline, without a display and painted by software: how long the window is
/// busy until they are drawn, and how many frames a second it keeps while they are moved.
final class TimelineBenchmark {

    private static final int ARTICLES = 400;
    private static final int EVENTS = 50; // of each article
    private static final int DAYS = 1_100; // over which they are strewn

    /// The pane's usual height, twice since the first is cold, and the pane drawn up.
    private static final List<Integer> HEIGHTS = List.of(240, 240, 420);

    private static final long MOVING = TimeUnit.SECONDS.toNanos(3);

    private static final List<String> STATES =
            List.of(
                    "USA", "RUS", "UKR", "CHN", "FRA", "DEU", "GBR", "TUR", "IRN", "ISR", "IND",
                    "POL", "JPN", "KOR", "BRA", "EGY", "SAU", "NAT", "EUN", "UNO");

    static void run(Path scratch) throws Exception {
        PaneStage.start();
        try (var store = Store.open(scratch.resolve("events.sqlite"))) {
            fill(store);
            var timeline = new Timeline(store);
            long before = System.nanoTime();
            var found = timeline.happenings(TimelineRequest.EVERYTHING);
            System.out.printf(
                    "%,d events read from the library: %.0f ms, beside the window%n",
                    found.size(), milliseconds(before));
            for (int height : HEIGHTS) {
                draw(timeline, height);
            }
        }
    }

    private static void draw(Timeline timeline, int height) throws Exception {
        var answers = new ArrayList<Runnable>();
        var model =
                new TimelineViewModel(
                        timeline,
                        new Background(
                                Runnable::run,
                                answers::add,
                                problem -> {
                                    throw new AssertionError(problem);
                                }));
        var stage =
                PaneStage.on(
                        () -> {
                            var view = new TimelineView(model, PaneStage.FONTS);
                            return PaneStage.show(view, 1440, height, false);
                        });
        PaneStage.frames(3);
        PaneStage.on(
                () -> {
                    model.refresh();
                    return true;
                });
        double busyBefore = busy(LAYING) + busy(PAINTING);
        long start = System.nanoTime();
        PaneStage.on(
                () -> {
                    answers.getLast().run();
                    return true;
                });
        awaitFrame(stage);
        double shown = milliseconds(start);
        double worked = busy(LAYING) + busy(PAINTING) - busyBefore;
        var most = moved(model, 0.6);
        PaneStage.on(
                () -> {
                    model.fitAll();
                    return true;
                });
        var all = moved(model, 1);
        PaneStage.on(
                () -> {
                    model.lanesByProperty().set(LanesBy.KIND);
                    answers.getLast().run();
                    return true;
                });
        var few = moved(model, 1);
        System.out.printf(
                "timeline of 20,000 events, %d pixels high: drawn after %.0f ms, of which the"
                    + " processor worked %.0f ms (bar 300 ms); moved near: %s, with all in view:"
                    + " %s, in a few lanes: %s (bar 50 frames a second)%n",
                height, shown, worked, most, all, few);
        PaneStage.on(
                () -> {
                    stage.close();
                    return true;
                });
    }

    /// Until the scene was laid out once more and the frame after it has begun, so that the first
    /// has been handed to be painted.
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

    /// @param perSecond frames drawn
    /// @param laying milliseconds that the processor works for one frame on what lies where
    /// @param painting the same on its pixels, on a thread of its own
    private record Pace(double perSecond, double laying, double painting) {
        @Override
        public String toString() {
            return "%.0f frames a second (%.1f ms laying out, %.1f ms painting)"
                    .formatted(perSecond, laying, painting);
        }
    }

    private static final String LAYING = "JavaFX Application";
    private static final String PAINTING = "QuantumRenderer";

    /// Milliseconds that a thread has worked until now.
    private static double busy(String thread) {
        var threads = ManagementFactory.getThreadMXBean();
        double sum = 0;
        for (long id : threads.getAllThreadIds()) {
            var info = threads.getThreadInfo(id);
            if (info != null && info.getThreadName().startsWith(thread)) {
                sum += threads.getThreadCpuTime(id) / 1e6;
            }
        }
        return sum;
    }

    /// How fast frames come while the events are moved in each of them.
    private static Pace moved(TimelineViewModel model, double zoom) throws Exception {
        var done = new CompletableFuture<Pace>();
        PaneStage.on(
                () -> {
                    model.zoom(zoom);
                    new AnimationTimer() {
                        private long begun;
                        private double laying;
                        private double painting;
                        private int frames = -5; // the first ones warm up

                        @Override
                        public void handle(long now) {
                            if (++frames == 0) {
                                begun = System.nanoTime();
                                laying = busy(LAYING);
                                painting = busy(PAINTING);
                            }
                            int step = frames / 40 % 2 == 0 ? 1 : -1;
                            model.pan(step * model.rangeProperty().get().days() / 200);
                            if (frames > 0 && System.nanoTime() - begun > MOVING) {
                                stop();
                                done.complete(
                                        new Pace(
                                                frames / (milliseconds(begun) / 1000),
                                                (busy(LAYING) - laying) / frames,
                                                (busy(PAINTING) - painting) / frames));
                            }
                        }
                    }.start();
                    return true;
                });
        return done.get(60, TimeUnit.SECONDS);
    }

    private static void fill(Store store) {
        var random = new Random(5);
        var kinds = EventKind.values();
        var statuses = EventStatus.values();
        for (int i = 0; i < ARTICLES; i++) {
            var text = new AnnotatedText("Envoys of many states met and spoke. " + "x".repeat(i));
            for (int e = 0; e < EVENTS; e++) {
                var from = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(DAYS));
                var one = STATES.get(random.nextInt(STATES.size()));
                var other = STATES.get(random.nextInt(STATES.size()));
                text.event(
                        "Envoys",
                        "spoke.",
                        kinds[random.nextInt(kinds.length)],
                        random.nextInt(5) > 0
                                ? EventStatus.HAPPENED
                                : statuses[random.nextInt(statuses.length)],
                        random.nextInt(30) == 0 ? "" : from.toString(),
                        from.plusDays(random.nextInt(6) == 0 ? random.nextInt(40) : 0).toString(),
                        one,
                        other,
                        "%s deals with %s over matter number %d".formatted(one, other, e * i));
            }
            store.findings().replace(article(store, i, text), text.analysis());
        }
    }

    private static long article(Store store, int number, AnnotatedText text) {
        var article =
                new NewArticle(
                        URI.create("https://example.org/" + number),
                        null,
                        "Matter number " + number,
                        null,
                        "Meridian Wire",
                        null,
                        Instant.parse("2026-05-04T12:00:00Z"),
                        "en",
                        text.text(),
                        false);
        return store.articles().add(List.of(article), null, null).getFirst().id();
    }

    private static double milliseconds(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    private TimelineBenchmark() {}
}
