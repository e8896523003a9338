package org.demarche.ui.reader.history;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.demarche.library.Changes;
import org.demarche.library.Changes.Paragraph;
import org.demarche.library.Changes.Piece;
import org.demarche.library.Library.History;
import org.demarche.model.article.Article;
import org.demarche.model.article.CleanText;
import org.demarche.model.finding.CalendarTime;
import org.demarche.ui.Controls;
import org.demarche.ui.DayNames;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What each edit of an article dropped, added and changed, newest edit first.
public final class VersionsPane extends VBox {

    private final Button close = new Button("Close");

    public VersionsPane(Article article, History history, Runnable closed) {
        getStyleClass().addAll("layer", "dialog", "versions");
        var edits = new VBox(18);
        edits.getStyleClass().add("lines");
        var versions = history.versions();
        for (int i = versions.size() - 1; i >= 0; i--) {
            var old = versions.get(i);
            boolean last = i == versions.size() - 1;
            var title = last ? article.summary().title() : versions.get(i + 1).title();
            var text = last ? article.text() : versions.get(i + 1).text();
            var day = LocalDate.ofInstant(old.replacedAt(), ZoneId.systemDefault());
            var edit = new VBox(8, Controls.label("EDITED, AS SEEN ON " + day(day), "group"));
            Changes.between(new CleanText(old.title()), new CleanText(title))
                    .forEach(line -> edit.getChildren().add(flow(line, "versions-title")));
            paragraphs(edit, Changes.between(old.text(), text));
            edits.getChildren().add(edit);
        }
        var scroll = new ScrollPane(edits);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(440);
        scroll.setFocusTraversable(true);
        close.setOnAction(_ -> closed.run());
        getChildren()
                .addAll(
                        Controls.label("What changed in this article", "layer-title", "strong"),
                        Controls.label(
                                "Dropped words are struck through, added ones are green.", "quiet"),
                        scroll,
                        new HBox(Controls.spring(), close));
    }

    private static String day(LocalDate day) {
        return DayNames.full(CalendarTime.day(day)).toUpperCase(Locale.ROOT);
    }

    public Button closeButton() {
        return close;
    }

    /// Paragraphs that stayed are only counted.
    private static void paragraphs(VBox edit, List<Paragraph> changes) {
        int same = 0;
        for (var paragraph : changes) {
            if (paragraph.isSame()) {
                same++;
                continue;
            }
            stayed(edit, same);
            same = 0;
            edit.getChildren().add(flow(paragraph, "versions-text"));
        }
        stayed(edit, same);
    }

    private static void stayed(VBox edit, int paragraphs) {
        if (paragraphs > 0) {
            var words = Controls.count(paragraphs, "paragraph", "paragraphs") + " as before";
            edit.getChildren().add(Controls.label("⋯ " + words, "quiet"));
        }
    }

    private static TextFlow flow(Paragraph paragraph, String style) {
        var flow = new TextFlow();
        flow.getStyleClass().add(style);
        for (var piece : paragraph.pieces()) {
            var text = new Text(piece.words());
            text.getStyleClass().add("piece-" + piece.kind().name().toLowerCase(Locale.ROOT));
            flow.getChildren().add(text);
        }
        flow.setAccessibleText(
                paragraph.pieces().stream()
                        .map(VersionsPane::said)
                        .collect(Collectors.joining(" ")));
        return flow;
    }

    private static String said(Piece piece) {
        return switch (piece.kind()) {
            case SAME -> piece.words();
            case DROPPED -> "dropped: " + piece.words();
            case ADDED -> "added: " + piece.words();
        };
    }
}
