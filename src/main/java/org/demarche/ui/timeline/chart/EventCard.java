package org.demarche.ui.timeline.chart;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

import org.demarche.model.query.TimelineEvent;
import org.demarche.ui.timeline.chart.layout.Placed;
import org.demarche.ui.timeline.lane.EventWords;
import org.demarche.ui.timeline.shown.TimelineViewModel;
import org.jspecify.annotations.Nullable;

/// What is known of an event that is pointed at, on a card above it.
final class EventCard {

    private static final double WIDTH = 320;
    private static final int MOST_OTHERS = 5;

    private final Popup popup = new Popup();
    private final VBox content = new VBox();
    private final TimelineViewModel model;
    private @Nullable Placed shown;

    EventCard(TimelineViewModel model) {
        this.model = model;
        content.getStyleClass().addAll("entity-card", "event-card");
        content.setPrefWidth(WIDTH);
        content.setMouseTransparent(true);
        popup.getContent().add(content);
        popup.setAutoFix(true);
    }

    boolean shows(Placed sign) {
        return popup.isShowing() && sign.equals(shown);
    }

    /// @param place of the sign, on the screen
    void show(Placed sign, Node owner, Bounds place) {
        shown = sign;
        fill(sign);
        popup.getScene().getStylesheets().setAll(owner.getScene().getStylesheets());
        popup.getScene()
                .getRoot()
                .getStyleClass()
                .setAll(owner.getScene().getRoot().getStyleClass());
        content.applyCss();
        double height = content.prefHeight(WIDTH);
        double above = place.getMinY() - height - 8;
        popup.show(owner, place.getMinX() - 6, above > 0 ? above : place.getMaxY() + 6);
    }

    void hide() {
        popup.hide();
        shown = null;
    }

    private void fill(Placed sign) {
        content.getChildren().clear();
        var event = sign.event();
        line(EventWords.label(event), "entity-card-name", "strong");
        line(EventWords.when(event), "entity-card-count");
        line(EventWords.actors(event), "entity-card-soft");
        line("“" + event.sentence().strip() + "”", "event-card-sentence");
        line(
                event.told().outlet().isBlank()
                        ? event.articleTitle()
                        : event.told().outlet() + ": " + event.articleTitle(),
                "entity-card-soft");
        told(event);
        others(sign);
    }

    private void told(TimelineEvent event) {
        int outlets = model.outlets(event);
        var many = outlets > 1 ? "%d outlets tell of it.".formatted(outlets) : "";
        var differ = model.daysDiffer(event) ? " Their days differ." : "";
        line((many + differ).strip(), "entity-card-soft");
        line(event.correction() == 0 ? "" : "As you have corrected it.", "entity-card-soft");
    }

    private void others(Placed sign) {
        var others = sign.others();
        others.stream()
                .limit(MOST_OTHERS)
                .forEach(other -> line("+ " + EventWords.label(other), "entity-card-soft"));
        line(
                others.isEmpty()
                        ? "Click to read the sentence"
                        : "%d events here. Click to tell them apart.".formatted(others.size() + 1),
                "event-card-hint");
    }

    private void line(String words, String... styles) {
        if (!words.isBlank()) {
            var label = new Label(words);
            label.getStyleClass().addAll(styles);
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            content.getChildren().add(label);
        }
    }
}
