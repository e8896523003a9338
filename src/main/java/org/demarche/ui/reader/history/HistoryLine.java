package org.demarche.ui.reader.history;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

import org.demarche.library.Library.History;
import org.demarche.model.article.ArticlePlace;
import org.demarche.ui.Controls;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// "Also in Herald and Courier · Edited twice: compare", below an article's head; nothing for an
/// article that was met once and never edited.
public final class HistoryLine extends FlowPane {

    private static final int NAMED = 4; // places by name; the others are counted

    private final Runnable compare;
    private Consumer<URI> visit = _ -> {};

    public HistoryLine(Runnable compare) {
        super(6, 2);
        this.compare = compare;
        getStyleClass().add("reader-history");
        show(null);
    }

    /// Who opens another place of the article.
    public void onVisit(Consumer<URI> visitor) {
        visit = visitor;
    }

    public void show(@Nullable History history) {
        getChildren().clear();
        if (history != null) {
            places(history);
            versions(history);
        }
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private void places(History history) {
        var places = history.places();
        if (places.isEmpty()) {
            return;
        }
        getChildren().add(new Label("Also in"));
        places.stream().limit(NAMED).map(this::place).forEach(getChildren()::add);
        if (places.size() > NAMED) {
            var more = new Label("and %d more".formatted(places.size() - NAMED));
            more.setTooltip(
                    new Tooltip(
                            places.stream()
                                    .skip(NAMED)
                                    .map(HistoryLine::name)
                                    .collect(Collectors.joining("\n"))));
            getChildren().add(more);
        }
    }

    private Button place(ArticlePlace place) {
        var link = Controls.link(name(place), () -> visit.accept(place.address()));
        var words =
                place.ownWords() == null
                        ? "The same words"
                        : "A wire copy, in nearly the same words";
        link.setTooltip(
                new Tooltip("%s: “%s”\n%s".formatted(words, place.title(), place.address())));
        link.setDisable(
                !"http".equals(place.address().getScheme())
                        && !"https".equals(place.address().getScheme()));
        return link;
    }

    private void versions(History history) {
        int edits = history.versions().size();
        if (edits > 0) {
            var words = edits == 1 ? "Edited once" : "Edited %d times".formatted(edits);
            getChildren()
                    .addAll(new Label(words + ":"), Controls.link("see what changed", compare));
        }
    }

    private static String name(ArticlePlace place) {
        var host = place.address().getHost();
        return !place.source().isBlank() ? place.source() : host == null ? "a file" : host;
    }
}
