package org.demarche.text.page.content;

import org.demarche.text.page.block.Block;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Chooses between two opinions on where a page's article is: our own and a second one. Ours
/// stands, unless it is far shorter, or took in the whole page.
final class Opinions {

    private static final int AN_ARTICLE = 800; // characters that may be one, however short it is
    private static final double HARDLY_ANY = 0.1;

    /// How one opinion lies in the other, which is longer.
    ///
    /// @param before characters of the longer one above all that they share
    /// @param between those that only the longer one has amid what they share
    private record Overlap(int before, int between, boolean shares) {}

    private Opinions() {}

    /// @param wide whether ours are of the whole page
    static List<Block> choose(List<Block> ours, boolean wide, List<Block> theirs) {
        int own = length(ours);
        int other = length(theirs);
        if (own * 2 < other) {
            return isWhole(ours, own, theirs) ? ours : theirs;
        }
        boolean narrower = wide && other < own * 0.85 && other > own * 0.15;
        return narrower && isPiece(theirs, other, ours) ? theirs : ours;
    }

    /// Whether ours is an article of its own that other articles follow in the longer opinion, as
    /// on pages that go on for ever.
    private static boolean isWhole(List<Block> ours, int own, List<Block> theirs) {
        if (own < AN_ARTICLE) {
            return false;
        }
        var overlap = overlap(ours, theirs);
        return overlap.shares()
                && overlap.before() < own * HARDLY_ANY
                && overlap.between() < own * HARDLY_ANY;
    }

    /// Whether theirs is one stretch of our whole page, with nothing left out of it.
    private static boolean isPiece(List<Block> theirs, int other, List<Block> ours) {
        var overlap = overlap(theirs, ours);
        return overlap.shares() && overlap.between() < other * HARDLY_ANY;
    }

    private static Overlap overlap(List<Block> shorter, List<Block> longer) {
        Set<String> shared = shorter.stream().map(Block::text).collect(Collectors.toSet());
        int before = 0;
        int between = 0;
        int since = 0;
        boolean begun = false;
        for (var block : longer) {
            if (!shared.contains(block.text())) {
                since += block.text().length();
            } else {
                before = begun ? before : since;
                between += begun ? since : 0;
                since = 0;
                begun = true;
            }
        }
        return new Overlap(before, between, begun);
    }

    private static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }
}
