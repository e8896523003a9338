package org.demarche.store;

import org.demarche.model.article.CleanText;
import org.demarche.model.article.PublicationDate;
import org.demarche.model.intake.NewArticle;

import java.net.URI;
import java.time.Instant;

/// Small articles for tests, all fetched at noon of 4 May 2026.
public final class Examples {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    public static NewArticle article(String address, String title) {
        return article(address, title, "Text of " + title);
    }

    public static NewArticle article(String address, String title, String text) {
        return new NewArticle(
                address(address),
                null,
                title,
                null,
                "Example",
                null,
                NOON,
                "en",
                new CleanText(text),
                false);
    }

    static NewArticle item(String address, String guid, String title) {
        return new NewArticle(
                address(address),
                guid,
                title,
                null,
                "Example",
                null,
                NOON,
                "en",
                CleanText.EMPTY,
                false);
    }

    static NewArticle dated(String title, String published) {
        return new NewArticle(
                address(title),
                null,
                title,
                null,
                "Example",
                PublicationDate.parse(published).orElseThrow(),
                NOON,
                "en",
                new CleanText(title),
                false);
    }

    static NewArticle sample(String title) {
        return new NewArticle(
                address(title),
                null,
                title,
                null,
                "Example",
                null,
                NOON,
                "en",
                new CleanText(title),
                true);
    }

    private static URI address(String path) {
        return URI.create("https://example.org/" + path);
    }

    private Examples() {}
}
