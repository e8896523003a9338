package org.demarche.text.page.content;

import net.dankito.readability4j.Readability4J;

import org.demarche.text.page.block.Block;
import org.demarche.text.page.block.BlockReader;
import org.jsoup.nodes.Document;
import org.slf4j.LoggerFactory;

import java.util.List;

/// Mozilla's reader view, as Readability4J has it: the second opinion on where the article is.
final class Readability {

    /// It looks at some elements again and again, so that a huge page would take minutes.
    private static final int MOST_ELEMENTS = 15_000;

    private Readability() {}

    /// The article's blocks; empty when it finds none. Takes the page apart: nothing else may read
    /// it afterwards.
    static List<Block> blocks(Document page) {
        if (page.getAllElements().size() > MOST_ELEMENTS) {
            return List.of();
        }
        // Links are not read, and it prints whole pages to the log over an odd base address.
        page.select("base").remove();
        try {
            var content = new Readability4J("https://localhost/", page).parse().getArticleContent();
            return content == null ? List.of() : BlockReader.read(content, _ -> false);
        } catch (RuntimeException e) {
            // It trips over a few odd pages; the other opinion stands.
            LoggerFactory.getLogger(Readability.class).debug("No second opinion", e);
            return List.of();
        }
    }
}
