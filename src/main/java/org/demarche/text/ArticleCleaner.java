package org.demarche.text;

import org.demarche.model.article.*;
import org.demarche.model.intake.*;

import java.net.URI;

public final class ArticleCleaner {
    public CleanedArticle page(RawDocument d) throws UnreadableText {
        throw new UnreadableText("");
    }

    public CleanedArticle html(String h, URI base) {
        throw new IllegalStateException();
    }

    public CleanedArticle fragment(String h, URI base) {
        throw new IllegalStateException();
    }

    public CleanedArticle plain(String h, String t) {
        throw new IllegalStateException();
    }

    public CleanedArticle file(RawDocument d) throws UnreadableText {
        throw new UnreadableText("");
    }
}
