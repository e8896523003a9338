package org.demarche.text.page;

import org.demarche.model.article.CleanText;

import java.util.ArrayList;
import java.util.List;

/// Writes blocks as clean text: paragraphs parted by an empty line, items and rows one a line.
final class BlockText {

    private BlockText() {}

    static CleanText of(List<Block> blocks) {
        var paragraphs = new ArrayList<String>();
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            boolean goesOn = i > 0 && isLine(block) && blocks.get(i - 1).kind() == block.kind();
            if (goesOn) {
                paragraphs.add(paragraphs.removeLast() + "\n" + line(block));
            } else {
                paragraphs.add(line(block));
            }
        }
        return CleanText.ofParagraphs(paragraphs);
    }

    private static boolean isLine(Block block) {
        return switch (block.kind()) {
            case ITEM, ROW -> true;
            case PARAGRAPH, HEADING, QUOTE, CODE -> false;
        };
    }

    private static String line(Block block) {
        return block.kind() == Block.Kind.ITEM ? "• " + block.text() : block.text();
    }
}
