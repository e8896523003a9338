package org.demarche.ui.articles;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.demarche.model.article.ArticleSummary;
import org.demarche.ui.articles.row.ArticleLine;
import org.demarche.ui.articles.row.ArticleRow;
import org.demarche.ui.articles.row.Excerpts;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;

/// Puts an article into a row of the list, again and again as rows are used anew.
final class ArticleCell extends ListCell<ArticleSummary> {

    private final ArticleRows rows;
    private final ArticleRow row;
    private final Excerpts excerpts;
    private final ObservableValue<String> query;

    ArticleCell(
            ArticleRows rows,
            Excerpts excerpts,
            ObservableValue<String> query,
            ArticleMarks marks) {
        this.rows = rows;
        this.excerpts = excerpts;
        this.query = query;
        this.row =
                new ArticleRow(
                        () -> {
                            if (getItem() != null) {
                                marks.toggleBookmark(getItem());
                            }
                        },
                        () -> {
                            if (getItem() != null) {
                                long id = getItem().id();
                                rows.open(id, !rows.folds().isOpen(id));
                            }
                        });
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pick);
        excerpts.why().put(this, query);
        getStyleClass().add("article-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    /// The other button picks the row under it, unless that is picked already.
    private void pick(MouseEvent press) {
        if (press.getButton() == MouseButton.SECONDARY && getItem() != null && !isSelected()) {
            getListView().getSelectionModel().clearAndSelect(getIndex());
        }
    }

    @Override
    protected void updateItem(@Nullable ArticleSummary article, boolean empty) {
        super.updateItem(article, empty);
        if (empty || article == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        row.show(article);
        var folds = rows.folds();
        int others = folds.others(article.id());
        row.fold(others, folds.isOpen(article.id()), folds.follows(article.id()));
        var zone = ZoneId.systemDefault();
        var spoken = ArticleLine.spoken(article, LocalDate.now(zone), zone);
        setAccessibleText(
                others == 0 ? spoken : "%s, %d more on this story".formatted(spoken, others));
        setGraphic(row);
        excerpts.show(
                article,
                query.getValue(),
                excerpt -> {
                    var now = getItem();
                    if (now != null && now.id() == article.id()) {
                        row.show(now, excerpt);
                    }
                });
    }
}
