package org.demarche.text;

import org.demarche.text.page.PageReader;

import java.net.URI;

public final class ArticleCleaner {
    private final PageReader pages = new PageReader();

    public CleanedArticle html(String html, URI base) {
        var page = pages.page(html, base);
        var facts = page.facts();
        return new CleanedArticle(
                facts.title(),
                facts.byline(),
                facts.published(),
                facts.language(),
                facts.canonical(),
                facts.site(),
                page.text());
    }
}
