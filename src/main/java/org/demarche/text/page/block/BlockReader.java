package org.demarche.text.page.block;

import org.demarche.model.article.media.ArticleLink;
import org.demarche.model.finding.Span;
import org.demarche.text.page.markup.DataTable;
import org.demarche.text.page.markup.Tags;
import org.demarche.text.page.markup.WebTarget;
import org.demarche.text.words.Spaces;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Reads an element as a list of blocks, in order, leaving out what it is told to. Walks without
/// recursion, so that no depth of nesting can exhaust the stack.
public final class BlockReader implements NodeFilter {

    private final Predicate<Element> leaveOut;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final List<Anchor> anchors = new ArrayList<>();
    private final List<Block.Picture> pictures = new ArrayList<>();
    private int anchorStart;
    private int linked;
    private int linkDepth;
    private int itemDepth;
    private int quoteDepth;
    private int rowDepth;
    private int codeDepth;
    private int headingDepth;
    private boolean afterBreak;

    private static final int MOST_LINKS = 100; // of one block

    /// A link's place in the line as it is read.
    private record Anchor(int start, int end, URI address) {}

    private BlockReader(Predicate<Element> leaveOut) {
        this.leaveOut = leaveOut;
    }

    public static List<Block> read(Element root, Predicate<Element> leaveOut) {
        var reader = new BlockReader(leaveOut);
        root.filter(reader);
        reader.flush();
        reader.hangBelow();
        return reader.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (Tags.isMute(element) || leaveOut.test(element)) {
                if (!Tags.isInline(element)) {
                    line.append(' ');
                }
                picture(element);
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element, 1);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            enter(element, -1);
        }
        return FilterResult.CONTINUE;
    }

    /// Keeps count of what we are in; `step` is 1 on the way in and -1 on the way out.
    private void enter(Element element, int step) {
        var name = element.normalName();
        if (name.equals("br")) {
            lineBreak(step);
        } else if (name.equals("a")) {
            linkDepth += step;
            anchor(element, step);
        } else if (isCell(element)) {
            if (step > 0 && !line.toString().isBlank()) {
                line.append(" | ");
            }
        } else if (name.equals("tr") && DataTable.is(element)) {
            row(step);
        } else if (!Tags.isInline(element)) {
            flush();
            count(element, step);
        }
    }

    private void anchor(Element element, int step) {
        if (step > 0 && linkDepth == 1) {
            anchorStart = line.length();
        } else if (step < 0 && linkDepth == 0 && anchors.size() < MOST_LINKS) {
            var address = WebTarget.of(element, "href");
            if (address != null && anchorStart < line.length()) {
                anchors.add(new Anchor(anchorStart, line.length(), address));
            }
        }
    }

    private void picture(Element element) {
        var name = element.normalName();
        if (name.equals("img") || name.equals("picture")) {
            var picture = leaveOut.test(element) ? null : Pictures.of(element);
            if (picture != null) {
                pictures.add(picture);
            }
        }
    }

    /// Pictures below the last block.
    private void hangBelow() {
        if (!pictures.isEmpty() && !blocks.isEmpty()) {
            var last = blocks.removeLast();
            var all = new ArrayList<>(last.pictures());
            for (var picture : pictures) {
                all.add(
                        new Block.Picture(
                                picture.address(), picture.alternative(), picture.caption(), true));
            }
            blocks.add(
                    new Block(
                            last.kind(),
                            last.text(),
                            last.linked(),
                            last.links(),
                            List.copyOf(all)));
        }
    }

    private void row(int step) {
        if (step > 0) {
            flush();
            rowDepth++;
        } else if (--rowDepth == 0) {
            add(Block.Kind.ROW);
        }
    }

    private void count(Element element, int step) {
        switch (element.normalName()) {
            case "li", "dd" -> itemDepth += step;
            case "blockquote" -> quoteDepth += step;
            case "pre" -> codeDepth += step;
            default -> headingDepth += Tags.isHeading(element) ? step : 0;
        }
    }

    private static boolean isCell(Element element) {
        var name = element.normalName();
        return (name.equals("td") || name.equals("th")) && DataTable.is(element.parent());
    }

    /// One `<br>` is a space within a paragraph; two are the end of it.
    private void lineBreak(int step) {
        if (step > 0) {
            if (afterBreak && rowDepth == 0) {
                flush();
            } else {
                line.append('\n');
                afterBreak = true;
            }
        }
    }

    private void append(String text) {
        boolean blank = text.isBlank();
        line.append(text);
        if (!blank) {
            afterBreak = false;
            if (linkDepth > 0) {
                linked += text.length();
            }
        }
    }

    private void flush() {
        if (rowDepth > 0) {
            line.append(' ');
            return;
        }
        add(kind());
    }

    private void add(Block.Kind kind) {
        var text = Spaces.line(line);
        if (!text.isEmpty()) {
            blocks.add(
                    new Block(
                            kind,
                            text,
                            Math.min(linked, text.length()),
                            links(text),
                            List.copyOf(pictures)));
            pictures.clear();
        }
        line.setLength(0);
        afterBreak = false;
        anchors.clear();
        anchorStart = 0;
        linked = 0;
    }

    /// The anchors' places in the tidy line: blanks are squeezed in it, and dropped at its ends.
    private List<ArticleLink> links(String text) {
        var links = new ArrayList<ArticleLink>();
        for (var anchor : anchors) {
            int start = text.length() - Spaces.line(line.substring(anchor.start())).length();
            int end = Spaces.line(line.substring(0, anchor.end())).length();
            if (start < end) {
                links.add(new ArticleLink(new Span(start, end), anchor.address()));
            }
        }
        return List.copyOf(links);
    }

    private Block.Kind kind() {
        if (headingDepth > 0) {
            return Block.Kind.HEADING;
        }
        if (codeDepth > 0) {
            return Block.Kind.CODE;
        }
        if (itemDepth > 0) {
            return Block.Kind.ITEM;
        }
        return quoteDepth > 0 ? Block.Kind.QUOTE : Block.Kind.PARAGRAPH;
    }
}
