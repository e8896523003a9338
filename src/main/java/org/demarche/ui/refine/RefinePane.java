package org.demarche.ui.refine;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.demarche.model.intake.PackFeed;
import org.demarche.model.query.Facet;
import org.demarche.model.query.FacetCounts.Value;
import org.demarche.ui.Controls;
import org.demarche.ui.KindNames;
import org.demarche.ui.OwnerNames;
import org.demarche.ui.articles.asked.Refinement;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The facets of what is found, with counts and check boxes; of one facet several may be chosen.
public final class RefinePane extends VBox {

    private static final double HEIGHT = 330; // of the facets: fits a window 640 high
    private static final int FEW = 6; // values of a facet until "more" is asked
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.UK);

    private final RefineViewModel model;
    private final VBox groups = new VBox(14);
    private final DayHistogram histogram;
    private final Label stretch = Controls.label("", "quiet");
    private final Set<Facet> opened = EnumSet.noneOf(Facet.class);

    public RefinePane(RefineViewModel model) {
        this.model = model;
        getStyleClass().add("refine-pane");
        stretch.setWrapText(true);
        stretch.setMinHeight(USE_PREF_SIZE);
        histogram = new DayHistogram((from, to) -> choose(chosen().within(from, to)));
        var all = Controls.link("Clear", () -> choose(Refinement.NONE));
        all.visibleProperty().bind(model.chosenProperty().map(chosen -> !chosen.isEmpty()));
        var scroll = new ScrollPane(groups);
        groups.getStyleClass().add("refine-groups");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setPrefHeight(HEIGHT);
        getChildren()
                .addAll(
                        new HBox(
                                Controls.label("Narrow what is found", "layer-title", "strong"),
                                Controls.spring(),
                                all),
                        histogram,
                        stretch,
                        scroll);
        model.spreadProperty().subscribe(_ -> show());
    }

    private Refinement chosen() {
        return model.chosenProperty().get();
    }

    private void choose(Refinement refinement) {
        model.chosenProperty().set(refinement);
    }

    private void show() {
        var spread = model.spreadProperty().get();
        var chosen = chosen();
        histogram.show(spread.days(), chosen.from(), chosen.to());
        stretch.setText(
                (spread.days().isEmpty()
                                ? "No article of these has a date."
                                : "%s to %s — draw across to choose days"
                                        .formatted(
                                                DAY.format(spread.days().firstKey()),
                                                DAY.format(spread.days().lastKey())))
                        + (spread.isExact()
                                ? ""
                                : ". So many articles answer that all numbers are reckoned from a"
                                        + " sample of them."));
        groups.getChildren().clear();
        for (var facet :
                List.of(
                        Facet.EVENT,
                        Facet.PERSON,
                        Facet.COUNTRY,
                        Facet.ORGANISATION,
                        Facet.PLACE,
                        Facet.SOURCE,
                        Facet.OWNER,
                        Facet.LANGUAGE)) {
            group(facet, spread.values().getOrDefault(facet, List.of()));
        }
        if (!spread.tags().isEmpty()) {
            var lines = new VBox(5, Controls.label("Tags", "refine-heading", "strong"));
            for (var tag : spread.tags()) {
                lines.getChildren()
                        .add(
                                line(
                                        tag.name(),
                                        tag.articles(),
                                        chosen.tags().contains(tag.name()),
                                        () -> choose(chosen().toggledTag(tag.name()))));
            }
            groups.getChildren().add(lines);
        }
    }

    private void group(Facet facet, List<Value> values) {
        if (values.isEmpty()) {
            return;
        }
        var lines = new VBox(5, Controls.label(title(facet), "refine-heading", "strong"));
        boolean whole = opened.contains(facet);
        int number = 0;
        for (var value : values) {
            boolean on = chosen().has(facet, value.name());
            if (whole || on || number < FEW) {
                lines.getChildren()
                        .add(
                                line(
                                        words(facet, value.name()),
                                        value.articles(),
                                        on,
                                        () -> choose(chosen().toggled(facet, value.name()))));
            }
            number++;
        }
        if (!whole && values.size() > FEW) {
            lines.getChildren()
                    .add(
                            Controls.link(
                                    "%d more".formatted(values.size() - FEW),
                                    () -> {
                                        opened.add(facet);
                                        show();
                                    }));
        }
        groups.getChildren().add(lines);
    }

    private HBox line(String words, int articles, boolean on, Runnable toggle) {
        var box = new CheckBox(words);
        box.setSelected(on);
        box.setMinWidth(0);
        box.setMaxWidth(220);
        box.setOnAction(_ -> toggle.run());
        box.setAccessibleText(
                "%s, %s".formatted(words, Controls.count(articles, "article", "articles")));
        var number =
                Controls.label(
                        (model.spreadProperty().get().isExact() ? "" : "≈ ")
                                + "%,d".formatted(articles),
                        "number",
                        "quiet");
        number.setMinWidth(USE_PREF_SIZE);
        return new HBox(6, box, Controls.spring(), number);
    }

    private static String title(Facet facet) {
        return switch (facet) {
            case PERSON -> "People";
            case ORGANISATION -> "Organisations";
            case PLACE -> "Places";
            case COUNTRY -> "Countries";
            case SOURCE -> "Sources";
            case OWNER -> "Kinds of source";
            case LANGUAGE -> "Languages";
            case EVENT -> "What happened";
        };
    }

    private static String capital(String words) {
        return words.isEmpty()
                ? words
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String words(Facet facet, String value) {
        return switch (facet) {
            case COUNTRY -> KindNames.country(value);
            case LANGUAGE ->
                    Locale.of(value.toLowerCase(Locale.ROOT)).getDisplayLanguage(Locale.ENGLISH);
            case EVENT ->
                    value.charAt(0) + value.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
            case OWNER -> capital(OwnerNames.of(PackFeed.Owner.valueOf(value)));
            case PERSON, ORGANISATION, PLACE, SOURCE -> value;
        };
    }
}
