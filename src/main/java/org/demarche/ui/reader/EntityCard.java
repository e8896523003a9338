package org.demarche.ui.reader;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Screen;

import org.demarche.library.EntityBrowser.Card;
import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.query.LibraryEntity;
import org.demarche.ui.KindNames;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What is known of a name that is pointed at, on a card beside it.
final class EntityCard {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final double WIDTH = 262;
    private static final double BARS = 26; // pixels high

    private final Popup popup = new Popup();
    private final VBox content = new VBox();
    private final Consumer<LibraryEntity> filter;
    private Runnable inside = () -> {};
    private Runnable outside = () -> {};

    /// @param filter what a click on "Filter" does
    EntityCard(Consumer<LibraryEntity> filter) {
        this.filter = filter;
        content.getStyleClass().add("entity-card");
        content.setPrefWidth(WIDTH);
        content.setOnMouseEntered(_ -> inside.run());
        content.setOnMouseExited(_ -> outside.run());
        popup.getContent().add(content);
        popup.setAutoHide(true);
        popup.setAutoFix(true);
    }

    /// What happens when the mouse comes onto the card, and when it leaves it.
    void onMouse(Runnable enters, Runnable leaves) {
        inside = enters;
        outside = leaves;
    }

    /// @param place of the name, on the screen
    void show(Card card, Node owner, Bounds place) {
        fill(card);
        var sheets = owner.getScene().getStylesheets();
        popup.getScene().getStylesheets().setAll(sheets);
        popup.getScene()
                .getRoot()
                .getStyleClass()
                .setAll(owner.getScene().getRoot().getStyleClass());
        content.applyCss();
        double height = content.prefHeight(WIDTH);
        var screen =
                Screen.getScreensForRectangle(place.getMinX(), place.getMinY(), 1, 1).stream()
                        .findFirst()
                        .orElse(Screen.getPrimary())
                        .getVisualBounds();
        boolean below = place.getMaxY() + 6 + height <= screen.getMaxY();
        popup.show(
                owner,
                place.getMinX() - 8,
                below ? place.getMaxY() + 6 : place.getMinY() - 6 - height);
    }

    void hide() {
        popup.hide();
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    private void fill(Card card) {
        var known = card.entity();
        var entity = known.entity();
        var name = styled(new Label(entity.name()), "entity-card-name", "strong");
        name.setWrapText(true);
        var kind = styled(new Label(KindNames.one(entity.kind())), KindNames.style(entity.kind()));
        kind.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(6, name, kind);
        head.getStyleClass().add("entity-card-head");
        content.getChildren().setAll(head);
        addLine(role(entity), "entity-card-soft");
        addLine(
                "%,d %s in %,d %s"
                        .formatted(
                                known.mentions(),
                                known.mentions() == 1 ? "mention" : "mentions",
                                known.articles(),
                                known.articles() == 1 ? "article" : "articles"),
                "entity-card-count");
        if (card.mentions().stream().filter(n -> n > 0).count() > 1) {
            content.getChildren().add(bars(card.mentions(), entity.kind()));
        }
        addLine(seen(card), "entity-card-soft");
        addLine(with(card.with()), "entity-card-soft");
        var show = new Button("Filter the list by this name");
        show.getStyleClass().add("reader-action");
        show.setOnAction(
                _ -> {
                    hide();
                    filter.accept(known);
                });
        content.getChildren().add(show);
    }

    private void addLine(String words, String style) {
        if (!words.isEmpty()) {
            var label = styled(new Label(words), style);
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            content.getChildren().add(label);
        }
    }

    private static String role(Entity entity) {
        var office = entity.office() == null ? "" : entity.office();
        var country =
                entity.country() == null || entity.kind() == EntityKind.COUNTRY
                        ? ""
                        : KindNames.country(entity.country());
        return office.isEmpty() || country.isEmpty() ? office + country : office + ", " + country;
    }

    private static String seen(Card card) {
        if (card.firstSeen() == null || card.lastSeen() == null) {
            return "";
        }
        var first = day(card.firstSeen());
        var last = day(card.lastSeen());
        return first.equals(last) ? first : first + " – " + last;
    }

    private static String day(String iso) {
        return DAY.format(LocalDate.parse(iso.substring(0, 10)));
    }

    private static String with(List<LibraryEntity> others) {
        return others.isEmpty()
                ? ""
                : others.stream()
                        .limit(3)
                        .map(e -> e.entity().name())
                        .collect(Collectors.joining(" · ", "with ", ""));
    }

    /// Mentions over time, the tallest bar for the most.
    private static HBox bars(List<Integer> mentions, EntityKind kind) {
        int most = mentions.stream().mapToInt(Integer::intValue).max().orElse(1);
        var bars = styled(new HBox(2), "entity-card-bars");
        bars.setMinHeight(BARS);
        bars.setPrefHeight(BARS);
        bars.setAccessibleText("Mentions over time");
        for (int count : mentions) {
            var bar = styled(new Region(), "entity-card-bar", KindNames.style(kind));
            double height = count == 0 ? 1 : Math.max(3, BARS * count / most);
            bar.setMinHeight(height);
            bar.setMaxHeight(height);
            HBox.setHgrow(bar, Priority.ALWAYS);
            bars.getChildren().add(bar);
        }
        return bars;
    }

    private static <T extends Node> T styled(T node, String... styles) {
        node.getStyleClass().addAll(styles);
        return node;
    }
}
