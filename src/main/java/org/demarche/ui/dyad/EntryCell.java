package org.demarche.ui.dyad;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.demarche.library.dyad.DyadEntry;
import org.demarche.ui.Controls;
import org.demarche.ui.DayNames;
import org.demarche.ui.WrappingCell;
import org.demarche.ui.timeline.lane.EventWords;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Draws one thing that is known of two actors: its day, its sort or tone, and its words.
final class EntryCell extends WrappingCell<DyadEntry> {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    EntryCell() {
        getStyleClass().add("dyad-cell");
    }

    @Override
    protected void updateItem(@Nullable DyadEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        setGraphic(empty || entry == null ? null : drawing(entry));
        setAccessibleText(empty || entry == null ? null : spoken(entry));
    }

    private static Node drawing(DyadEntry entry) {
        return switch (entry) {
            case DyadEntry.Deed deed -> {
                var event = deed.happening().lead();
                var label = EventWords.label(event);
                yield line(
                        DayNames.brief(event.event().when(), 0),
                        tone(deed.tone()),
                        words(label, "strong"),
                        words(about(deed), "dyad-soft"));
            }
            case DyadEntry.Words said ->
                    line(
                            day(said.day()),
                            Controls.label("says", "dyad-sort"),
                            words("“" + said.words().strip() + "”", "dyad-quote"),
                            words(said.speaker() + " · " + said.article().title(), "dyad-soft"));
            case DyadEntry.Paper paper ->
                    line(
                            day(paper.day()),
                            Controls.label("article", "dyad-sort"),
                            words(paper.article().title(), "dyad-title"),
                            words(paper.article().source(), "dyad-soft"));
        };
    }

    private static String about(DyadEntry.Deed deed) {
        var event = deed.happening().lead();
        var told = deed.happening().outlets();
        var outlets = told > 1 ? " · " + told + " outlets" : "";
        return "%s · %s%s"
                .formatted(
                        EventWords.kind(event.event().kind()), EventWords.status(event), outlets);
    }

    private static HBox line(String day, Label sort, Label first, Label second) {
        var when = Controls.label(day, "dyad-day");
        when.setMinWidth(104);
        when.setMaxWidth(104);
        sort.setMinWidth(52);
        sort.setMaxWidth(52);
        sort.setAlignment(Pos.CENTER);
        var text = new VBox(1, first, second);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new HBox(10, when, sort, text);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private static Label tone(double tone) {
        return Controls.label(Tone.number(tone), "tone", Tone.style(tone));
    }

    private static Label words(String words, String style) {
        var label = Controls.label(words, style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "undated" : DAY.format(day);
    }

    private static String spoken(DyadEntry entry) {
        return switch (entry) {
            case DyadEntry.Deed deed ->
                    "%s. %s. Tone %s, %s. %s"
                            .formatted(
                                    EventWords.label(deed.happening().lead()),
                                    EventWords.when(deed.happening().lead()),
                                    Tone.number(deed.tone()),
                                    Tone.words(deed.tone()),
                                    about(deed));
            case DyadEntry.Words said ->
                    "%s says: %s. %s".formatted(said.speaker(), said.words(), day(said.day()));
            case DyadEntry.Paper paper ->
                    "Article: %s. %s".formatted(paper.article().title(), day(paper.day()));
        };
    }
}
