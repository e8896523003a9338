package org.demarche.text.page;

import org.demarche.model.article.CleanText;

/// A page taken apart.
public record Page(PageFacts facts, CleanText text) {}
