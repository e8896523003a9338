package org.demarche.text.page;

/// A page taken apart.
public record Page(PageFacts facts, PageText body) {}
