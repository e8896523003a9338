package org.demarche.ui.articles;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.demarche.model.article.ArticleSummary;
import org.demarche.ui.articles.row.ArticleRow;
import org.demarche.ui.articles.row.Excerpts;

import java.util.Objects;
import java.util.Optional;

/// Draws one [ArticleRows]: the list's selection and the model's choice are one thing, and rows
/// that arrive above what is being looked at do not move it.
final class RowsView extends StackPane {

    private final ListView<ArticleSummary> list = new ListView<>();
    private final ArticleRows rows;
    private boolean selecting;

    /// @param query whose hits are marked; always blank for a list that is not a search's
    RowsView(
            ArticleRows rows,
            Excerpts excerpts,
            ObservableValue<String> query,
            ArticleMarks marks) {
        this.rows = rows;
        list.getStyleClass().add("article-list");
        list.setFixedCellSize(ArticleRow.HEIGHT);
        list.setCellFactory(_ -> new ArticleCell(rows, excerpts, query, marks));
        list.setItems(rows.articles());
        list.setAccessibleText("Articles");
        getChildren().add(list);
        var selection = list.getSelectionModel();
        selection.setSelectionMode(SelectionMode.MULTIPLE);
        selection.getSelectedItems().addListener((ListChangeListener<ArticleSummary>) _ -> pick());
        selection.selectedIndexProperty().subscribe(index -> selected(index.intValue()));
        rows.chosenProperty().subscribe(_ -> choose());
        rows.onSettled(this::select);
        rows.articles().addListener((ListChangeListener<ArticleSummary>) this::holdPlace);
        query.subscribe((_, _) -> list.refresh());
        rows.foldedProperty().subscribe((_, _) -> list.refresh());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::fold);
    }

    ListView<ArticleSummary> list() {
        return list;
    }

    /// Right shows the other articles on the matter of the chosen one, Left folds them again.
    private void fold(KeyEvent press) {
        var article = rows.chosenProperty().get();
        boolean open = press.getCode() == KeyCode.RIGHT;
        if (article != null && (open || press.getCode() == KeyCode.LEFT)) {
            rows.open(article.id(), open);
            press.consume();
        }
    }

    private void selected(int index) {
        if (!selecting && !rows.changing() && index >= 0 && index < rows.articles().size()) {
            rows.chosenProperty().set(rows.articles().get(index));
        }
    }

    private void pick() {
        if (!selecting && !rows.changing()) {
            rows.pick(
                    list.getSelectionModel().getSelectedItems().stream()
                            .filter(Objects::nonNull)
                            .toList());
        }
    }

    private void choose() {
        int before = list.getSelectionModel().getSelectedIndex();
        if (!rows.changing()) {
            select();
            int place = rows.chosenPlace();
            if (place >= 0 && place != before) {
                bringIntoView(place);
            }
        }
    }

    /// The list's selection is made what the model has: the picked rows, or the chosen one.
    private void select() {
        int place = rows.chosenPlace();
        var selection = list.getSelectionModel();
        var wanted = rows.picked().stream().map(rows.articles()::indexOf).toList();
        if (place == selection.getSelectedIndex()
                && (wanted.size() <= 1 || wanted.equals(selection.getSelectedIndices()))) {
            return;
        }
        selecting = true;
        if (place < 0) {
            selection.clearSelection();
        } else if (wanted.size() <= 1) {
            selection.clearAndSelect(place);
        } else {
            selection.clearSelection();
            wanted.forEach(selection::select);
            selection.select(place);
        }
        selecting = false;
    }

    private void bringIntoView(int place) {
        var flow = flow();
        if (flow.isEmpty() || flow.get().getFirstVisibleCell() == null) {
            list.scrollTo(place);
            return;
        }
        flow.get().scrollTo(place); // the least movement that shows the whole row
    }

    private void holdPlace(ListChangeListener.Change<? extends ArticleSummary> change) {
        var first = flow().map(VirtualFlow::getFirstVisibleCell).orElse(null);
        if (first == null || (first.getIndex() == 0 && first.getLayoutY() >= 0)) {
            return; // at the top, what is new is what one wants to see
        }
        int above = 0;
        while (change.next()) {
            if (change.getFrom() <= first.getIndex()) {
                above += change.getAddedSize() - change.getRemovedSize();
            }
        }
        if (above != 0) {
            double pixels = above * ArticleRow.HEIGHT;
            javafx.application.Platform.runLater(
                    () -> flow().ifPresent(flow -> flow.scrollPixels(pixels)));
        }
    }

    private Optional<VirtualFlow<?>> flow() {
        Node node = list.lookup(".virtual-flow");
        return node instanceof VirtualFlow<?> flow ? Optional.of(flow) : Optional.empty();
    }
}
