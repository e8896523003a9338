package org.demarche.ui.calendar;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.demarche.library.Timeline;
import org.demarche.model.finding.EventStatus;
import org.demarche.model.query.TimelineRequest;
import org.demarche.ui.Background;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

/// The plans that the library knows of, from a day on.
///
/// Used on the JavaFX thread only. Of several questions the answer to the last is shown.
public final class CalendarViewModel {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Timeline timeline;
    private final Background background;
    private final ObjectProperty<LocalDate> from;
    private final ObservableList<CalendarRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
    private long asked;

    public CalendarViewModel(Timeline timeline, Background background, LocalDate today) {
        this.timeline = timeline;
        this.background = background;
        from = new SimpleObjectProperty<>(today);
        from.subscribe((_, _) -> refresh());
    }

    /// Asks the library anew.
    public void refresh() {
        long mine = ++asked;
        var day = from.get();
        var request =
                TimelineRequest.EVERYTHING
                        .between(day, null)
                        .only(Set.of(), Set.of(EventStatus.PLANNED, EventStatus.CANCELLED));
        background.ask(
                () -> CalendarRows.of(timeline.happenings(request), day),
                found -> {
                    if (mine == asked) {
                        rows.setAll(found);
                        empty.set(found.isEmpty() ? nothing(day) : "");
                    }
                });
    }

    private static String nothing(LocalDate day) {
        return "Nothing is known to be planned from "
                + DAY.format(day)
                + " on. Choose an earlier day above, or add a calendar (.ics) as a source.";
    }

    /// The first day.
    public ObjectProperty<LocalDate> fromProperty() {
        return from;
    }

    public ObservableList<CalendarRow> rows() {
        return rows;
    }

    /// Why there are no rows, in a sentence; empty while there are some.
    public ReadOnlyStringProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }
}
