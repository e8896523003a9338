package org.demarche.text.page.block;

import org.demarche.model.article.CleanText;
import org.demarche.model.article.media.ArticleImage;
import org.demarche.model.article.media.ArticleLink;
import org.demarche.model.article.media.ArticleMedia;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Writes blocks as clean text: paragraphs parted by an empty line, items and rows one a line.
public final class BlockText {

    private BlockText() {}

    public static PageText of(List<Block> blocks) {
        var text = new StringBuilder();
        var links = new ArrayList<ArticleLink>();
        var images = new LinkedHashMap<URI, ArticleImage>();
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            boolean goesOn = i > 0 && isLine(block) && blocks.get(i - 1).kind() == block.kind();
            text.append(i == 0 ? "" : goesOn ? "\n" : CleanText.BREAK);
            int start = text.length();
            text.append(block.kind() == Block.Kind.ITEM ? "• " : "");
            int words = text.length();
            text.append(block.text());
            for (var link : block.links()) {
                links.add(new ArticleLink(link.span().shiftedBy(words), link.address()));
            }
            for (var picture : block.pictures()) {
                images.putIfAbsent(
                        picture.address(), image(picture, picture.below() ? text.length() : start));
            }
        }
        return new PageText(
                new CleanText(text.toString()),
                new ArticleMedia(links, List.copyOf(images.values())));
    }

    private static ArticleImage image(Block.Picture picture, int position) {
        return new ArticleImage(
                picture.address(), picture.alternative(), picture.caption(), position);
    }

    private static boolean isLine(Block block) {
        return switch (block.kind()) {
            case ITEM, ROW -> true;
            case PARAGRAPH, HEADING, QUOTE, CODE -> false;
        };
    }
}
