package org.demarche.text.page.block;

import org.demarche.text.words.BylineText;
import org.demarche.text.words.DateText;
import org.demarche.text.words.Furniture;
import org.demarche.text.words.Words;

import java.util.ArrayList;
import java.util.List;

/// Drops the blocks that are no article although they stand in it: share lines, teasers, lists of
/// links, the title itself, and everything from "Related" on.
public final class BlockSieve {

    /// After so many characters of prose a title or a name is part of the text.
    private static final int PROPERLY_BEGUN = 400;

    private final Furniture furniture = Furniture.known();
    private final String title;
    private final AboutHouse house;

    public BlockSieve(String title, AboutHouse house) {
        this.title = title;
        this.house = house;
    }

    public List<Block> sieve(List<Block> blocks) {
        var kept = new ArrayList<Block>();
        int left = blocks.stream().mapToInt(BlockSieve::prose).sum();
        int most = left / 4;
        int above = 0;
        boolean teasing = false;
        boolean announced = false;
        List<Block.Picture> hanging = List.of();
        for (var block : blocks) {
            var role = furniture.of(house.generally(block.text()));
            if (role == Furniture.Role.END && left <= most && above > 0) {
                break;
            }
            boolean notice = (left <= most || above == 0) && isNotice(block.text(), above);
            left -= prose(block);
            teasing = role == Furniture.Role.TEASER || (teasing && isLabel(block));
            boolean listed = announced && block.kind() == Block.Kind.ITEM;
            boolean drop =
                    teasing
                            || notice
                            || role != Furniture.Role.NONE
                            || !listed && isLinks(block)
                            || repeats(kept, block);
            boolean label = above < PROPERLY_BEGUN && (isTitle(block) || isLabelled(block));
            announced = listed || !drop && block.text().endsWith(":");
            if (!drop && !label) {
                kept.add(block.after(hanging));
                hanging = List.of();
                above += prose(block);
            } else if (!teasing) {
                hanging = block.after(hanging).pictures();
            }
        }
        while (!kept.isEmpty() && kept.getLast().kind() == Block.Kind.HEADING) {
            kept.removeLast();
        }
        return kept;
    }

    /// Near the end, or above the text, where only its author is told of.
    private boolean isNotice(String text, int above) {
        return house.isOfAuthor(text) || above > 0 && furniture.isNotice(house.generally(text));
    }

    private static int prose(Block block) {
        return block.isProse() ? block.text().length() : 0;
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
