package org.demarche.ui.sources;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;

import org.demarche.model.intake.Source;
import org.demarche.model.watch.Watch;
import org.demarche.model.watch.WatchState;
import org.demarche.ui.Controls;
import org.demarche.ui.HealthWords;
import org.demarche.ui.Icon;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A line of the source pane: name at left, number at right, and a sign where a source fails.
final class SourceCell extends ListCell<SourceRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final SourcesViewModel model;
    private final Runnable removeSamples;
    private final Label title = new Label();
    private final Label number = new Label();
    private final Node spring = Controls.spring();
    private final HBox line = new HBox(title, spring);
    private final Tooltip tip = new Tooltip();

    SourceCell(SourcesViewModel model, Runnable removeSamples) {
        this.model = model;
        this.removeSamples = removeSamples;
        getStyleClass().add("source-cell");
        line.getStyleClass().add("source-line");
        line.setAlignment(Pos.CENTER_LEFT);
        number.getStyleClass().add("number");
        number.setMinWidth(USE_PREF_SIZE);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        // A menu is made when it is asked for: lines are shown anew whenever a number changes.
        setOnContextMenuRequested(
                request ->
                        menu().ifPresent(
                                        menu -> {
                                            menu.show(
                                                    this,
                                                    request.getScreenX(),
                                                    request.getScreenY());
                                            request.consume();
                                        }));
    }

    @Override
    protected void updateItem(@Nullable SourceRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean nothing = empty || row == null;
        setDisable(nothing || row instanceof SourceRow.Heading);
        pseudoClassStateChanged(HEADING, row instanceof SourceRow.Heading);
        setTooltip(null);
        number.getStyleClass().removeAll("news", "strong");
        title.getStyleClass().remove("strong");
        setGraphic(nothing ? null : line);
        switch (row) {
            case null -> setAccessibleText(null);
            case SourceRow.Heading(var heading) -> {
                show(heading.toUpperCase(Locale.ROOT), -1, false);
                title.getStyleClass().add("strong");
            }
            case SourceRow.Part part -> show(part.title(), part.number(), part.news());
            case SourceRow.Samples(var samples) -> {
                show("Samples", samples, false);
                var remove = Controls.link("Remove", removeSamples);
                remove.setTooltip(new Tooltip("Takes the samples away. Bookmarked ones stay."));
                add(remove);
            }
            case SourceRow.Tag(var tag, var articles) -> show(tag, articles, false);
            case SourceRow.Watching(var state) -> showWatch(state);
            case SourceRow.Origin(var source, var unread) -> showSource(source, unread);
        }
    }

    private void show(String words, int count, boolean news) {
        title.setText(words);
        title.setGraphic(null);
        number.setText(count < 0 ? "" : "%,d".formatted(count));
        if (news && count > 0) {
            number.getStyleClass().addAll("news", "strong");
        }
        line.getChildren().setAll(title, spring, number);
        setAccessibleText(count < 0 ? words : words + ", " + count);
    }

    private void showSource(Source source, int unread) {
        show(source.title(), unread, true);
        if (unread == 0) {
            number.setText("");
        }
        var why = HealthWords.sentence(source.health());
        tip(why.isEmpty() ? source.address().toString() : why);
        if (!why.isEmpty()) {
            var sign = Icon.WARNING.node();
            sign.getStyleClass().add("failing");
            var brief = HealthWords.brief(source.health(), Instant.now());
            if (!brief.isEmpty()) {
                add(Controls.label(brief, "failing-words"));
            }
            add(sign);
            setAccessibleText(source.title() + ", " + why);
        }
    }

    /// Its number is of what waits to be read; it stands out while there are finds that the reader
    /// has not seen.
    private void showWatch(WatchState state) {
        var watch = state.watch();
        show(watch.name(), state.unread(), state.fresh() > 0);
        if (state.unread() == 0) {
            number.setText("");
        }
        tip(
                watch.isBroken()
                        ? watch.trouble()
                        : "%s\n%s, %,d new"
                                .formatted(
                                        watch.words(),
                                        Controls.count(state.articles(), "article", "articles"),
                                        state.fresh()));
        if (watch.isBroken()) {
            var sign = Icon.WARNING.node();
            sign.getStyleClass().add("failing");
            add(sign);
            setAccessibleText(watch.name() + ", " + watch.trouble());
        }
    }

    /// Before the number.
    private void add(Node node) {
        line.getChildren().add(line.getChildren().size() - 1, node);
    }

    private void tip(String words) {
        tip.setText(words);
        setTooltip(tip);
    }

    private Optional<ContextMenu> menu() {
        return switch (getItem()) {
            case SourceRow.Origin(var source, _) -> Optional.of(menu(source));
            case SourceRow.Watching(var state) -> Optional.of(menu(state.watch()));
            case null, default -> Optional.empty();
        };
    }

    private ContextMenu menu(Watch watch) {
        var edit = new MenuItem("Change this watch…");
        edit.setOnAction(_ -> model.open(watch));
        var remove = new MenuItem("Remove this watch");
        remove.setOnAction(_ -> model.remove(watch));
        return new ContextMenu(edit, remove);
    }

    private ContextMenu menu(Source source) {
        var copy = new MenuItem("Copy address");
        copy.setOnAction(
                _ ->
                        Clipboard.getSystemClipboard()
                                .setContent(
                                        Map.of(
                                                DataFormat.PLAIN_TEXT,
                                                source.address().toString())));
        var stop = new MenuItem("Unsubscribe (its articles stay)");
        stop.setOnAction(_ -> model.unsubscribe(source));
        var settings = new MenuItem("Settings of this source…");
        settings.setOnAction(_ -> model.open(source));
        return new ContextMenu(settings, copy, stop);
    }
}
