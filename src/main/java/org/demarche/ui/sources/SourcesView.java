package org.demarche.ui.sources;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.demarche.model.article.ArticleFilter;
import org.demarche.ui.Controls;

/// The left pane. The chosen line and the list's filter are one thing.
public final class SourcesView extends BorderPane {

    private final ListView<SourceRow> list = new ListView<>();
    private final SourcesViewModel model;
    private final ObjectProperty<ArticleFilter> filter;

    /// @param removeSamples on the click beside them
    /// @param addSource on the click in the empty pane
    public SourcesView(
            SourcesViewModel model,
            ObjectProperty<ArticleFilter> filter,
            Runnable removeSamples,
            Runnable addSource) {
        this.model = model;
        this.filter = filter;
        getStyleClass().add("sources");
        list.getStyleClass().add("source-list");
        list.setFixedCellSize(27);
        list.setItems(model.rows());
        list.setCellFactory(_ -> new SourceCell(model, removeSamples));
        list.setAccessibleText("Parts of the library and sources");
        setCenter(list);
        var invitation = invitation(addSource);
        list.getSelectionModel().selectedIndexProperty().subscribe(at -> chosen(at.intValue()));
        filter.subscribe(_ -> select());
        model.countsProperty().subscribe(_ -> select());
        model.withoutSourcesProperty().subscribe(none -> setBottom(none ? invitation : null));
    }

    public ListView<SourceRow> list() {
        return list;
    }

    private static VBox invitation(Runnable addSource) {
        var words =
                new Label("No sources yet. Add a feed, a page or a folder, or drop files here.");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        var box = new VBox(6, words, Controls.link("Add a source", addSource));
        box.getStyleClass().add("invitation");
        return box;
    }

    private void chosen(int at) {
        if (at < 0 || at >= model.rows().size()) {
            return;
        }
        switch (model.rows().get(at)) {
            case SourceRow.Choosable part -> filter.set(part.filter());
            case SourceRow.Heading _ -> stepOver(at);
        }
    }

    /// A heading is passed by in the direction of the keyboard.
    private void stepOver(int heading) {
        int from = place();
        int next = heading > from ? heading + 1 : heading - 1;
        list.getSelectionModel().clearAndSelect(next < 1 ? Math.max(1, from) : next);
    }

    private void select() {
        int place = place();
        if (place >= 0 && place != list.getSelectionModel().getSelectedIndex()) {
            list.getSelectionModel().clearAndSelect(place);
        }
    }

    private int place() {
        for (int i = 0; i < model.rows().size(); i++) {
            if (model.rows().get(i) instanceof SourceRow.Choosable part
                    && part.filter().equals(filter.get())) {
                return i;
            }
        }
        return -1;
    }
}
