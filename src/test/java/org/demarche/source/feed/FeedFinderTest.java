package org.demarche.source.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.model.intake.OfferedFeed;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.util.List;

class FeedFinderTest {

    @Test
    void whatThePageDeclaresComesFirstAndCommentsLast() {
        assertEquals(
                List.of("https://a.example/feed/", "https://a.example/comments/feed/"),
                found(
                        """
                        <html><head><base href="https://a.example/">
                        <link rel="alternate" type="application/rss+xml" title="Comments" href="comments/feed/">
                        <link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1">
                        <link rel="ALTERNATE home" type="application/atom+xml; charset=utf-8" href="feed/">
                        <link rel="alternate" hreflang="de" href="/de/">
                        <link rel="stylesheet" type="text/css" href="x.css"></head></html>
                        """));
    }

    @Test
    void anchorsThatLookLikeFeedsFollow() {
        assertEquals(
                List.of(
                        "https://feeds.example/world/rss.xml",
                        "https://feeds.example/x",
                        "https://feeds.example/feed.xml?feed=rss2"),
                found(
                        """
                        <body><a href="/world/rss.xml">World</a><a href="/x">RSS</a>
                        <a href="?feed=rss2">more</a><a href="/feedback">Feedback</a>
                        <a href="/progress">Progress</a><a href="mailto:rss@a.example">x</a></body>
                        """));
    }

    @Test
    void everyFeedIsCalledAsThePageCallsItAndOnce() {
        var feeds =
                new FeedFinder()
                        .find(
                                Feeds.document(
                                        """
                                        <link rel="alternate" type="application/rss+xml" href="/feed" title=" All  news ">
                                        <link rel="alternate" type="application/rss+xml" href="/odd">
                                        <a href="/feed">Feed</a>\
                                        """));
        assertEquals(
                List.of("All news", feeds.getLast().address().toString()),
                feeds.stream().map(OfferedFeed::title).toList());
    }

    @Test
    void aPageWithoutFeedsHasNone() {
        assertEquals(List.of(), found("<p>Nothing here"));
        assertEquals(List.of(), found(""));
    }

    private static List<String> found(String html) {
        return new FeedFinder()
                .find(Feeds.document(html)).stream()
                        .map(OfferedFeed::address)
                        .map(URI::toString)
                        .toList();
    }
}
