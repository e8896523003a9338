package org.demarche.ui.naming;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.demarche.model.finding.EntityKind;
import org.demarche.model.naming.KeptRule;
import org.demarche.model.naming.Within;
import org.demarche.ui.Controls;
import org.demarche.ui.KindNames;
import org.jspecify.annotations.Nullable;

/// Lists what the reader has said of names, takes it back, and takes in names that are to be marked
/// always.
public final class RulesPane extends VBox {

    private final RulesViewModel model;
    private final TextField name = new TextField();

    public RulesPane(RulesViewModel model, Runnable close) {
        this.model = model;
        getStyleClass().addAll("layer", "rules-pane");
        var explained =
                Controls.label(
                        "Names that you watch are marked in every article, and found by person:,"
                                + " org: and the like.",
                        "quiet");
        explained.setWrapText(true);
        explained.setMinHeight(USE_PREF_SIZE);
        var done = new Button("Close");
        done.setOnAction(_ -> close.run());
        var foot = new HBox(Controls.spring(), done);
        getChildren()
                .addAll(
                        Controls.label("Your names", "layer-title", "strong"),
                        explained,
                        adding(),
                        list(),
                        foot);
        model.refresh();
    }

    public TextField field() {
        return name;
    }

    private HBox adding() {
        name.setPromptText("A name as it is printed");
        name.setAccessibleText("A name to mark always");
        name.textProperty().bindBidirectional(model.nameProperty());
        name.setOnAction(_ -> model.markAlways());
        HBox.setHgrow(name, Priority.ALWAYS);
        var kind = new ComboBox<EntityKind>();
        kind.getItems().setAll(EntityKind.values());
        kind.setConverter(new Called());
        kind.valueProperty().bindBidirectional(model.kindProperty());
        kind.setAccessibleText("Its kind");
        var mark = new Button("Mark always");
        mark.getStyleClass().add("accent");
        mark.disableProperty().bind(name.textProperty().map(String::isBlank));
        mark.setOnAction(_ -> model.markAlways());
        mark.setMinWidth(USE_PREF_SIZE);
        return new HBox(8, name, kind, mark);
    }

    private ListView<KeptRule> list() {
        var list = new ListView<>(model.said());
        list.setPrefHeight(300);
        list.setCellFactory(_ -> new Line());
        var none =
                Controls.label(
                        "You have corrected no name yet. Click one in a text with the other mouse"
                                + " button, or walk through them with N and P.",
                        "quiet");
        none.setWrapText(true);
        none.setMaxWidth(360);
        list.setPlaceholder(none);
        list.setAccessibleText("What you have said of names");
        return list;
    }

    private static final class Called extends StringConverter<EntityKind> {
        @Override
        public String toString(@Nullable EntityKind kind) {
            return kind == null ? "" : KindNames.one(kind);
        }

        @Override
        public @Nullable EntityKind fromString(String words) {
            return null; // nobody types it
        }
    }

    private final class Line extends ListCell<KeptRule> {
        Line() {
            setPrefWidth(0); // as wide as the list, and no wider
        }

        @Override
        protected void updateItem(@Nullable KeptRule rule, boolean empty) {
            super.updateItem(rule, empty);
            setGraphic(empty || rule == null ? null : line(rule));
        }

        private HBox line(KeptRule rule) {
            var says = new Label(rule.rule().deed().says());
            says.setTooltip(new Tooltip(says.getText()));
            says.setMinWidth(60);
            boolean here = rule.rule().within() instanceof Within.Article;
            var where =
                    Controls.label(
                            here
                                    ? "only in one article"
                                    : Controls.count(rule.articles(), "article", "articles"),
                            "quiet");
            where.setMinWidth(USE_PREF_SIZE);
            var back = Controls.link("Take back", () -> model.remove(rule));
            back.setMinWidth(USE_PREF_SIZE);
            var line = new HBox(12, says, Controls.spring(), where, back);
            line.setAlignment(Pos.CENTER_LEFT);
            return line;
        }
    }
}
