package org.demarche.text.page.content;

import org.demarche.text.page.block.Block;
import org.demarche.text.page.block.BlockReader;
import org.demarche.text.page.block.BlockSieve;
import org.demarche.text.page.block.BlockText;
import org.demarche.text.page.block.PageText;
import org.demarche.text.page.facts.LinkedData;
import org.demarche.text.words.Spaces;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Chooses the article's text from several opinions: our own, Readability's, and the text that the
/// page gives to search engines.
public final class MainContent {

    private final BlockSieve sieve;
    private final LinkedData data;

    /// @param wide whether the blocks are of the whole page, for want of a part that holds the
    ///   article alone
    /// @param around how many characters of the page stand in no link: no opinion has more
    private record Own(List<Block> blocks, boolean wide, int around) {

        /// Whether a second opinion may change anything: {@link Opinions} prefers one that is twice
        /// as long, or narrower than a whole page. It costs ten times what ours does.
        boolean isWeak() {
            return around > 0 && (wide || length(blocks) * 2 < around);
        }
    }

    public MainContent(BlockSieve sieve, LinkedData data) {
        this.sieve = sieve;
        this.data = data;
    }

    /// Takes the page apart: nothing else may read it afterwards.
    public PageText of(Document page) {
        var own = own(page);
        var chosen = own.isWeak() ? better(own, page) : own.blocks();
        return said().filter(said -> said.length() > 2 * length(chosen))
                .map(
                        said ->
                                BlockText.of(
                                        sieve.sieve(
                                                said.lines().flatMap(MainContent::block).toList())))
                .orElseGet(() -> BlockText.of(chosen));
    }

    private List<Block> better(Own own, Document page) {
        return Opinions.choose(own.blocks(), own.wide(), sieve.sieve(Readability.blocks(page)));
    }

    /// The text that the page gives to search engines: often cut short, and often without
    /// paragraphs; but some pages show theirs to nobody else.
    private Optional<String> said() {
        return data.text("articleBody")
                .map(body -> body.contains("</p>") ? body.replaceAll("</?p\\b[^>]*>", "\n") : body)
                .map(body -> Jsoup.parseBodyFragment(body).wholeText());
    }

    private static Stream<Block> block(String line) {
        var text = Spaces.line(line);
        return text.isEmpty()
                ? Stream.empty()
                : Stream.of(new Block(Block.Kind.PARAGRAPH, text, 0));
    }

    private Own own(Document page) {
        var surroundings = new Surroundings(page.body());
        var weights = Weights.of(page.body(), surroundings);
        var root = ContentRoot.of(page.body(), weights);
        boolean wide =
                root.equals(page.body())
                        || page.body().equals(root.parent())
                                && !root.normalName().equals("article");
        var whole = surroundings.whole();
        return new Own(
                sieve.sieve(BlockReader.read(root, surroundings)),
                wide,
                Math.max(whole.prose(), (whole.text() - whole.linked()) / 2));
    }

    private static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }
}
