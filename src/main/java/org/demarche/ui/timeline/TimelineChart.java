package org.demarche.ui.timeline;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

import org.demarche.model.finding.CalendarTime;
import org.demarche.ui.timeline.ChartPainter.Chart;
import org.demarche.ui.timeline.ChartPainter.Fonts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The drawn timeline. It is drawn anew at most once for each frame, and only what is in view.
final class TimelineChart extends Region {

    private static final double TITLES = 132; // pixels for the lanes' titles
    private static final double UNDATED = 150; // pixels for events whose day nobody knows

    private static final double LANE = 40; // pixels of a lane with one row

    private final TimelineViewModel model;
    private final Canvas canvas = new Canvas();
    private final Swatches swatches = new Swatches(this::requestLayout);
    private final ScrollBar bar = new ScrollBar();
    private final Fonts fonts;
    private final Ruler ruler;
    private final ChartPainter painter;
    private @Nullable Placed pointed;
    private ChartLayout layout;
    private boolean stale = true;
    private List<LanePlace> lanes = List.of();

    /// @param family of the letters
    /// @param strong the family of the lanes' titles; the same when it has only bold
    TimelineChart(TimelineViewModel model, String family, String strong) {
        this.model = model;
        fonts =
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
        setAccessibleText("Timeline. Left and right choose an event, Enter opens its sentence.");
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
        model.chosenProperty().subscribe(_ -> reveal());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setMinSize(0, 0);
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(getWidth());
        double height = snapSizeY(getHeight());
        canvas.setWidth(width);
        canvas.setHeight(height);
        var wanted = layoutFor(width);
        if (stale || !wanted.equals(layout)) {
            layout = wanted;
            stale = false;
            lanes = layout.lanes(model.lanesProperty().get());
        }
        scrollBar(width, height);
        var range = layout.range();
        painter.draw(
                new Chart(
                        layout,
                        lanes,
                        model.nowProperty().get(),
                        scroll(),
                        beyond(known -> known.to().toEpochDay() + 1 < range.from()),
                        beyond(known -> known.from().toEpochDay() > range.to()),
                        width,
                        height),
                pointed,
                model.chosenProperty().get());
    }

    private ChartLayout layoutFor(double width) {
        boolean undated =
                model.events().stream()
                        .anyMatch(e -> !(e.event().when() instanceof CalendarTime.Known));
        double titles = Math.min(TITLES, width / 4);
        double column = undated ? Math.min(UNDATED, width / 4) : 0;
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
        return model.lanesProperty().get().size() * LANE > seen ? 2 : 3;
    }

    /// How many events lie on one side of what is in view.
    private int beyond(Predicate<CalendarTime.Known> side) {
        return (int)
                model.events().stream()
                        .filter(
                                e ->
                                        e.event().when() instanceof CalendarTime.Known known
                                                && side.test(known))
                        .count();
    }

    /// What the other button and the menu key open.
    void onMenu(EventMenu menu) {
        setOnContextMenuRequested(
                ask -> {
                    var sign = at(ask.getX(), ask.getY()).map(Placed::event);
                    var event = model.chosenProperty().get();
                    if (ask.isKeyboardTrigger() && event != null) {
                        menu.show(event, this);
                    } else {
                        sign.ifPresent(e -> menu.show(e, this, ask.getScreenX(), ask.getScreenY()));
                    }
                    ask.consume();
                });
    }

    boolean hasDay(Placed sign) {
        return sign.event().event().when() instanceof CalendarTime.Known;
    }

    /// Whether a place is where the axis tells of events out of view.
    boolean isBeyond(double x, double y) {
        return y > getHeight() - ChartPainter.AXIS
                && (x < layout.left() || x > layout.undated() - 90);
    }

    private void scrollBar(double width, double height) {
        double all = lanesHeight();
        double seen = height - ChartPainter.AXIS;
        boolean needed = all > seen + 1;
        bar.setVisible(needed);
        bar.setMax(Math.max(0, all - seen));
        bar.setVisibleAmount(needed ? bar.getMax() * seen / all : 0);
        bar.setUnitIncrement(20);
        if (bar.getValue() > bar.getMax()) {
            bar.setValue(bar.getMax());
        }
        double wide = bar.prefWidth(-1);
        bar.resizeRelocate(width - wide, 0, wide, Math.max(0, seen));
    }

    private double lanesHeight() {
        return lanes.isEmpty() ? 0 : lanes.getLast().top() + lanes.getLast().height();
    }

    private double scroll() {
        return bar.isVisible() ? bar.getValue() : 0;
    }

    /// Moves the lanes up (positive) or down.
    void scrollBy(double pixels) {
        if (bar.isVisible()) {
            bar.setValue(Math.clamp(bar.getValue() + pixels, 0, bar.getMax()));
        }
    }

    /// What is drawn at a place, in this chart's coordinates.
    Optional<Placed> at(double x, double y) {
        if (y > getHeight() - ChartPainter.AXIS || x < layout.left()) {
            return Optional.empty();
        }
        return lanes.stream()
                .flatMap(lane -> lane.signs().stream())
                .filter(sign -> sign.holds(x, y + scroll()))
                .reduce((a, b) -> Math.abs(b.x() - x) < Math.abs(a.x() - x) ? b : a);
    }

    /// The lane whose title is at a place.
    Optional<LanePlace> titleAt(double x, double y) {
        double in = y + scroll();
        return x >= layout.left() || y > getHeight() - ChartPainter.AXIS
                ? Optional.empty()
                : lanes.stream()
                        .filter(lane -> in >= lane.top() && in < lane.top() + lane.height())
                        .findFirst();
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

    List<LanePlace> lanes() {
        return lanes;
    }

    /// Scrolls to the lane of the chosen event.
    private void reveal() {
        var event = model.chosenProperty().get();
        for (var lane : lanes) {
            boolean here =
                    lane.signs().stream()
                            .anyMatch(s -> s.event().equals(event) || s.others().contains(event));
            double seen = getHeight() - ChartPainter.AXIS;
            if (here && (lane.top() < scroll() || lane.top() + lane.height() > scroll() + seen)) {
                scrollBy(lane.top() - scroll());
                break;
            }
        }
        requestLayout();
    }

    private void key(KeyEvent press) {
        switch (press.getCode()) {
            case RIGHT -> model.turn(1);
            case LEFT -> model.turn(-1);
            case UP -> scrollBy(-40);
            case DOWN -> scrollBy(40);
            case PLUS, EQUALS, ADD -> model.zoom(0.7);
            case MINUS, SUBTRACT -> model.zoom(1 / 0.7);
            case DIGIT0, NUMPAD0 -> model.fit();
            case ENTER -> {
                var event = model.chosenProperty().get();
                if (event != null) {
                    model.open(event);
                }
            }
            default -> {
                return;
            }
        }
        press.consume();
    }
}
