package org.demarche.ui.reader;

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
import java.util.regex.Pattern;

/// An article's text with its marks, made one paragraph at a time as it scrolls into view. Above
/// the first paragraph stands the article's head, so that it scrolls with the text.
///
/// RichTextArea only places the marks: each is an invisible shape whose second style name is the
/// mark's number, and [MarkPainter] draws it.
///
/// This and [ArticleText] are the only classes that know the incubating RichTextArea.
final class HighlightedText extends StyledTextModelViewOnlyBase {

    private static final Pattern BREAKS = Pattern.compile("\\R+");

    private final String text;
    private final List<Span> paragraphs;
    private final Region head;
    private final Typesetting type;
    private List<Mark> marks;

    HighlightedText(CleanText clean, Region head, Typesetting type, List<Mark> marks) {
        this.text = clean.text();
        this.paragraphs = paragraphs(text);
        this.head = head;
        this.type = type;
        this.marks = marks;
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
        return paragraphs.size() + 1;
    }

    @Override
    public String getPlainText(int line) {
        return line == 0 ? "" : paragraphs.get(line - 1).of(text);
    }

    @Override
    public RichParagraph getParagraph(int line) {
        if (line == 0) {
            return RichParagraph.of(() -> head);
        }
        var paragraph = paragraphs.get(line - 1);
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
        for (int i = 0; i < paragraphs.size(); i++) {
            var paragraph = paragraphs.get(i);
            if (offset <= paragraph.end()) {
                return TextPos.ofLeading(i + 1, Math.max(0, offset - paragraph.start()));
            }
        }
        return getDocumentEnd();
    }

    /// Which place in the clean text a place on the screen's lines is; -1 in the head.
    int offset(TextPos position) {
        int line = position.index();
        return line == 0 || line > paragraphs.size()
                ? -1
                : paragraphs.get(line - 1).start() + position.offset();
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
