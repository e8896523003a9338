package org.demarche.ui.timeline.shown;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.demarche.library.Timeline;
import org.demarche.model.article.Article;
import org.demarche.model.query.LanesBy;
import org.demarche.model.query.LibraryEntity;
import org.demarche.model.query.TimelineEvent;
import org.demarche.model.query.TimelineRequest;
import org.demarche.ui.Background;
import org.demarche.ui.timeline.lane.EventSpan;
import org.demarche.ui.timeline.lane.Lane;
import org.demarche.ui.timeline.lane.Pair;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// What the timeline shows: whose events, in which lanes, and which stretch of time.
///
/// Used on the JavaFX thread only. Of several questions the answer to the last is shown.
public final class TimelineViewModel {

    private final Timeline timeline;
    private final Background background;
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.LIBRARY);
    private final ObjectProperty<LanesBy> lanesBy = new SimpleObjectProperty<>(LanesBy.PAIR);
    private final ObjectProperty<Narrowing> narrowing = new SimpleObjectProperty<>(Narrowing.NONE);
    private final ObservableList<TimelineEvent> events = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<Lane>> lanes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<LocalDate> now =
            new ReadOnlyObjectWrapper<>(LocalDate.now(ZoneId.systemDefault()));
    private final ReadOnlyObjectWrapper<Spread> spread;
    private final ReadOnlyObjectWrapper<DayRange> range;
    private final ObjectProperty<@Nullable TimelineEvent> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
    private Answer answer;
    private Subjects subjects;
    private long asked;
    private Consumer<TimelineEvent> onOpen = _ -> {};

    public TimelineViewModel(Timeline timeline, Background background) {
        this(timeline, background, TimelineRequest.EVERYTHING);
    }

    /// @param all what is shown of the library as a whole
    public TimelineViewModel(Timeline timeline, Background background, TimelineRequest all) {
        this.timeline = timeline;
        subjects = Subjects.none(all);
        this.background = background;
        answer = Answer.nothing(lanesBy.get(), now.get());
        spread = new ReadOnlyObjectWrapper<>(answer.spread());
        range = new ReadOnlyObjectWrapper<>(answer.spread().most());
        scope.subscribe((_, _) -> refresh());
        narrowing.subscribe((_, _) -> refresh());
        lanesBy.subscribe((_, _) -> regroup());
    }

    /// The article that is open now, or null; drawn when the scope is an article's or its story's.
    public void showArticle(@Nullable Article open) {
        subjects = subjects.with(open);
        refreshIf(Scope.ARTICLE);
        refreshIf(Scope.STORY);
    }

    /// What a search has found, or the list shows; drawn when the scope is the results'.
    public void showArticles(Set<Long> articles) {
        subjects = subjects.with(articles);
        refreshIf(Scope.RESULTS);
    }

    /// Draws what an entity does and what is done to it.
    public void showEntity(LibraryEntity shown) {
        subjects = subjects.with(shown);
        turnTo(Scope.ENTITY);
    }

    /// Draws what two actors do to each other and together.
    public void showPair(Pair shown) {
        subjects = subjects.with(shown);
        turnTo(Scope.PAIR);
    }

    private void turnTo(Scope wanted) {
        if (scope.get() == wanted) {
            refresh();
        } else {
            scope.set(wanted);
        }
    }

    private void refreshIf(Scope of) {
        if (scope.get() == of) {
            refresh();
        }
    }

    /// Asks the library anew.
    public void refresh() {
        long mine = ++asked;
        now.set(today());
        var request = subjects.request(scope.get());
        var by = lanesBy.get();
        var day = now.get();
        if (request == null) {
            show(Answer.nothing(by, day));
            return;
        }
        var wanted = narrowing.get();
        background.ask(
                () -> Answer.of(timeline, request.apply(timeline), wanted, by, day),
                found -> {
                    if (mine == asked) {
                        show(found);
                    }
                });
    }

    /// Puts the events that are shown into other lanes.
    @SuppressWarnings("ReferenceEquality") // this answer, not one that is equal
    private void regroup() {
        var shown = answer;
        var by = lanesBy.get();
        background.ask(
                () -> shown.in(by),
                grouped -> {
                    if (shown == answer && by == lanesBy.get()) {
                        answer = grouped;
                        lanes.set(grouped.lanes());
                    }
                });
    }

    private LocalDate today() {
        var article = subjects.article();
        var published = article == null ? null : article.summary().published();
        return scope.get() == Scope.ARTICLE && published != null
                ? published.day()
                : LocalDate.now(ZoneId.systemDefault());
    }

    private void show(Answer found) {
        boolean same = found.showsTheSame(answer);
        boolean moved = !found.events().equals(events);
        answer = found;
        empty.set(
                !found.events().isEmpty()
                        ? ""
                        : narrowing.get().equals(Narrowing.NONE)
                                ? subjects.whyEmpty(scope.get())
                                : "No event here passes the filters. Take some of them away.");
        if (!same) {
            chosen.set(null);
            spread.set(found.spread());
            if (moved) {
                events.setAll(found.events());
                fit();
            }
            lanes.set(found.lanes());
        }
        if (found.by() != lanesBy.get()) {
            regroup();
        }
    }

    /// Shows the stretch in which nearly all events lie.
    public void fit() {
        range.set(spread.get().most());
    }

    /// Shows the stretch in which all events lie.
    public void fitAll() {
        range.set(spread.get().all());
    }

    /// Shows this stretch.
    public void show(DayRange stretch) {
        range.set(stretch);
    }

    /// Closer (`factor` under 1) or farther, around the middle.
    public void zoom(double factor) {
        zoom(factor, (range.get().from() + range.get().to()) / 2);
    }

    /// Closer or farther, with `day` (since 1 January 1970) staying where it is.
    public void zoom(double factor, double day) {
        range.set(range.get().zoomed(factor, day));
    }

    /// Later (positive) or earlier.
    public void pan(double days) {
        range.set(range.get().moved(days));
    }

    /// Brings today into the middle.
    public void showNow() {
        var seen = range.get();
        range.set(seen.moved(now.get().toEpochDay() + 0.5 - (seen.from() + seen.to()) / 2));
    }

    /// Chooses the next event in time (`step` 1) or the one before (-1), and brings it into view.
    public void turn(int step) {
        if (!events.isEmpty()) {
            int at = chosen.get() == null ? -1 : events.indexOf(chosen.get());
            int next = at < 0 ? (step > 0 ? 0 : events.size() - 1) : at + step;
            chosen.set(events.get(Math.clamp(next, 0, events.size() - 1)));
            bringIntoView();
        }
    }

    private void bringIntoView() {
        var event = chosen.get();
        var span = event == null ? null : EventSpan.of(event);
        if (span != null) {
            range.set(range.get().showing((span.from() + span.to()) / 2));
        }
    }

    /// Opens the sentence that an event rests on.
    public void open(TimelineEvent event) {
        chosen.set(event);
        onOpen.accept(event);
    }

    public ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    /// Which events are left out.
    public ObjectProperty<Narrowing> narrowingProperty() {
        return narrowing;
    }

    /// The two whose dealings were asked for last; null for none yet.
    public @Nullable Pair pair() {
        return subjects.pair();
    }

    /// How many outlets tell of an event.
    public int outlets(TimelineEvent event) {
        return answer.outlets(event);
    }

    /// Whether reports of this event name different days.
    public boolean daysDiffer(TimelineEvent event) {
        return answer.daysDiffer(event);
    }

    public ObjectProperty<LanesBy> lanesByProperty() {
        return lanesBy;
    }

    /// In the order in which they are drawn, those without any place last.
    public ObservableList<TimelineEvent> events() {
        return events;
    }

    public ReadOnlyObjectProperty<List<Lane>> lanesProperty() {
        return lanes.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<DayRange> rangeProperty() {
        return range.getReadOnlyProperty();
    }

    /// How the events lie over time.
    public ReadOnlyObjectProperty<Spread> spreadProperty() {
        return spread.getReadOnlyProperty();
    }

    /// Today; in an article's scope the day on which it was published.
    public ReadOnlyObjectProperty<LocalDate> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /// The event that the keyboard has come to; null when it has come to none.
    public ObjectProperty<@Nullable TimelineEvent> chosenProperty() {
        return chosen;
    }

    /// Why nothing is drawn, in a sentence; empty while something is.
    public ReadOnlyStringProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /// Who opens an event's article at its sentence.
    public void onOpen(Consumer<TimelineEvent> open) {
        onOpen = open;
    }
}
