package org.demarche.ui.reader.text;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import jfx.incubator.scene.control.input.FunctionTag;
import jfx.incubator.scene.control.input.InputMap;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.StyledTextModel;

import org.demarche.model.article.CleanText;
import org.demarche.model.finding.Span;
import org.jspecify.annotations.Nullable;

import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/// The words of an article: they can be scrolled, selected and copied, and bear marks.
public final class ArticleText extends StackPane {

    static {
        IncubatorNotice.swallow(
                MethodHandles.lookup(),
                StyledTextModel.class,
                FunctionTag.class,
                InputMap.class,
                RichTextArea.class);
    }

    private static final double WIDEST = 640; // pixels of a line; more is tiring to read
    private static final double NARROW = 420;

    private final RichTextArea area = new RichTextArea();
    private final Region head;
    private final Typesetting type;
    private final MarkPainter painter;
    private @Nullable PixelScroll scroll;
    private @Nullable HighlightedText text;

    /// @param head what stands above the first paragraph
    /// @param family of the letters
    public ArticleText(Region head, String family) {
        this.head = head;
        this.type = Typesetting.in(family);
        this.painter = new MarkPainter(type.blank());
        getStyleClass().add("article-text");
        area.setWrapText(true);
        area.setEditable(false);
        area.setDisplayCaret(false);
        area.setAccessibleText("Article");
        area.widthProperty().subscribe(width -> pad(width.doubleValue()));
        area.skinProperty().subscribe(_ -> dress());
        getChildren().add(area);
    }

    /// @param figures what stands above the paragraph that begins at this offset, or behind it
    public void show(
            CleanText words, SortedMap<Integer, List<? extends Region>> figures, List<Mark> marks) {
        painter.use(marks);
        text = new HighlightedText(words, head, figures, type, marks);
        area.setModel(text);
        var scene = getScene();
        if (scene == null) {
            toBeginning();
        } else {
            scene.addPostLayoutPulseListener(new Once(scene, this::toBeginning));
        }
    }

    /// For the keyboard. Before the text has been laid out this would lay it out twice, which is
    /// the longest that the window is ever busy.
    private void toBeginning() {
        if (area.getSelection() == null) {
            area.select(TextPos.ZERO);
        }
    }

    /// Runs after the next layout, and not again.
    private record Once(Scene scene, Runnable work) implements Runnable {
        @Override
        public void run() {
            scene.removePostLayoutPulseListener(this);
            work.run();
        }
    }

    /// Draws other marks on the same words.
    public void mark(List<Mark> marks) {
        if (text != null && !text.marks().equals(marks)) {
            painter.use(marks);
            text.mark(marks);
        }
    }

    /// Brings a stretch of the text into the upper half of the pane.
    public void scrollTo(Span span) {
        if (text == null || scroll == null) {
            return;
        }
        layout();
        area.select(text.position(span.end()));
        area.select(text.position(span.start()));
        area.applyCss();
        area.layout();
        var place = painter.placeOf(span, area);
        if (place.isPresent()) {
            double top = place.get().getMinY();
            if (top < 0 || place.get().getMaxY() > area.getHeight() * 0.7) {
                scroll.by(area.getHeight() * 0.3 - top);
            }
        }
    }

    /// Scrolls on by most of a page.
    ///
    /// @return false when the end was already in view
    public boolean pageDown() {
        return scroll != null && scroll.page(1);
    }

    public boolean pageUp() {
        return scroll != null && scroll.page(-1);
    }

    public void copy() {
        area.copy();
    }

    /// The words that are selected, without blanks around them; empty for none.
    public Optional<Span> selection() {
        var selection = area.getSelection();
        if (text == null || selection == null || !hasSelection()) {
            return Optional.empty();
        }
        return text.bare(text.offset(selection.getMin()), text.offset(selection.getMax()));
    }

    public boolean hasSelection() {
        return area.hasNonEmptySelection();
    }

    public MarkPainter painter() {
        return painter;
    }

    /// The control itself, for the mouse and the keyboard.
    public Region control() {
        return area;
    }

    /// Once the control has its parts: marks are drawn on each paragraph as it comes into view.
    private void dress() {
        var bar = area.lookup(".scroll-bar:vertical");
        if (area.lookup(".content") instanceof Pane content) {
            scroll = new PixelScroll(area, content, bar);
            content.getChildren()
                    .addListener(
                            (javafx.collections.ListChangeListener<Node>)
                                    change -> {
                                        while (change.next()) {
                                            change.getAddedSubList().forEach(painter::paint);
                                        }
                                    });
        }
    }

    private void pad(double width) {
        boolean narrow = width < NARROW;
        double sides = (width - WIDEST) / 2;
        double left = Math.max(narrow ? 30 : 48, sides);
        double right = Math.max(narrow ? 18 : 44, sides);
        painter.room(right);
        area.setContentPadding(
                new Insets(narrow ? 18 : 26, Math.round(right), 40, Math.round(left)));
    }
}
