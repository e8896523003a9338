package org.demarche.ui.timeline.chart;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseEvent;

import org.demarche.model.finding.CalendarTime;
import org.demarche.model.query.TimelineEvent;
import org.demarche.ui.DayNames;
import org.demarche.ui.timeline.chart.layout.Placed;
import org.demarche.ui.timeline.lane.EventWords;
import org.demarche.ui.timeline.shown.TimelineViewModel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Tells apart what stands together: by coming closer where that parts them, by a list where all
/// are of one time.
final class Clusters {

    private static final int LISTED = 20;
    private static final double CLOSER = 0.35;
    private static final double APART = 0.02; // of what is in view, to be worth coming closer

    private final TimelineChart chart;
    private final TimelineViewModel model;
    private final ContextMenu list = new ContextMenu();

    Clusters(TimelineChart chart, TimelineViewModel model) {
        this.chart = chart;
        this.model = model;
    }

    /// Opens the one event of a sign, or what stands together in it.
    ///
    /// @param day where it is drawn
    void open(Placed sign, double day, MouseEvent click) {
        if (sign.others().isEmpty()) {
            model.open(sign.event());
            return;
        }
        var all = new ArrayList<>(List.of(sign.event()));
        all.addAll(sign.others());
        if (spread(all) > model.rangeProperty().get().days() * APART) {
            model.chosenProperty().set(sign.event());
            model.zoom(CLOSER, day);
        } else {
            list(all);
            list.show(chart, click.getScreenX(), click.getScreenY());
        }
    }

    /// Days between the first beginning and the last; 0 when nobody knows the days.
    private static double spread(List<TimelineEvent> events) {
        var days = new ArrayList<Long>();
        for (var event : events) {
            if (event.event().when() instanceof CalendarTime.Known known) {
                days.add(known.from().toEpochDay());
            }
        }
        return days.isEmpty() ? 0 : Collections.max(days) - (double) Collections.min(days);
    }

    private void list(List<TimelineEvent> events) {
        list.getItems().clear();
        for (var event : events.subList(0, Math.min(LISTED, events.size()))) {
            var day =
                    event.event().when() instanceof CalendarTime.Known known
                            ? DayNames.brief(known, 0) + "  "
                            : "";
            var item = new MenuItem(day + EventWords.label(event));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> model.open(event));
            list.getItems().add(item);
        }
        if (events.size() > LISTED) {
            var more = new MenuItem("and %,d more: see the list".formatted(events.size() - LISTED));
            more.setDisable(true);
            list.getItems().add(more);
        }
    }
}
