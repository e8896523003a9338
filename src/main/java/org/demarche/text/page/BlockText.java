package org.demarche.text.page;

import org.demarche.model.article.CleanText;
import org.demarche.text.words.ParagraphList;

import java.util.List;

/// Writes blocks as clean text: paragraphs parted by an empty line, items and rows one a line.
final class BlockText {

    private BlockText() {}

    static CleanText of(List<Block> blocks) {
        var paragraphs = new ParagraphList();
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            boolean goesOn = i > 0 && isLine(block) && blocks.get(i - 1).kind() == block.kind();
            if (goesOn) {
                paragraphs.goOn("\n", line(block));
            } else {
                paragraphs.begin(line(block));
            }
        }
        return CleanText.ofParagraphs(paragraphs.strings());
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
