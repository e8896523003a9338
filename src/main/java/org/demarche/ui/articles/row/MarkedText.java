package org.demarche.ui.articles.row;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

import org.demarche.model.finding.Span;

import java.util.List;

/// A few lines of text, cut with "…" where they end, with stretches marked behind the words.
///
/// A label cannot mark, and a text flow cannot cut. Lines are as far apart as they are told to be,
/// whatever the typeface, so that a row's height is known before it is drawn.
final class MarkedText extends Region {

    private final Text text = new Text();
    private final Path marks = new Path();
    private final double lineHeight;
    private String whole = "";
    private List<Span> spans = List.of();
    private int atMost = 2;

    /// @param styleClass of the text, with its size and colour
    /// @param lineHeight pixels from one line to the next
    MarkedText(String styleClass, double lineHeight) {
        this.lineHeight = lineHeight;
        text.getStyleClass().add(styleClass);
        text.setManaged(false);
        marks.getStyleClass().add("mark");
        marks.setManaged(false);
        getChildren().addAll(marks, text);
        setMouseTransparent(true);
    }

    Text text() {
        return text;
    }

    void show(String words, List<Span> toMark) {
        whole = words.strip().replace('\n', ' ');
        spans = toMark;
        requestLayout();
    }

    void setAtMost(int lines) {
        if (atMost != lines) {
            atMost = lines;
            requestLayout();
        }
    }

    /// How many lines the whole text would take, at most `most`.
    int linesAt(double width, int most) {
        set(whole, width);
        return Math.min(most, text.getLayoutInfo().getTextLineCount());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return linesAt(width, atMost) * lineHeight;
    }

    @Override
    protected void layoutChildren() {
        var shown = cut(getWidth());
        var info = text.getLayoutInfo();
        double natural = info.getTextLine(0, false).bounds().getHeight();
        text.setLineSpacing(lineHeight - natural);
        text.setLayoutY(text.getBaselineOffset() + (lineHeight - natural) / 2);
        text.setTextOrigin(javafx.geometry.VPos.BASELINE);
        marks.setLayoutY(text.getLayoutY());
        marks.getElements().clear();
        for (var span : spans) {
            int end = Math.min(span.end(), shown);
            if (span.start() < end) {
                marks.getElements().addAll(text.rangeShape(span.start(), end));
            }
        }
    }

    /// Sets as much as fits, and tells how many characters of the whole are shown.
    private int cut(double width) {
        set(whole, width);
        if (text.getLayoutInfo().getTextLineCount() <= atMost) {
            return whole.length();
        }
        int end = text.getLayoutInfo().getTextLine(atMost - 1, false).end();
        do {
            end = shorter(end);
            set(whole.substring(0, end) + "…", width);
        } while (end > 0 && text.getLayoutInfo().getTextLineCount() > atMost);
        return end;
    }

    /// One word less, or one character less where there are no words.
    private int shorter(int end) {
        int blank = whole.lastIndexOf(' ', end - 1);
        int shorter = blank > end - 20 ? blank : end - 1;
        while (shorter > 0 && ",;:–-. ".indexOf(whole.charAt(shorter - 1)) >= 0) {
            shorter--;
        }
        return Math.max(0, shorter);
    }

    private void set(String words, double width) {
        text.setText(words);
        text.setWrappingWidth(Math.max(1, width));
    }
}
