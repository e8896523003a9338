package org.demarche.text.page.block;

import org.demarche.model.article.CleanText;
import org.demarche.model.article.media.ArticleMedia;

/// An article's text with the links and pictures that were found in it.
public record PageText(CleanText text, ArticleMedia media) {}
