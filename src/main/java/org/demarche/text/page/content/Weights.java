package org.demarche.text.page.content;

import org.demarche.text.page.block.Block;
import org.demarche.text.page.markup.Tags;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.function.Predicate;

/// How many characters of text, of links and of prose stand in each element of a page; counted in
/// one walk.
final class Weights implements NodeFilter {

    /// @param text all characters, white space at the ends of runs left out
    /// @param linked those in links
    /// @param prose those in blocks that read as sentences
    record Weight(int text, int linked, int prose) {
        static final Weight NONE = new Weight(0, 0, 0);
    }

    private static final class Sum {
        int text;
        int linked;
        int prose;
    }

    private final Predicate<Element> leaveOut;
    private final IdentityHashMap<Element, Weight> weights = new IdentityHashMap<>();
    private final Deque<Sum> open = new ArrayDeque<>();
    private int runText;
    private int runLinked;
    private char runEnd = ' ';
    private int linkDepth;

    private Weights(Predicate<Element> leaveOut) {
        this.leaveOut = leaveOut;
        open.push(new Sum());
    }

    static Weights of(Element root, Predicate<Element> leaveOut) {
        var weights = new Weights(leaveOut);
        root.filter(weights);
        return weights;
    }

    Weight of(Element element) {
        return weights.getOrDefault(element, Weight.NONE);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            count(text.getWholeText());
        } else if (node instanceof Element element) {
            if (Tags.isMute(element) || leaveOut.test(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (!Tags.isInline(element)) {
                flush();
            }
            linkDepth += element.normalName().equals("a") ? 1 : 0;
            open.push(new Sum());
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (!Tags.isInline(element)) {
                flush();
            }
            linkDepth -= element.normalName().equals("a") ? 1 : 0;
            var sum = open.pop();
            weights.put(element, new Weight(sum.text, sum.linked, sum.prose));
            var parent = open.element();
            parent.text += sum.text;
            parent.linked += sum.linked;
            parent.prose += sum.prose;
        }
        return FilterResult.CONTINUE;
    }

    private void count(String text) {
        var bare = text.strip();
        if (!bare.isEmpty()) {
            runText += bare.length() + 1;
            runLinked += linkDepth > 0 ? bare.length() + 1 : 0;
            runEnd = bare.charAt(bare.length() - 1);
        }
    }

    private void flush() {
        if (runText > 0) {
            var sum = open.element();
            sum.text += runText;
            sum.linked += runLinked;
            boolean ended =
                    Block.endsAsSentence(String.valueOf(runEnd)) || "\"”’»)".indexOf(runEnd) >= 0;
            if (runText >= 40 && runLinked * 2 <= runText && (ended || runText >= 120)) {
                sum.prose += runText;
            }
        }
        runText = 0;
        runLinked = 0;
    }
}
