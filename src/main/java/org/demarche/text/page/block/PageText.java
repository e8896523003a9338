package org.demarche.text.page.block;

import org.demarche.model.article.ArticleMedia;
import org.demarche.model.article.CleanText;

/// An article's text with the links and pictures that were found in it.
public record PageText(CleanText text, ArticleMedia media) {}
