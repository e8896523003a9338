package org.demarche.ingest;

import static org.demarche.ingest.TestHouse.finished;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.ingest.job.IngestProgress;
import org.demarche.model.article.ArticleFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// From files and a real server on this machine to what is kept, found and told.
class IntakeTest {

    private static final String STORY =
            """
            Envoys meet again in Geneva

            Envoys of both countries met in Geneva on Wednesday and agreed to meet again before the end of the month, officials said.

            The talks lasted for eight hours. Neither side spoke of a breakthrough, but both called the conversation useful and promised to go on.
            """;

    @TempDir Path folder;
    @RegisterExtension final NewsTown town = new NewsTown();

    @Test
    void aFeedThatMovesToWhereAnotherLivesIsNotAskedAnyMore() throws Exception {
        var old = town.server().put("/moved-to/feed", NewsServer.rss("Old", 1));
        finished(town.house().intake.add(List.of(old)));
        finished(
                town.house()
                        .intake
                        .add(List.of(town.server().put("/feed", NewsServer.rss("New", 1)))));
        town.server().take("/moved-to/feed");
        finished(town.house().intake.refresh(true));
        int asked = town.server().asked("/moved-to/feed");

        finished(town.house().intake.refresh(true));

        assertEquals(asked, town.server().asked("/moved-to/feed"));
        assertTrue(
                town.house().sentences().getFirst().contains("among your sources already"),
                () -> town.house().sentences().toString());
        assertEquals(2, town.house().library.count(ArticleFilter.ALL));
    }

    @Test
    void aServerThatWishesToBeLeftAloneIsNotAskedAfterARestartEither() throws Exception {
        var address = town.server().put("/busy-wire", NewsServer.rss("Wire", 2));
        finished(town.house().intake.add(List.of(address)));
        town.server().take("/busy-wire");
        finished(town.house().intake.refresh(true));
        int asked = town.server().asked("/busy-wire");

        town.house().close();
        town.reopen();
        finished(town.house().intake.refresh(true));

        assertEquals(asked, town.server().asked("/busy-wire"));
        assertTrue(
                town.house().sentences().getFirst().contains("left alone"),
                () -> town.house().sentences().toString());
    }

    @Test
    void theItemsOfAFeedAreKeptAndFoundByTheirWords() throws Exception {
        var progress =
                finished(
                        town.house()
                                .intake
                                .add(
                                        List.of(
                                                town.server()
                                                        .put(
                                                                "/feed",
                                                                NewsServer.rss("Wire", 12)))));

        assertEquals(0, progress.failed());
        assertEquals(12, town.house().library.count(ArticleFilter.ALL));
        assertEquals(List.of("Wire item 7"), town.house().found("tokenWire7"));
        assertEquals("Wire", town.house().library.sources().getFirst().title());
    }

    @Test
    void aSecondRefreshFetchesNothing() throws Exception {
        finished(
                town.house()
                        .intake
                        .add(
                                List.of(
                                        town.server().put("/a", NewsServer.rss("A", 3)),
                                        town.server().put("/b", NewsServer.rss("B", 3)))));
        int sent = town.server().bodies.get();

        var progress = finished(town.house().intake.refresh(true));

        assertEquals(new IngestProgress(2, 2, 0, progress.now()), progress);
        assertEquals(sent, town.server().bodies.get());
        assertEquals(2, town.server().unmodified.get());
        assertEquals(6, town.house().library.count(ArticleFilter.ALL));
    }

    @Test
    void aFeedThatFailsLeavesOneSentenceHoweverOftenAndHarmsNoOther() throws Exception {
        var broken = town.server().put("/malformed", "<rss><channel><title>x</title><<<");
        finished(
                town.house()
                        .intake
                        .add(
                                List.of(
                                        broken,
                                        town.server().address("/broken-server"),
                                        town.server().put("/good", NewsServer.rss("Good", 2)))));
        finished(town.house().intake.refresh(true));

        assertEquals(2, town.house().library.count(ArticleFilter.ALL));
        assertEquals(2, town.house().sentences().size(), () -> town.house().sentences().toString());
        assertTrue(
                town.house().sentences().stream().anyMatch(s -> s.contains("500")),
                () -> town.house().sentences().toString());
    }

    @Test
    void aFeedThatComesRightAgainTakesItsSentenceBack() throws Exception {
        var address = town.server().put("/feed", "<rss><channel><title>x</title><<<");
        finished(town.house().intake.add(List.of(address)));
        assertEquals(1, town.house().sentences().size());

        town.server().put("/feed", NewsServer.rss("Right", 1));
        finished(town.house().intake.refresh(true));

        assertEquals(List.of(), town.house().sentences());
        assertEquals(List.of("Right item 0"), town.house().titles());
    }

    @Test
    void aFeedCannotReachIntoTheMachine() throws Exception {
        var secret = Files.writeString(folder.resolve("secret.txt"), "the-secret-of-this-machine");
        var feed =
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"%s\">]><rss version=\"2.0\"><channel><title>Spy</title><item><title>Item &x;</title><link>https://a.example/1</link></item></channel></rss>"
                        .formatted(secret.toUri());

        finished(town.house().intake.add(List.of(town.server().put("/xxe", feed))));

        assertTrue(
                town.house().titles().stream().noneMatch(title -> title.contains("secret")),
                () -> town.house().titles().toString());
    }

    @Test
    void anAddressThatDoesNotAnswerGetsASentence() throws Exception {
        finished(town.house().intake.add(List.of("http://127.0.0.1:9/feed", "no such thing")));

        assertEquals(2, town.house().sentences().size(), () -> town.house().sentences().toString());
        assertEquals(List.of(), town.house().titles());
    }

    @Test
    void aFolderIsASourceWhoseNewFilesAreFound() throws Exception {
        var news = Files.createDirectories(folder.resolve("news"));
        Files.writeString(news.resolve("one.txt"), STORY);
        finished(town.house().intake.add(List.of(news.toString())));
        Files.writeString(news.resolve("two.txt"), STORY.replace("Geneva", "Vienna"));

        finished(town.house().intake.refresh(true));

        assertEquals(
                List.of("Envoys meet again in Geneva", "Envoys meet again in Vienna"),
                town.house().titles().stream().sorted().toList());
    }

    @Test
    void aListOfFeedsBringsThemAll() throws Exception {
        var list =
                "<opml version=\"2.0\"><body><outline text=\"Group\"><outline text=\"A\" xmlUrl=\"%s\"/><outline text=\"B\" xmlUrl=\"%s\"/></outline></body></opml>"
                        .formatted(
                                town.server().put("/a", NewsServer.rss("A", 2)),
                                town.server().put("/b", NewsServer.rss("B", 2)));

        finished(town.house().intake.add(List.of(write("feeds.opml", list).toString())));

        assertEquals(2, town.house().library.sources().size());
        assertEquals(4, town.house().library.count(ArticleFilter.ALL));
    }

    @Test
    void whatIsAddedIsAskedOnce() throws Exception {
        var page = "<h1>Talks in Geneva</h1>" + "<p>The envoys met, and parted.</p>".repeat(20);
        var places =
                List.of(
                        town.server().put("/feed", NewsServer.rss("Wire", 2)),
                        town.server().put("/talks/1.html", page),
                        town.server().address("/broken-server"));

        finished(town.house().intake.add(places));

        for (var path : List.of("/feed", "/talks/1.html", "/broken-server")) {
            assertEquals(1, town.server().asked(path), path);
        }
        assertEquals(3, town.house().library.sources().size());
        assertEquals(1, town.house().library.failures().size());
        assertEquals(3, town.house().library.count(ArticleFilter.ALL));
    }

    private Path write(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }
}
