package org.demarche.ui.reader.text;

import javafx.scene.layout.Region;

import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModelViewOnlyBase;

import org.demarche.model.article.CleanText;
import org.demarche.model.finding.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// An article's text with its marks, made one paragraph at a time as it scrolls into view. Above
/// the first paragraph stands the article's head, and between paragraphs its pictures, so that they
/// scroll with the text.
///
/// RichTextArea only places the marks: each is an invisible shape whose second style name is the
/// mark's number, and [MarkPainter] draws it.
///
/// This and [ArticleText] are the only classes that know the incubating RichTextArea.
final class HighlightedText extends StyledTextModelViewOnlyBase {

    private static final Pattern BREAKS = Pattern.compile("\\R+");

    private final String text;
    private final List<Line> lines;
    private final Typesetting type;
    private List<Mark> marks;

    /// What stands below each other: a paragraph's words, or something that is no words.
    private sealed interface Line {
        record Words(Span span) implements Line {}

        record Drawn(Region region) implements Line {}
    }

    /// @param figures what stands above the paragraph that begins at this offset, or behind it
    HighlightedText(
            CleanText clean,
            Region head,
            SortedMap<Integer, List<? extends Region>> figures,
            Typesetting type,
            List<Mark> marks) {
        this.text = clean.text();
        this.lines = lines(head, paragraphs(text), figures);
        this.type = type;
        this.marks = marks;
    }

    private HighlightedText(String text, List<Line> lines, Typesetting type, List<Mark> marks) {
        this.text = text;
        this.lines = lines;
        this.type = type;
        this.marks = marks;
    }

    /// The same text in other letters.
    HighlightedText in(Typesetting other) {
        return new HighlightedText(text, lines, other, marks);
    }

    /// Draws other marks on the same text, which stays where it is.
    void mark(List<Mark> others) {
        marks = others;
        fireStyleChangeEvent(TextPos.ZERO, getDocumentEnd());
    }

    List<Mark> marks() {
        return marks;
    }

    @Override
    public int size() {
        return lines.size();
    }

    @Override
    public String getPlainText(int line) {
        return switch (lines.get(line)) {
            case Line.Words(var span) -> span.of(text);
            case Line.Drawn _ -> "";
        };
    }

    @Override
    public RichParagraph getParagraph(int line) {
        return switch (lines.get(line)) {
            case Line.Words(var span) -> words(span);
            case Line.Drawn(var region) -> RichParagraph.of(() -> region);
        };
    }

    private RichParagraph words(Span paragraph) {
        var rich = RichParagraph.builder();
        rich.setParagraphAttributes(
                StyleAttributeMap.builder()
                        .setLineSpacing(type.leading())
                        .setSpaceBelow(type.gap())
                        .build());
        for (int i = 0; i < marks.size(); i++) {
            var span = marks.get(i).span();
            if (span.overlaps(paragraph)) {
                int start = Math.max(span.start(), paragraph.start());
                int length = Math.min(span.end(), paragraph.end()) - start;
                rich.addHighlight(
                        start - paragraph.start(), length, MarkPainter.PLACED, String.valueOf(i));
            }
        }
        return rich.addSegment(paragraph.of(text), letters()).build();
    }

    private StyleAttributeMap letters() {
        return StyleAttributeMap.builder()
                .setFontFamily(type.family())
                .setFontSize(type.size())
                .build();
    }

    /// Where a place in the clean text is on the screen's lines.
    TextPos position(int offset) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof Line.Words(var paragraph) && offset <= paragraph.end()) {
                return TextPos.ofLeading(i, Math.max(0, offset - paragraph.start()));
            }
        }
        return getDocumentEnd();
    }

    /// Which place in the clean text a place on the screen's lines is; -1 in the head or a figure.
    int offset(TextPos position) {
        int line = position.index();
        return line < lines.size() && lines.get(line) instanceof Line.Words(var paragraph)
                ? paragraph.start() + position.offset()
                : -1;
    }

    /// A stretch of the clean text without the blanks around it; empty when nothing is left.
    Optional<Span> bare(int start, int end) {
        int from = start;
        int to = end;
        while (from >= 0 && from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return from < 0 || from >= to ? Optional.empty() : Optional.of(new Span(from, to));
    }

    @Override
    public StyleAttributeMap getStyleAttributeMap(
            @Nullable StyleResolver resolver, TextPos position) {
        return StyleAttributeMap.EMPTY;
    }

    private static List<Line> lines(
            Region head,
            List<Span> paragraphs,
            SortedMap<Integer, List<? extends Region>> figures) {
        var lines = new ArrayList<Line>();
        lines.add(new Line.Drawn(head));
        var left = new TreeMap<>(figures);
        for (var paragraph : paragraphs) {
            var above = left.headMap(paragraph.start(), true);
            above.values().forEach(some -> some.forEach(f -> lines.add(new Line.Drawn(f))));
            above.clear();
            lines.add(new Line.Words(paragraph));
        }
        left.values().forEach(some -> some.forEach(f -> lines.add(new Line.Drawn(f))));
        return List.copyOf(lines);
    }

    private static List<Span> paragraphs(String text) {
        var spans = new ArrayList<Span>();
        int start = 0;
        var breaks = BREAKS.matcher(text);
        while (breaks.find()) {
            if (breaks.start() > start) {
                spans.add(new Span(start, breaks.start()));
            }
            start = breaks.end();
        }
        if (start < text.length()) {
            spans.add(new Span(start, text.length()));
        }
        return List.copyOf(spans);
    }
}
