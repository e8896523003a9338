package org.demarche.ui.reader.media;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

import org.demarche.library.Library.Media;
import org.demarche.model.article.media.ArticleLink;
import org.demarche.model.intake.Source;
import org.demarche.ui.Controls;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// "5 links · 2 pictures, not fetched: show them", below an article's head: everything that the
/// mouse can do to links and pictures, for the keyboard; nothing for an article without either.
public final class MediaBar extends FlowPane {

    private static final int LONGEST = 60; // characters of a link's words in the menu

    private final ReaderMedia model;
    private final MenuButton links = new MenuButton();
    private final Label pictures = new Label();
    private final Button show;
    private final Button always;
    private String text = "";
    private @Nullable Source source;
    private Consumer<URI> visit = _ -> {};

    public MediaBar(ReaderMedia model) {
        super(10, 2);
        this.model = model;
        getStyleClass().addAll("reader-history", "media-bar");
        links.getStyleClass().add("reader-action");
        show = Controls.link("Show", model::allow);
        always = Controls.link("Always for this source", this::always);
        always.setTooltip(
                new Tooltip("Fetches the pictures whenever an article of this source is opened"));
        model.mediaProperty().subscribe(_ -> refresh());
        model.fetchingProperty().subscribe(_ -> refresh());
    }

    /// Who opens links.
    public void onVisit(Consumer<URI> visitor) {
        visit = visitor;
    }

    /// @param clean the text of the open article, which its links stand in
    /// @param origin its source; null when it has none
    public void of(String clean, @Nullable Source origin) {
        text = clean;
        source = origin;
        refresh();
    }

    private void always() {
        if (source != null) {
            model.allowAll(source);
        }
    }

    private void refresh() {
        getChildren().clear();
        var media = model.mediaProperty().get();
        if (media != null) {
            addLinks(media);
            addPictures(media);
        }
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private void addLinks(Media media) {
        var all = media.media().links();
        if (all.isEmpty()) {
            return;
        }
        links.setText(Controls.count(all.size(), "link", "links"));
        links.setAccessibleText("Links of the article: " + all.size());
        links.getItems().setAll(all.stream().map(this::item).toList());
        getChildren().add(links);
    }

    private MenuItem item(ArticleLink link) {
        var host = Objects.requireNonNullElse(link.address().getHost(), "");
        var words =
                link.span().end() <= text.length()
                        ? link.span().of(text).replaceAll("\\s+", " ")
                        : "";
        var item =
                new MenuItem(
                        (words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words)
                                + "  ·  "
                                + host);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> visit.accept(link.address()));
        return item;
    }

    private void addPictures(Media media) {
        int number = media.media().images().size();
        if (number == 0 || (media.allowed() && !model.fetchingProperty().get())) {
            return;
        }
        var many = Controls.count(number, "picture", "pictures");
        if (media.allowed()) {
            pictures.setText(many + " on the way…");
            getChildren().add(pictures);
            return;
        }
        pictures.setText(many + ", not fetched.");
        pictures.setTooltip(new Tooltip(whoWouldLearn(media)));
        getChildren().addAll(pictures, show);
        if (source != null) {
            getChildren().add(always);
        }
    }

    private static String whoWouldLearn(Media media) {
        List<String> hosts =
                media.media().images().stream()
                        .map(image -> Objects.requireNonNullElse(image.address().getHost(), "?"))
                        .distinct()
                        .toList();
        return hosts.stream().collect(Collectors.joining(", "))
                + " would learn that you read this article.";
    }
}
