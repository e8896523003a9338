package org.demarche.text.page;

import org.demarche.model.article.CleanText;
import org.jsoup.nodes.Document;

import java.util.List;

/// Chooses the article's text from several opinions: our own, Readability's, and the text that the
/// page gives to search engines.
final class MainContent {

    private final BlockSieve sieve;
    private final LinkedData data;

    MainContent(String title, LinkedData data) {
        this.sieve = new BlockSieve(title);
        this.data = data;
    }

    /// Takes the page apart: nothing else may read it afterwards.
    CleanText of(Document page) {
        var own = own(page);
        var theirs = sieve.sieve(Readability.blocks(page));
        var text = BlockText.of(choose(own, theirs));
        return text;
    }

    private List<Block> own(Document page) {
        var surroundings = new Surroundings(page.body());
        var weights = Weights.of(page.body(), surroundings);
        var root = ContentRoot.of(page.body(), weights);
        return sieve.sieve(BlockReader.read(root, surroundings));
    }

    private List<Block> choose(List<Block> own, List<Block> theirs) {
        return length(own) * 2 < length(theirs) ? theirs : own;
    }

    private static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }
}
