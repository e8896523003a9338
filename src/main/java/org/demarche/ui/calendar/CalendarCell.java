package org.demarche.ui.calendar;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.EventStatus;
import org.demarche.model.finding.Precision;
import org.demarche.model.query.TimelineEvent;
import org.demarche.ui.Controls;
import org.demarche.ui.DayNames;
import org.demarche.ui.WrappingCell;
import org.demarche.ui.calendar.CalendarRow.Heading;
import org.demarche.ui.calendar.CalendarRow.Plan;
import org.demarche.ui.timeline.lane.EventWords;
import org.jspecify.annotations.Nullable;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Draws one line of the calendar.
final class CalendarCell extends WrappingCell<CalendarRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final double DAYS = 120; // pixels of the column with the days

    CalendarCell() {
        getStyleClass().add("calendar-cell");
    }

    @Override
    protected void updateItem(@Nullable CalendarRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        pseudoClassStateChanged(HEADING, row instanceof Heading);
        setGraphic(
                empty || row == null
                        ? null
                        : switch (row) {
                            case Heading heading ->
                                    Controls.label(heading.words(), "calendar-week", "strong");
                            case Plan plan -> plan(plan);
                        });
    }

    private static Node plan(Plan plan) {
        var event = plan.happening().lead();
        var day = Controls.label(day(event), "calendar-day");
        day.setMinWidth(DAYS);
        day.setMaxWidth(DAYS);
        boolean cancelled = event.event().status() == EventStatus.CANCELLED;
        var label = wrapped(EventWords.label(event), cancelled ? "calendar-off" : "strong");
        var who = wrapped(about(plan), "dyad-soft");
        var sentence = wrapped("“" + event.sentence().strip() + "”", "calendar-sentence");
        var text = new VBox(2, label, who, sentence);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(10, day, text);
    }

    private static String about(Plan plan) {
        var event = plan.happening().lead();
        var place = event.event().place();
        int outlets = plan.happening().outlets();
        var parts =
                new String[] {
                    event.event().status() == EventStatus.CANCELLED ? "cancelled" : "",
                    EventWords.kind(event.event().kind()),
                    place == null ? "" : place.words(),
                    event.told().outlet(),
                    outlets > 1 ? outlets + " outlets" : ""
                };
        return String.join(
                " · ", java.util.Arrays.stream(parts).filter(p -> !p.isBlank()).toList());
    }

    private static String day(TimelineEvent event) {
        return event.event().when() instanceof CalendarTime.Known known
                        && known.precision() == Precision.DAY
                ? DAY.format(known.from())
                : DayNames.brief(event.event().when(), 0);
    }

    private static Label wrapped(String words, String style) {
        var label = Controls.label(words, style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
