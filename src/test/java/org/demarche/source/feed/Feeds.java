package org.demarche.source.feed;

import org.demarche.model.intake.Bytes;
import org.demarche.model.intake.RawDocument;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/// Documents as if they had come from a server.
public final class Feeds {

    static final URI ADDRESS = URI.create("https://feeds.example/feed.xml");

    static FeedDocument read(String text) throws FeedProblem {
        return read(text.getBytes(StandardCharsets.UTF_8), "");
    }

    static FeedDocument read(byte[] body, String contentType) throws FeedProblem {
        return new FeedReader().read(document(body, contentType));
    }

    public static RawDocument document(String text) {
        return document(text.getBytes(StandardCharsets.UTF_8), "");
    }

    public static RawDocument document(byte[] body, String contentType) {
        return new RawDocument(ADDRESS, Bytes.copyOf(body), contentType, Instant.EPOCH);
    }

    private Feeds() {}
}
