package org.demarche.ui.timeline.chart;

import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

import org.demarche.model.query.LanesBy;
import org.demarche.model.query.TimelineEvent;
import org.demarche.ui.timeline.chart.drawing.ChartPainter;
import org.demarche.ui.timeline.chart.drawing.ChartPainter.Chart;
import org.demarche.ui.timeline.chart.drawing.ChartPainter.Fonts;
import org.demarche.ui.timeline.chart.drawing.SvgChart;
import org.demarche.ui.timeline.chart.drawing.Swatches;
import org.demarche.ui.timeline.chart.layout.ChartLayout;
import org.demarche.ui.timeline.chart.layout.LanePlace;
import org.demarche.ui.timeline.chart.layout.Placed;
import org.demarche.ui.timeline.chart.layout.Ruler;
import org.demarche.ui.timeline.chart.layout.Track;
import org.demarche.ui.timeline.event.EventMenu;
import org.demarche.ui.timeline.lane.EventWords;
import org.demarche.ui.timeline.shown.TimelineViewModel;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// The drawn timeline. It is drawn anew at most once for each frame, and only what is in view.
public final class TimelineChart extends Region {

    private static final String HOW =
            "Timeline. Left and right choose an event, Enter opens its sentence.";
    private static final double TITLES = 132; // pixels for the lanes' titles
    private static final double LONG_TITLES = 250; // where they are headlines
    private static final double UNDATED = 150; // pixels for events whose day nobody knows
    private static final int LANES = 4; // that ought to be seen at once, or all if there are fewer
    private static final double LEAST_THUMB = 0.12; // of the bar: a smaller one is hard to seize
    private static final int ROWS = 3; // of a lane, at the most

    private final TimelineViewModel model;
    private final Canvas canvas = new Canvas();
    private final Swatches swatches = new Swatches(this::requestLayout);
    private final ScrollBar bar = new ScrollBar();
    private final String family;
    private final Ruler ruler;
    private final ChartPainter painter;
    private @Nullable Placed pointed;
    private ChartLayout layout;
    private boolean stale = true;
    private List<Track> tracks = List.of();
    private List<LanePlace> lanes = List.of();

    /// @param family of the letters
    /// @param strong the family of the lanes' titles; the same when it has only bold
    public TimelineChart(TimelineViewModel model, String family, String strong) {
        this.model = model;
        this.family = family;
        var fonts =
                new Fonts(
                        Font.font(family, 12),
                        strong.equals(family)
                                ? Font.font(family, FontWeight.BOLD, 12)
                                : Font.font(strong, 12),
                        Font.font(family, 11));
        ruler = new Ruler(fonts.text());
        painter = new ChartPainter(canvas.getGraphicsContext2D(), swatches, fonts);
        layout = layoutFor(600);
        getStyleClass().add("timeline-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText(HOW);
        bar.setOrientation(Orientation.VERTICAL);
        bar.valueProperty().subscribe(_ -> requestLayout());
        getChildren().addAll(swatches, canvas, bar);
        model.lanesProperty()
                .subscribe(
                        _ -> {
                            stale = true;
                            requestLayout();
                        });
        model.rangeProperty().subscribe(_ -> requestLayout());
        model.nowProperty().subscribe(_ -> requestLayout());
        model.chosenProperty().subscribe(this::chosen);
        addEventHandler(KeyEvent.KEY_PRESSED, new ChartKeys(model, this::scrollBy)::press);
        setMinSize(0, 0);
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(getWidth());
        double height = snapSizeY(getHeight());
        canvas.setWidth(width);
        canvas.setHeight(height);
        place(width);
        scrollBar(width, height);
        painter.draw(chart(width, height), pointed, model.chosenProperty().get());
    }

    private void place(double width) {
        if (stale) {
            tracks = model.lanesProperty().get().stream().map(Track::new).toList();
        }
        var wanted = layoutFor(width);
        if (stale || !wanted.equals(layout)) {
            layout = wanted;
            stale = false;
            lanes = layout.lanes(tracks);
        }
    }

    private Chart chart(double width, double height) {
        return new Chart(
                layout,
                lanes,
                model.nowProperty().get(),
                scroll(),
                model.spreadProperty().get().before(layout.range().from()),
                model.spreadProperty().get().after(layout.range().to()),
                width,
                height);
    }

    /// What is in view, as the lines of an SVG document.
    public List<String> svg() {
        return new SvgChart(swatches, family).draw(chart(getWidth(), getHeight()));
    }

    /// How high it must be to show every lane at once, once it has been laid out.
    public double wholeHeight() {
        return ChartPainter.AXIS + (lanes.isEmpty() ? 0 : lanes.getLast().bottom());
    }

    private ChartLayout layoutFor(double width) {
        boolean headlines = model.lanesByProperty().get() == LanesBy.STORY;
        double titles = Math.min(headlines ? LONG_TITLES : TITLES, width / 4);
        double column =
                model.spreadProperty().get().anyUndated() ? Math.min(UNDATED, width / 4) : 0;
        return new ChartLayout(
                model.rangeProperty().get(),
                titles,
                width,
                Math.max(titles + 20, width - column),
                rows(),
                ruler,
                model::outlets);
    }

    /// Fewer rows where many lanes want to be seen.
    private int rows() {
        double seen = getHeight() - ChartPainter.AXIS;
        int wanted = Math.clamp(model.lanesProperty().get().size(), 1, LANES);
        return Math.clamp((int) ((seen / wanted - ChartLayout.PADDING) / ChartLayout.ROW), 1, ROWS);
    }

    /// What the other button and the menu key open.
    public void onMenu(EventMenu menu) {
        setOnContextMenuRequested(
                ask -> {
                    var sign = at(ask.getX(), ask.getY()).map(Placed::event);
                    var event = model.chosenProperty().get();
                    if (ask.isKeyboardTrigger() && event != null) {
                        var place = placeOf(event).orElse(new Point2D(layout.left(), 20));
                        var screen = localToScreen(place);
                        menu.show(event, this, screen.getX(), screen.getY());
                    } else {
                        sign.ifPresent(e -> menu.show(e, this, ask.getScreenX(), ask.getScreenY()));
                    }
                    ask.consume();
                });
    }

    /// Where the sign of an event is drawn, in this chart's coordinates; empty when it is not in
    /// view or stands together with another that is drawn.
    public Optional<Point2D> placeOf(TimelineEvent event) {
        return lanes.stream()
                .filter(lane -> lane.lane().events().contains(event))
                .flatMap(lane -> lane.signs().stream())
                .filter(sign -> sign.event().id() == event.id())
                .map(sign -> new Point2D(sign.x() + sign.width() / 2, top(sign)))
                .findFirst();
    }

    /// Whether a place is where the axis tells of events out of view.
    boolean isBeyond(double x, double y) {
        return y > getHeight() - ChartPainter.AXIS
                && (x < layout.left() || x > layout.undated() - 90);
    }

    private void scrollBar(double width, double height) {
        double all = lanes.isEmpty() ? 0 : lanes.getLast().bottom();
        double seen = height - ChartPainter.AXIS;
        boolean needed = all > seen + 1;
        bar.setVisible(needed);
        bar.setMax(Math.max(0, all - seen));
        bar.setVisibleAmount(needed ? bar.getMax() * Math.max(seen / all, LEAST_THUMB) : 0);
        bar.setUnitIncrement(20);
        if (bar.getValue() > bar.getMax()) {
            bar.setValue(bar.getMax());
        }
        double wide = bar.prefWidth(-1);
        bar.resizeRelocate(width - wide, 0, wide, Math.max(0, seen));
    }

    private double scroll() {
        return bar.isVisible() ? bar.getValue() : 0;
    }

    /// Moves the lanes up (positive) or down.
    public void scrollBy(double pixels) {
        if (bar.isVisible()) {
            bar.setValue(Math.clamp(bar.getValue() + pixels, 0, bar.getMax()));
        }
    }

    /// What is drawn at a place, in this chart's coordinates.
    Optional<Placed> at(double x, double y) {
        if (x < layout.left()) {
            return Optional.empty();
        }
        return laneAt(y).stream()
                .flatMap(lane -> lane.signs().stream())
                .filter(sign -> sign.holds(x, y + scroll()))
                .reduce((a, b) -> Math.abs(b.x() - x) < Math.abs(a.x() - x) ? b : a);
    }

    /// The lane whose title is at a place.
    Optional<LanePlace> titleAt(double x, double y) {
        return x >= layout.left() ? Optional.empty() : laneAt(y);
    }

    private Optional<LanePlace> laneAt(double y) {
        double in = y + scroll();
        return y > getHeight() - ChartPainter.AXIS
                ? Optional.empty()
                : lanes.stream().filter(lane -> in >= lane.top() && in < lane.bottom()).findFirst();
    }

    /// Where a sign is drawn now, from this chart's top.
    double top(Placed sign) {
        return sign.y() - scroll();
    }

    void point(@Nullable Placed sign) {
        if (sign == null ? pointed != null : !sign.equals(pointed)) {
            pointed = sign;
            requestLayout();
        }
    }

    /// Where the titles end and the time begins.
    double left() {
        return layout.left();
    }

    /// How many days a number of pixels is.
    double days(double pixels) {
        return layout.day(pixels) - layout.day(0);
    }

    /// The day at a place, since 1 January 1970.
    double day(double x) {
        return layout.day(x);
    }

    /// Tells a screen reader what has been come to, and shows it.
    private void chosen(@Nullable TimelineEvent event) {
        setAccessibleText(
                event == null ? HOW : EventWords.label(event) + ", " + EventWords.when(event));
        reveal(event);
    }

    /// Scrolls to the lane of the chosen event.
    private void reveal(@Nullable TimelineEvent event) {
        double seen = getHeight() - ChartPainter.AXIS;
        for (var lane : lanes) {
            if (event != null && lane.lane().events().contains(event)) {
                if (lane.top() < scroll() || lane.bottom() > scroll() + seen) {
                    scrollBy(lane.top() - scroll());
                }
                break;
            }
        }
        requestLayout();
    }
}
