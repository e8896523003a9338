package org.demarche.ui.reader.name;

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

import org.demarche.library.dossier.Card;
import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Mention;
import org.demarche.model.naming.EntityName;
import org.demarche.model.query.LibraryEntity;
import org.demarche.model.query.SaidWords;
import org.demarche.ui.KindNames;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What is known of a name that is pointed at, on a card beside it.
public final class EntityCard {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final double WIDTH = 262;
    private static final double BARS = 26; // pixels high
    private static final int QUOTED = 150; // characters of the latest quote

    private final Popup popup = new Popup();
    private final VBox content = new VBox();
    private final Consumer<LibraryEntity> filter;
    private final Consumer<EntityName> dossier;
    private Runnable inside = () -> {};
    private Runnable outside = () -> {};

    /// @param filter what a click on "Filter" does
    /// @param dossier what a click on "All about it" does
    public EntityCard(Consumer<LibraryEntity> filter, Consumer<EntityName> dossier) {
        this.filter = filter;
        this.dossier = dossier;
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

    /// @param mention the name that is pointed at
    /// @param place of the name, on the screen
    void show(Card card, Mention mention, Node owner, Bounds place) {
        fill(card, mention);
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

    private void fill(Card card, Mention mention) {
        var known = card.entity();
        var entity = known.entity();
        var name = styled(new Label(entity.name()), "entity-card-name", "strong");
        name.setWrapText(true);
        var kind = styled(new Label(KindNames.one(entity.kind())), KindNames.style(entity.kind()));
        kind.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(6, name, kind);
        head.getStyleClass().add("entity-card-head");
        content.getChildren().setAll(head);
        addLine(StandsFor.words(mention), "entity-card-soft");
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
        addLine(said(card.latest()), "entity-card-quote");
        var links =
                new HBox(
                        14,
                        link("Filter the list", () -> filter.accept(known)),
                        link("All about it", () -> dossier.accept(EntityName.of(entity))));
        content.getChildren().add(links);
    }

    private Button link(String words, Runnable deed) {
        var link = new Button(words);
        link.getStyleClass().add("reader-action");
        link.setOnAction(
                _ -> {
                    hide();
                    deed.run();
                });
        return link;
    }

    /// "“We agree” (2 Feb 2022)", cut after some lines.
    private static String said(@Nullable SaidWords latest) {
        if (latest == null) {
            return "";
        }
        var words = latest.words().replaceAll("\\s+", " ");
        var some = words.length() <= QUOTED ? words : words.substring(0, QUOTED - 1).strip() + "…";
        var published = latest.told().published();
        var when = published == null ? "" : ", " + DAY.format(published.day());
        return (latest.direct() ? "“" + some + "”" : "said: " + some) + when;
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

    private static String with(List<String> others) {
        return others.isEmpty()
                ? ""
                : others.stream().limit(3).collect(Collectors.joining(" · ", "with ", ""));
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
