package org.demarche.model.article.media;

import java.net.URI;

/// A picture that belongs to an article. Nothing of it has been loaded: whether and when to load it
/// is the reader's choice, since loading tells its server that the article is being read.
///
/// @param address of the picture's file: absolute, http or https; never an address inside the
///   reader's own network, unless the article itself was read from there
/// @param alternative what the page says in its stead to those who cannot see it; "" for nothing
/// @param caption as printed with it, one line; "" for none. It is no part of the clean text
/// @param position where it stands, as an offset into the clean text: the start of the paragraph
///   that it stands above, or the text's length when it stands below the last
public record ArticleImage(URI address, String alternative, String caption, int position) {

    public ArticleImage {
        if (position < 0) {
            throw new IllegalArgumentException("A position counts from 0, but was " + position);
        }
    }
}
