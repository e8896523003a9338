package org.demarche.ui.dialog;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.demarche.ingest.job.IngestEvent;
import org.demarche.model.intake.OfferedFeed;
import org.demarche.ui.Controls;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Asks which feeds of a page the reader wants: the best is chosen already, and may be left out.
public final class FeedChoicePane extends VBox {

    private final Map<OfferedFeed, CheckBox> boxes = new LinkedHashMap<>();

    /// @param choose gets the addresses of what is chosen, at least one
    public FeedChoicePane(
            IngestEvent.Offered offered, Consumer<List<URI>> choose, Runnable cancel) {
        getStyleClass().addAll("layer", "dialog", "feed-choice");
        var list = new VBox(8);
        for (var feed : offered.feeds()) {
            var box = new CheckBox(feed.title());
            box.setSelected(feed.address().equals(offered.taken().address()));
            boxes.put(feed, box);
            list.getChildren().add(new VBox(2, box, address(feed)));
        }
        var site = Controls.label(offered.page().toString(), "quiet");
        getChildren()
                .addAll(
                        Controls.label(
                                "This page offers %d feeds".formatted(boxes.size()),
                                "layer-title",
                                "strong"),
                        site,
                        list,
                        buttons(choose, cancel));
    }

    /// What gets the keyboard first.
    public Node first() {
        return boxes.values().iterator().next();
    }

    private static Node address(OfferedFeed feed) {
        var line = Controls.label(feed.address().toString(), "quiet");
        line.setPadding(new Insets(0, 0, 0, 26)); // under the title, beside the box
        return line;
    }

    private HBox buttons(Consumer<List<URI>> choose, Runnable cancel) {
        var no = new Button("Keep the first");
        no.setOnAction(_ -> cancel.run());
        var ok = new Button("Take the chosen");
        ok.setId("take-feeds");
        ok.getStyleClass().add("accent");
        ok.setDefaultButton(true);
        ok.setOnAction(_ -> choose.accept(chosen()));
        var all = boxes.values().stream().map(CheckBox::selectedProperty).toList();
        ok.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> chosen().isEmpty(), all.toArray(Observable[]::new)));
        var line = new HBox(8, Controls.spring(), no, ok);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private List<URI> chosen() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(entry -> entry.getKey().address())
                .toList();
    }
}
