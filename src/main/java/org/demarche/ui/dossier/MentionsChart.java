package org.demarche.ui.dossier;

import javafx.geometry.Pos;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.demarche.library.dossier.Dossier.Stretch;
import org.demarche.model.finding.EntityKind;
import org.demarche.ui.Controls;
import org.demarche.ui.KindNames;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// How often a name was printed over time: one bar for each stretch, the tallest for the most.
final class MentionsChart extends VBox {

    private static final double HIGH = 64; // pixels
    private static final double WIDEST = 26; // of a bar
    private static final double LEAST = 180; // of both days
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    MentionsChart() {
        getStyleClass().add("mentions-chart");
    }

    void show(List<Stretch> stretches, EntityKind kind) {
        getChildren().clear();
        if (stretches.isEmpty()) {
            return;
        }
        int most = stretches.stream().mapToInt(Stretch::mentions).max().orElse(1);
        var bars = new HBox(stretches.size() > 40 ? 1 : 2);
        bars.setAlignment(Pos.BOTTOM_LEFT);
        bars.setMinHeight(HIGH);
        bars.setPrefHeight(HIGH);
        bars.setAccessibleText("Mentions over time, at most %,d".formatted(most));
        for (var stretch : stretches) {
            bars.getChildren().add(bar(stretch, most, kind));
        }
        var first = Controls.label(DAY.format(stretches.getFirst().from()), "quiet");
        var last = Controls.label(DAY.format(stretches.getLast().to()), "quiet");
        var days = new HBox(first, Controls.spring(), last);
        days.setMaxWidth(Math.max(LEAST, stretches.size() * (WIDEST + 2)));
        getChildren().setAll(bars, days);
    }

    private static Region bar(Stretch stretch, int most, EntityKind kind) {
        var bar = new Region();
        bar.getStyleClass().addAll("entity-card-bar", KindNames.style(kind));
        double height = stretch.mentions() == 0 ? 1 : Math.max(3, HIGH * stretch.mentions() / most);
        bar.setMinHeight(height);
        bar.setMaxHeight(height);
        bar.setMaxWidth(WIDEST);
        HBox.setHgrow(bar, Priority.ALWAYS);
        var tip =
                new Tooltip(
                        days(stretch.from(), stretch.to())
                                + ": "
                                + Controls.count(stretch.mentions(), "mention", "mentions"));
        tip.setShowDelay(Duration.millis(150));
        Tooltip.install(bar, tip);
        return bar;
    }

    private static String days(LocalDate from, LocalDate to) {
        return from.equals(to) ? DAY.format(from) : DAY.format(from) + " – " + DAY.format(to);
    }
}
