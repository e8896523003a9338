package org.demarche.model.article.media;

import org.demarche.model.article.CleanText;

import java.util.List;

/// The links and pictures of an article, for the pane that shows it; the analysis does not look at
/// them. Made together with the [CleanText] that their offsets point into, and as fixed as that.
///
/// @param links in reading order; they never overlap
/// @param images in reading order, each address once
public record ArticleMedia(List<ArticleLink> links, List<ArticleImage> images) {

    public static final ArticleMedia NONE = new ArticleMedia(List.of(), List.of());

    public ArticleMedia {
        links = List.copyOf(links);
        images = List.copyOf(images);
    }

    public boolean isEmpty() {
        return links.isEmpty() && images.isEmpty();
    }
}
