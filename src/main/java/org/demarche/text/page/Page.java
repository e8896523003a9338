package org.demarche.text.page;

import org.demarche.text.page.block.PageText;
import org.demarche.text.page.facts.PageFacts;

/// A page taken apart.
public record Page(PageFacts facts, PageText body) {}
