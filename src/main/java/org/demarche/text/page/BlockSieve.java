package org.demarche.text.page;

import org.demarche.text.words.BylineText;
import org.demarche.text.words.DateText;
import org.demarche.text.words.Furniture;
import org.demarche.text.words.Words;

import java.util.ArrayList;
import java.util.List;

/// Drops the blocks that are no article although they stand in it: share lines, teasers, lists of
/// links, the title itself, and everything from "Related" on.
final class BlockSieve {

    private final Furniture furniture = Furniture.known();
    private final String title;

    BlockSieve(String title) {
        this.title = title;
    }

    List<Block> sieve(List<Block> blocks) {
        var kept = new ArrayList<Block>();
        int prose = prose(blocks, 0);
        boolean teasing = false;
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var role = furniture.of(block.text());
            if (role == Furniture.Role.END && prose(blocks, i) <= prose / 4 && prose(kept, 0) > 0) {
                break;
            }
            teasing = role == Furniture.Role.TEASER || (teasing && isLabel(block));
            boolean drop =
                    teasing
                            || role != Furniture.Role.NONE
                            || isLinks(block)
                            || repeats(kept, block);
            if (!drop && !(isAbove(kept) && (isTitle(block) || isLabelled(block)))) {
                kept.add(block);
            }
        }
        while (!kept.isEmpty() && kept.getLast().kind() == Block.Kind.HEADING) {
            kept.removeLast();
        }
        return kept;
    }

    private static int prose(List<Block> blocks, int from) {
        return blocks.subList(from, blocks.size()).stream()
                .filter(Block::isProse)
                .mapToInt(block -> block.text().length())
                .sum();
    }

    private static boolean isLabel(Block block) {
        return block.linkDensity() > 0.7;
    }

    private static boolean isLinks(Block block) {
        return block.linkDensity() > 0.9
                && !Block.endsAsSentence(block.text())
                && block.kind() != Block.Kind.HEADING
                && block.kind() != Block.Kind.ROW
                && block.text().length() < 200;
    }

    private static boolean repeats(List<Block> kept, Block block) {
        return !kept.isEmpty() && kept.getLast().text().equals(block.text());
    }

    /// Whether the prose has not properly begun.
    private static boolean isAbove(List<Block> kept) {
        return prose(kept, 0) < 400;
    }

    /// The title is printed above the text, so it is not part of it.
    private boolean isTitle(Block block) {
        return !title.isEmpty() && block.text().length() < 300 && Words.same(block.text(), title);
    }

    /// The author's name or the day, above the text.
    private static boolean isLabelled(Block block) {
        var text = block.text();
        return text.length() <= 80 && !block.isProse() && (BylineText.is(text) || isDay(text));
    }

    private static boolean isDay(String text) {
        return Words.of(text).size() <= 8
                && !Block.endsAsSentence(text)
                && DateText.within(text).isPresent();
    }
}
