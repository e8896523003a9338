package org.demarche.ui.articles.row;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.demarche.model.article.ArticleSummary;
import org.demarche.ui.Controls;
import org.demarche.ui.Icon;

import java.time.LocalDate;
import java.time.ZoneId;

/// The drawing of one article in the list: title, star, excerpt and where it comes from.
///
/// Every row has the same height: an excerpt gets the line that a short title leaves over.
public final class ArticleRow extends Region {

    /// Pixels.
    public static final double HEIGHT = 118;

    private static final PseudoClass READ = PseudoClass.getPseudoClass("read");
    private static final PseudoClass STARRED = PseudoClass.getPseudoClass("starred");
    private static final PseudoClass FOLLOWS = PseudoClass.getPseudoClass("follows");
    private static final double NARROW = 300; // an outlet's name is worth more than a length
    private static final double LEFT = 17;
    private static final double INDENT = 18; // of what stands behind another article
    private static final double RIGHT = 14;
    private static final double TOP = 11;
    private static final double TITLE_LINE = 18.5;
    private static final double TEXT_LINE = 17.5;

    private final MarkedText title = new MarkedText("article-title", TITLE_LINE);
    private final MarkedText excerpt = new MarkedText("article-excerpt", TEXT_LINE);
    private final StackPane star = new StackPane();
    private final Node full = Icon.STAR.node();
    private final Node hollow = Icon.STAR_EMPTY.node();
    private final Label source = new Label();
    private final Label after = new Label();
    private final Label sample = new Label("Sample");
    private final Button more;
    private final HBox meta;
    private double left = LEFT;
    private String day = "";
    private String dayAndLength = "";

    /// @param moreClicked shows or folds the other articles on the same matter
    public ArticleRow(Runnable starClicked, Runnable moreClicked) {
        more = Controls.link("", moreClicked);
        more.getStyleClass().add("article-more");
        more.setFocusTraversable(false); // the list's own keys do the same
        more.setMinWidth(USE_PREF_SIZE);
        meta = new HBox(source, after, sample, Controls.spring(), more);
        getStyleClass().add("article-row");
        star.getStyleClass().add("star");
        star.getChildren().addAll(hollow, full);
        star.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        star.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                click -> {
                    if (click.getButton() == MouseButton.PRIMARY) {
                        starClicked.run();
                    }
                });
        title.text().getStyleClass().add("strong");
        meta.getStyleClass().add("article-meta");
        after.setMinWidth(USE_PREF_SIZE);
        sample.setMinWidth(USE_PREF_SIZE);
        sample.getStyleClass().add("badge");
        HBox.setHgrow(source, Priority.NEVER);
        getChildren().addAll(title, excerpt, meta, star);
    }

    public void show(ArticleSummary article) {
        pseudoClassStateChanged(READ, article.read());
        pseudoClassStateChanged(STARRED, article.bookmarked());
        strengthen(!article.read());
        full.setVisible(article.bookmarked());
        hollow.setVisible(!article.bookmarked());
        var zone = ZoneId.systemDefault();
        source.setText(ArticleLine.source(article));
        var today = LocalDate.now(zone);
        day = " · " + ArticleLine.day(article, today, zone);
        dayAndLength = " · " + ArticleLine.after(article, today, zone);
        sample.setVisible(article.sample());
        sample.setManaged(article.sample());
    }

    /// Each change of its classes has a text styled anew.
    private void strengthen(boolean strong) {
        var classes = title.text().getStyleClass();
        if (strong != classes.contains("strong")) {
            if (strong) {
                classes.add("strong");
            } else {
                classes.remove("strong");
            }
        }
    }

    /// Shows what stands behind it.
    ///
    /// @param others how many articles on the same matter
    /// @param open whether they are in view below it
    /// @param follows whether it is one of them itself
    public void fold(int others, boolean open, boolean follows) {
        more.setVisible(others > 0);
        more.setManaged(others > 0);
        more.setText(open ? "− fold" : "+ " + others + " more");
        more.setAccessibleText(
                open
                        ? "Fold the other articles on this story"
                        : "Show %d more on this story".formatted(others));
        left = follows ? LEFT + INDENT : LEFT;
        pseudoClassStateChanged(FOLLOWS, follows);
        requestLayout();
    }

    public void show(ArticleSummary article, Excerpts.Excerpt shown) {
        title.show(article.title(), shown.titleHits());
        excerpt.show(shown.words(), shown.hits());
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0; // as wide as the list, never wider
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - left - RIGHT;
        after.setText(getWidth() < NARROW ? day : dayAndLength);
        double titleWidth = width - 24;
        int titleLines = title.linesAt(titleWidth, 2);
        title.setAtMost(titleLines);
        excerpt.setAtMost(4 - titleLines);
        double titleHeight = titleLines * TITLE_LINE;
        title.resizeRelocate(left, TOP, titleWidth, titleHeight);
        excerpt.resizeRelocate(left, TOP + titleHeight + 3, width, (4 - titleLines) * TEXT_LINE);
        title.layoutChildren(); // measuring has set the whole title: cut it again
        meta.resizeRelocate(left, HEIGHT - 27, width, 17);
        star.resizeRelocate(getWidth() - RIGHT - 20, TOP - 4, 26, 26);
    }
}
