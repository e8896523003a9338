package org.demarche.ui.dialog;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.demarche.model.intake.PackFeed;
import org.demarche.ui.Controls;
import org.demarche.ui.OwnerNames;
import org.jspecify.annotations.Nullable;

/// A feed of the pack: its box, its name, and who stands behind it.
final class PackCell extends ListCell<PackFeed> {

    private final PackViewModel model;
    private final CheckBox box = new CheckBox();
    private final javafx.scene.control.Label title = Controls.label("", "pack-title");
    private final javafx.scene.control.Label facts = Controls.label("", "quiet");
    private final VBox words = new VBox(1, title, facts);
    private final HBox line = new HBox(10, box, words);

    PackCell(PackViewModel model) {
        this.model = model;
        getStyleClass().add("pack-cell");
        words.setAlignment(Pos.CENTER_LEFT);
        line.setAlignment(Pos.CENTER_LEFT);
        box.setFocusTraversable(false);
        box.setOnAction(_ -> choose(box.isSelected()));
        line.setOnMouseClicked(
                click -> {
                    if (!inBox(click)) { // the box answers for itself
                        choose(!model.isChosen(getItem()));
                    }
                });
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    private boolean inBox(MouseEvent click) {
        for (Node at = click.getPickResult().getIntersectedNode();
                at != null;
                at = at.getParent()) {
            if (at.equals(box)) {
                return true;
            }
        }
        return false;
    }

    private void choose(boolean on) {
        var feed = getItem();
        if (feed != null) {
            model.choose(feed, on);
            getListView().refresh();
        }
    }

    @Override
    protected void updateItem(@Nullable PackFeed feed, boolean empty) {
        super.updateItem(feed, empty);
        if (empty || feed == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean had = model.has(feed);
        box.setSelected(had || model.isChosen(feed));
        box.setAccessibleText(feed.title());
        line.setDisable(had);
        title.setText(feed.title());
        facts.setText(facts(feed, had));
        setGraphic(line);
        setAccessibleText(
                "%s, %s, %s"
                        .formatted(
                                feed.title(),
                                facts.getText(),
                                box.isSelected() ? "chosen" : "not chosen"));
    }

    private static String facts(PackFeed feed, boolean had) {
        var owner = OwnerNames.of(feed.owner());
        var facts = (owner.isEmpty() ? "" : owner + " · ") + feed.place() + " · " + feed.topic();
        var note = feed.note().isEmpty() ? facts : facts + " · " + feed.note();
        return had ? "Among your sources already · " + note : note;
    }
}
