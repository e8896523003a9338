package org.demarche.ui.reader.text;

import javafx.application.Platform;
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

    private static final double NARROW = 420;
    private static final double HEADROOM = 12; // pixels above the line that is come back to

    private final RichTextArea area = new RichTextArea();
    private final Region head;
    private final String family;
    private Typesetting type;
    private Look look = Look.USUAL;
    private final MarkPainter painter;
    private @Nullable PixelScroll scroll;
    private @Nullable HighlightedText text;
    private int coming; // the place that is come back to once the text is laid out

    /// @param head what stands above the first paragraph
    /// @param family of the letters
    public ArticleText(Region head, String family) {
        this.head = head;
        this.family = family;
        this.type = Typesetting.in(family, look.size());
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
        coming = 0;
        text = new HighlightedText(words, head, figures, type, marks);
        area.setModel(text);
        soon(this::toBeginning);
    }

    /// Sets the text in other letters and lines; the reader's place stays.
    public void use(Look other) {
        boolean letters = other.size() != look.size();
        look = other;
        pad(area.getWidth());
        if (letters) {
            int place = place();
            type = Typesetting.in(family, look.size());
            painter.blank(type.blank());
            if (text != null) {
                text = text.in(type);
                area.setModel(text);
                comeBackTo(place);
            }
        }
    }

    private void soon(Runnable work) {
        var scene = getScene();
        if (scene == null) {
            work.run();
        } else {
            scene.addPostLayoutPulseListener(new Once(scene, work));
        }
    }

    /// Which character stands at the top of the pane: 0 at the beginning, and where the end is in
    /// view, since who has read an article begins it anew.
    public int place() {
        if (coming > 0) {
            return coming;
        }
        var corner = area.localToScreen(area.getContentPadding().getLeft() + 2, HEADROOM + 4);
        if (text == null || corner == null || scroll == null || scroll.isAtEnd()) {
            return 0;
        }
        var position = area.getTextPosition(corner.getX(), corner.getY());
        return position == null ? 0 : Math.max(0, text.offset(position));
    }

    /// Brings a place to the top of the pane again, once the text has been laid out.
    public void comeBackTo(int place) {
        coming = place;
        // Not in the pulse itself: what the control scrolls there it lays out again.
        soon(() -> Platform.runLater(this::goBack));
    }

    private void goBack() {
        int place = coming;
        coming = 0;
        toBeginning();
        var bar = scroll;
        if (place <= 0 || text == null || bar == null) {
            return;
        }
        var position = text.position(place);
        area.select(position);
        area.applyCss();
        area.layout();
        if (area.lookup(".content") instanceof Pane content) {
            var drawn = new DrawnParagraphs(area, content);
            var top = drawn.top(text.getPlainText(position.index()), position.offset());
            top.ifPresent(pixels -> bar.by(HEADROOM - pixels));
        }
    }

    /// Shows the head of the article.
    public void toHead() {
        if (text == null || scroll == null) {
            return;
        }
        area.select(text.position(0)); // the control follows what moves
        area.select(TextPos.ZERO);
        area.applyCss();
        area.layout();
        scroll.by(area.getHeight() * 2);
        area.layout();
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
        double sides = (width - look.width()) / 2;
        double left = Math.max(narrow ? 30 : 48, sides);
        double right = Math.max(narrow ? 18 : 44, sides);
        painter.room(right);
        area.setContentPadding(
                new Insets(narrow ? 18 : 26, Math.round(right), 40, Math.round(left)));
    }
}
