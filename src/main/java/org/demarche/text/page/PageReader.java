package org.demarche.text.page;

import org.demarche.text.page.block.AboutHouse;
import org.demarche.text.page.block.BlockReader;
import org.demarche.text.page.block.BlockSieve;
import org.demarche.text.page.block.BlockText;
import org.demarche.text.page.block.PageText;
import org.demarche.text.page.content.MainContent;
import org.demarche.text.page.content.Surroundings;
import org.demarche.text.page.facts.LinkedData;
import org.demarche.text.page.facts.PageFacts;
import org.demarche.text.page.markup.HeadingSeams;
import org.demarche.text.page.markup.StreamedParts;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/// Reads a page or a fragment of HTML.
public final class PageReader {

    /// Deeper nesting is flattened by the parser; real pages stay far below, browsers stop at 512.
    private static final int DEEPEST = 256;

    /// A whole page: its article, and what it says about it.
    public Page page(String html, URI base) {
        var document = parse(html, base);
        var data = LinkedData.of(document);
        var about = PageFacts.of(document, data, base.toString());
        var house = new AboutHouse(about.site(), about.byline());
        var sieve = new BlockSieve(about.title(), house);
        return new Page(about, new MainContent(sieve, data).of(document));
    }

    /// A piece of a page that is all article, such as a feed item's content.
    public PageText fragment(String html, URI base) {
        var body = parse(html, base).body();
        var surroundings = new Surroundings(body);
        var blocks =
                new BlockSieve("", AboutHouse.UNKNOWN).sieve(BlockReader.read(body, surroundings));
        return BlockText.of(blocks.isEmpty() ? BlockReader.read(body, _ -> false) : blocks);
    }

    /// Whether markup is of a whole page rather than of a piece of one.
    public static boolean isPage(String html) {
        var head = html.substring(0, Math.min(html.length(), 3_000)).toLowerCase(Locale.ROOT);
        return List.of("<html", "<!doctype html", "<head", "<body").stream()
                .anyMatch(head::contains);
    }

    private static Document parse(String html, URI base) {
        var document = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, base.toString());
        StreamedParts.place(document);
        HeadingSeams.part(document);
        return document;
    }
}
