package org.demarche.ui.reader;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.demarche.library.Library;
import org.demarche.model.article.Article;
import org.demarche.model.article.ArticleSummary;
import org.demarche.ui.Icon;
import org.demarche.ui.OwnerNames;
import org.demarche.ui.reader.history.HistoryLine;
import org.demarche.ui.reader.media.MediaBar;
import org.demarche.ui.reader.media.ReaderMedia;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.Consumer;

/// The head of an article: where it is from, its title, its date, and what can be done with it.
final class ReaderHeader extends VBox {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final double NARROW_WIDTH = 380;

    private final ReaderViewModel model;
    private final Label source = new Label();
    private final Label manner = new Label();
    private final Label title = new Label();
    private final Label date = new Label();
    private final Button setDate = action("no date — set it", "Say when it was published");
    private final Label length = new Label();
    private final Button star = action("Bookmark", Icon.STAR_EMPTY, "Bookmark (s)");
    private final Button cite = action("Cite", Icon.COPY, "Copy a citation");
    private final Button visit =
            action("Original", Icon.OUTWARD, "Open the original in the browser");
    private final Label waiting = new Label("Being analysed… names and events follow.");
    private final HistoryLine history;
    private @Nullable MediaBar media;
    private @Nullable Consumer<URI> onVisit;
    private Runnable onCompare = () -> {};

    ReaderHeader(ReaderViewModel model) {
        this.model = model;
        getStyleClass().add("reader-head");
        setMinWidth(0); // else it would never be narrower than the name it once had room for
        source.getStyleClass().addAll("reader-source", "strong");
        widthProperty().subscribe(_ -> fit());
        source.textProperty().subscribe(_ -> fit());
        manner.getStyleClass().add("reader-manner");
        title.getStyleClass().addAll("reader-title", "strong");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        waiting.getStyleClass().add("reader-waiting");
        waiting.setWrapText(true);
        star.getStyleClass().add("reader-star");
        setDate.getStyleClass().add("reader-set-date");
        var line = new FlowPane(12, 4, date, setDate, length, star, cite, visit);
        line.getStyleClass().add("reader-line");
        history = new HistoryLine(() -> onCompare.run());
        getChildren().addAll(new HBox(8, source, manner), title, line, history, waiting);
        VBox.setMargin(title, new Insets(7, 0, 9, 0));
        VBox.setMargin(history, new Insets(6, 0, 0, 0));
        VBox.setMargin(waiting, new Insets(10, 0, 0, 0));
        act();
        model.articleProperty().subscribe(this::show);
        model.bookmarkedProperty().subscribe(this::showStar);
        model.historyProperty().subscribe(this::showHistory);
    }

    /// The outlet's name gives way to nothing but the pane's edge.
    private void fit() {
        var room = getWidth() - snappedLeftInset() - snappedRightInset();
        source.setMinWidth(Math.min(source.prefWidth(-1), Math.max(0, room)));
        title.pseudoClassStateChanged(NARROW, getWidth() < NARROW_WIDTH);
    }

    /// Shows what links and pictures there are.
    void use(ReaderMedia links) {
        media = new MediaBar(links);
        getChildren().add(getChildren().indexOf(history) + 1, media);
        VBox.setMargin(media, new Insets(6, 0, 0, 0));
    }

    /// Who opens the original; without one nothing is offered.
    void onVisit(Consumer<URI> visitor) {
        onVisit = visitor;
        history.onVisit(visitor);
        if (media != null) {
            media.onVisit(visitor);
        }
        show(model.articleProperty().get());
    }

    /// Puts something of another pane below the line of deeds.
    void below(Region part) {
        getChildren().add(getChildren().indexOf(history), part);
        VBox.setMargin(part, new Insets(6, 0, 0, 0));
    }

    /// Who shows what an edit changed.
    void onCompare(Runnable comparer) {
        onCompare = comparer;
    }

    private void showHistory(Library.@Nullable History known) {
        history.show(known);
        show(model.articleProperty().get());
    }

    private void act() {
        star.setOnAction(_ -> model.toggleBookmark());
        cite.setOnAction(_ -> copyCitation());
        visit.setOnAction(
                _ -> {
                    var article = model.articleProperty().get();
                    if (article != null && onVisit != null) {
                        onVisit.accept(article.summary().address());
                    }
                });
        setDate.setOnAction(
                _ -> new DateDialog(getScene().getWindow(), model::setPublished).show());
    }

    private void show(@Nullable Article article) {
        if (article == null) {
            return;
        }
        var summary = article.summary();
        source.setText(summary.source().isBlank() ? hostOf(summary.address()) : summary.source());
        manner.setText(manner(article, model.historyProperty().get()));
        title.setText(summary.title());
        date.setText(Citation.day(summary));
        length.setText(summary.minutes() + " min");
        part(date, summary.published() != null);
        part(setDate, summary.published() == null);
        part(visit, onVisit != null && isOnTheWeb(summary));
        part(waiting, article.analysis() == null);
        if (media != null) {
            var known = model.historyProperty().get();
            boolean its = known != null && known.articleId() == article.id();
            media.of(article.text().text(), its ? known.origin().orElse(null) : null);
        }
    }

    private static boolean isOnTheWeb(ArticleSummary summary) {
        var scheme = summary.address().getScheme();
        return !summary.sample() && ("http".equals(scheme) || "https".equals(scheme));
    }

    /// "· wire agency · United States · Ann Author"
    private static String manner(Article article, Library.@Nullable History history) {
        var parts = new ArrayList<String>();
        if (history != null && history.articleId() == article.id()) {
            history.origin().ifPresent(source -> parts.add(OwnerNames.of(source.manner())));
        }
        var byline = article.byline();
        parts.add(byline == null ? "" : byline);
        parts.add(article.summary().sample() ? "sample, written for Demarche" : "");
        parts.removeIf(String::isBlank);
        return parts.isEmpty() ? "" : "· " + String.join(" · ", parts);
    }

    private void showStar(boolean on) {
        star.setText(on ? "Bookmarked" : "Bookmark");
        star.setGraphic((on ? Icon.STAR : Icon.STAR_EMPTY).node());
        star.pseudoClassStateChanged(ON, on);
    }

    private void copyCitation() {
        var article = model.articleProperty().get();
        if (article != null) {
            var content = new ClipboardContent();
            content.putString(
                    Citation.of(article, LocalDate.now(java.time.ZoneId.systemDefault())));
            Clipboard.getSystemClipboard().setContent(content);
            cite.setText("Copied");
            var back = new javafx.animation.PauseTransition(javafx.util.Duration.seconds(2));
            back.setOnFinished(_ -> cite.setText("Cite"));
            back.play();
        }
    }

    private static Button action(String words, String tip) {
        var button = new Button(words);
        button.getStyleClass().add("reader-action");
        button.setTooltip(new Tooltip(tip));
        return button;
    }

    private static Button action(String words, Icon icon, String tip) {
        var button = action(words, tip);
        button.setGraphic(icon.node());
        return button;
    }

    private static void part(javafx.scene.Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    private static String hostOf(URI address) {
        return address.getHost() == null ? "Local file" : address.getHost();
    }
}
