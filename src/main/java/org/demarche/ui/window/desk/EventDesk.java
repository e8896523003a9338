package org.demarche.ui.window.desk;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;

import org.demarche.library.dyad.DyadEntry;
import org.demarche.model.article.Article;
import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.EventEdit;
import org.demarche.model.finding.EventKind;
import org.demarche.model.finding.EventStatus;
import org.demarche.model.finding.Span;
import org.demarche.model.query.TimelineEvent;
import org.demarche.ui.Overlay;
import org.demarche.ui.calendar.CalendarPane;
import org.demarche.ui.calendar.CalendarViewModel;
import org.demarche.ui.command.Command.Group;
import org.demarche.ui.command.Commands;
import org.demarche.ui.command.Key.Pressed;
import org.demarche.ui.dyad.DyadPane;
import org.demarche.ui.dyad.DyadViewModel;
import org.demarche.ui.timeline.TimelineView;
import org.demarche.ui.timeline.event.EditEventPane;
import org.demarche.ui.timeline.lane.Pair;
import org.demarche.ui.timeline.save.SaveForm;
import org.demarche.ui.timeline.save.SavePane;
import org.demarche.ui.timeline.save.TimelineSaving;
import org.demarche.ui.window.parts.WindowParts;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the commands do that concern events: enter and correct them, look at two actors, see what
/// is coming.
public final class EventDesk {

    private final WindowParts parts;
    private final Overlay overlay;
    private final Consumer<String> say;
    private final Supplier<Optional<Span>> selected;
    private @Nullable TimelineSaving saving;

    /// @param say writes a few words at the foot of the window
    /// @param selected the words of the open article that are selected
    public EventDesk(
            WindowParts parts,
            Overlay overlay,
            Consumer<String> say,
            Supplier<Optional<Span>> selected) {
        this.parts = parts;
        this.overlay = overlay;
        this.say = say;
        this.selected = selected;
    }

    public void addTo(Commands all) {
        all.add("Add an event…", Group.FINDING, Pressed.of("Shortcut+E"), this::add);
        all.add("Dealings of two actors…", Group.FINDING, Pressed.of("Shortcut+P"), this::dyad);
        all.add("All pairs by month…", Group.FINDING, this::pairs);
        all.add("What is coming…", Group.FINDING, Pressed.of("Shortcut+L"), this::calendar);
        all.add("Save the timeline…", Group.FINDING, Pressed.of("Shortcut+S"), this::save);
    }

    /// Offers the same in the timeline itself.
    public void serve(TimelineView timeline) {
        timeline.correctWith(parts.eventDeeds(), this::edit);
        timeline.onDealings(pair -> dyad(pair.one(), pair.other()));
        timeline.offer("Add an event…", this::add);
        timeline.offer("Dealings of two actors…", this::dyad);
        timeline.offer("All pairs by month…", this::pairs);
        timeline.offer("What is coming…", this::calendar);
        timeline.offer("Save the timeline…", this::save);
        saving = new TimelineSaving(timeline, parts.doors().library(), parts.background(), say);
    }

    /// Asks what an event of the timeline really is.
    void edit(TimelineEvent event) {
        ask(
                event.sentence(),
                EventEdit.of(event.event()),
                edit -> parts.eventDeeds().edit(event, edit));
    }

    /// Asks for an event that the selected words of the open article tell of.
    void add() {
        var article = parts.reader().articleProperty().get();
        if (article == null) {
            say.accept("Open the article that tells of it first.");
            return;
        }
        var words = selected.get().filter(span -> span.length() > 0);
        if (words.isEmpty()) {
            say.accept("Select the words of the article that tell of it first.");
            return;
        }
        add(article, words.get());
    }

    private void add(Article article, Span words) {
        var published = article.summary().published();
        var before =
                new EventEdit(
                        EventKind.TALKS,
                        published == null
                                ? CalendarTime.UNKNOWN
                                : CalendarTime.day(published.day()),
                        EventStatus.HAPPENED,
                        List.of(),
                        List.of(),
                        "");
        ask(
                words.of(article.text().text()),
                before,
                edit -> parts.eventDeeds().add(article.id(), words, edit));
    }

    private void ask(String sentence, EventEdit before, Consumer<EventEdit> keep) {
        var pane =
                new EditEventPane(
                        sentence,
                        before,
                        edit -> {
                            overlay.hide();
                            keep.accept(edit);
                        },
                        overlay::hide);
        show(pane, pane.field());
    }

    /// The two of the timeline's scope; else all pairs, to choose from.
    private void dyad() {
        Pair pair = parts.timeline().pair();
        if (pair == null) {
            pairs();
        } else {
            dyad(pair.one(), pair.other());
        }
    }

    /// Looks at two actors; empty names are asked for.
    public void dyad(String one, String other) {
        var model = lens();
        model.look(one, other);
        var pane = new DyadPane(model, this::open, overlay::hide);
        show(pane, pane.field());
    }

    private void pairs() {
        var model = lens();
        model.refresh();
        var pane = new DyadPane(model, this::open, overlay::hide);
        pane.showPairs(true);
        show(pane, pane.field());
    }

    private DyadViewModel lens() {
        return new DyadViewModel(parts.doors().dyads(), parts.background());
    }

    private void open(DyadEntry entry) {
        overlay.hide();
        switch (entry) {
            case DyadEntry.Deed deed -> parts.timeline().open(deed.happening().lead());
            case DyadEntry.Words words -> read(words.article().id(), words.span());
            case DyadEntry.Paper paper -> read(paper.article().id(), null);
        }
    }

    private void read(long article, @Nullable Span words) {
        parts.articles().choose(article);
        parts.reader().open(article, words);
    }

    private void calendar() {
        var today = LocalDate.now(ZoneId.systemDefault());
        var model = new CalendarViewModel(parts.doors().timeline(), parts.background(), today);
        model.refresh();
        var pane = new CalendarPane(model, dayOfArticle(), this::open, overlay::hide);
        show(pane, pane.list());
    }

    private @Nullable LocalDate dayOfArticle() {
        var article = parts.reader().articleProperty().get();
        var published = article == null ? null : article.summary().published();
        return published == null ? null : published.day();
    }

    private void open(TimelineEvent event) {
        overlay.hide();
        parts.timeline().open(event);
    }

    private void save() {
        var pane = SavePane.of(parts.timeline().events().size(), this::save, overlay::hide);
        show(pane, pane.first());
    }

    private void save(SaveForm form) {
        overlay.hide();
        var chooser = new FileChooser();
        chooser.setTitle("Save the timeline");
        chooser.setInitialFileName("timeline." + form.extension());
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(form.title(), "*." + form.extension()));
        var file = chooser.showSaveDialog(overlay.getScene().getWindow());
        if (file != null && saving != null) {
            saving.save(form, parts.timeline().events(), file.toPath());
        }
    }

    private void show(Region pane, Node focus) {
        overlay.show(pane, Pos.CENTER, focus);
    }
}
