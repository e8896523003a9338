package org.demarche.ui.timeline.save;

import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;

import org.demarche.library.Timeline;
import org.demarche.model.query.LanesBy;
import org.demarche.model.query.TimelineRequest;
import org.demarche.ui.Background;
import org.demarche.ui.Pictures;
import org.demarche.ui.theme.Theme;
import org.demarche.ui.theme.ThemeSwitch;
import org.demarche.ui.timeline.chart.TimelineChart;
import org.demarche.ui.timeline.shown.TimelineViewModel;

import java.util.List;

/// The timeline drawn on one sheet with every lane on it, for a file rather than a window. Used on
/// the JavaFX thread only.
public final class TimelineSheet {

    private static final double WIDTH = 1440;
    private static final double LEAST = 330; // pixels: fewer would squeeze a lane's rows
    private static final double MOST = 4000; // pixels of height: what graphics can hold in twice

    private final TimelineViewModel model;
    private final TimelineChart chart;

    /// Asks the library at once, on this thread.
    public TimelineSheet(
            Timeline timeline, TimelineRequest request, LanesBy by, ThemeSwitch themes) {
        var here =
                new Background(
                        Runnable::run,
                        Runnable::run,
                        problem -> {
                            throw new IllegalStateException(problem);
                        });
        model = new TimelineViewModel(timeline, here, request);
        model.lanesByProperty().set(by);
        model.refresh();
        chart = new TimelineChart(model, themes.fonts().text(), themes.fonts().strong());
        chart.setManaged(false); // its size is ours, not the pane's
        themes.themeProperty().set(Theme.LIGHT);
        themes.install(new Scene(new Pane(chart), WIDTH, LEAST));
        lay(MOST);
        lay(Math.clamp(chart.wholeHeight(), LEAST, MOST));
    }

    private void lay(double height) {
        chart.resize(WIDTH, height);
        var root = chart.getScene().getRoot();
        root.applyCss();
        chart.requestLayout();
        root.layout();
    }

    /// Whether there is no event on it.
    public boolean isEmpty() {
        return model.lanesProperty().get().isEmpty();
    }

    /// The lines of an SVG document.
    public List<String> svg() {
        return chart.svg();
    }

    /// The picture, in twice its size.
    public Image picture() {
        return Pictures.of(chart);
    }
}
