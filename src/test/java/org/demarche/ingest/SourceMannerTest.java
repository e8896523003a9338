package org.demarche.ingest;

import static org.demarche.ingest.TestHouse.finished;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.ingest.job.IngestEvent;
import org.demarche.model.article.ArticleFilter;
import org.demarche.model.article.ArticleVersion;
import org.demarche.model.intake.PackFeed.Owner;
import org.demarche.model.intake.QuietHours;
import org.demarche.model.intake.Settings;
import org.demarche.model.intake.Source;
import org.demarche.store.sources.SourceTable.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// How each source is asked: as often, and for as much, as the reader wants.
class SourceMannerTest {

    private static final String PAGE =
            """
            <html><head><title>The envoys meet at the lake</title></head><body><nav><a href="/">Home</a></nav><article><h1>The envoys meet at the lake</h1>
            <p>The envoys of both republics met at the lake on Tuesday and spoke for five hours about the ferry line, the customs house and the light on the northern cape.</p>
            <p>Neither side would say what had been agreed, but both promised to come back within a fortnight, and both praised the fish that had been served at noon.</p>
            <p>The harbour master, who has waited eleven years for the ferry, said that he would believe in it when he saw its smoke. His deputy was more hopeful.</p>
            <p>A second meeting is planned on the other shore, in the old school that was once the residence of the commissioner and is now a library.</p></article></body></html>
            """;

    @RegisterExtension final NewsTown town = new NewsTown();

    @Test
    void aFeedOfTeasersIsKnownAsOne() throws Exception {
        finished(town.house().intake.add(List.of(town.server().put("/feed", teasers(5)))));

        assertTrue(source().health().teasers());
    }

    @Test
    void thePageOfATeaserIsFetchedOnceAndOnlyWhenAskedFor() throws Exception {
        town.server().put("/a0", PAGE);
        var feed = town.server().put("/feed", "<rss><channel><title>Lake</title></channel></rss>");
        finished(town.house().intake.add(List.of(feed)));
        fetchPages();
        town.server().put("/feed", teasers(1));

        finished(town.house().intake.refresh(true));
        int sent = town.server().bodies.get();
        town.server().put("/feed", teasers(1).replace("</channel>", "<ttl>7</ttl></channel>"));
        finished(town.house().intake.refresh(true));

        assertEquals(List.of("Teaser 0"), town.house().found("commissioner"));
        assertEquals(sent + 1, town.server().bodies.get(), "the feed, and not the page again");
        long id = town.house().library.newest(ArticleFilter.ALL, 1).getFirst().id();
        assertEquals(List.<ArticleVersion>of(), town.house().library.versions(id));
    }

    @Test
    void aFeedThatIsGoneForGoodIsLeftAloneUntilTheReaderWantsItAsked() throws Exception {
        town.house()
                .store
                .sources()
                .add(Kind.FEED, URI.create(town.server().address("/gone/feed")), "Gone");
        finished(town.house().intake.refresh(true));
        finished(town.house().intake.refresh(true));

        assertEquals(1, town.server().asked("/gone/feed"));
        assertNotNull(source().health().deadSince());
        assertTrue(source().health().why().contains("410 (Gone)"), source().health().why());

        town.server().put("/gone/feed", NewsServer.rss("back", 2));
        town.house().library.askAgain(source().id());
        finished(town.house().intake.refresh(false));
        assertEquals(2, town.house().titles().size());
        assertNull(source().health().deadSince());
        assertEquals("", source().health().why());
    }

    @Test
    void foldersOfAListComeInAndGoOutAgain() throws Exception {
        var list =
                """
                <opml><body><outline text="Wires"><outline text="Lake" xmlUrl="%s"/>
                <outline text="Asia"><outline text="Isle" xmlUrl="%s"/></outline></outline></body></opml>
                """
                        .formatted(
                                town.server().put("/lake", NewsServer.rss("lake", 1)),
                                town.server().put("/isle", NewsServer.rss("isle", 1)));
        finished(town.house().intake.add(List.of(town.server().put("/list.opml", list))));
        finished(town.house().intake.add(List.of(town.server().address("/list.opml"))));

        assertEquals(
                List.of("Isle in Wires/Asia", "Lake in Wires"),
                town.house().library.sources().stream()
                        .map(s -> s.title() + " in " + s.manner().folder())
                        .toList());
        var out = town.house().intake.feedList();
        assertTrue(out.contains("<outline text=\"Asia\" title=\"Asia\">"), out);
        assertEquals(2, out.split("xmlUrl", -1).length - 1);
    }

    @Test
    void aFeedIsNotAskedOnDaysThatItsOwnerSkips() throws Exception {
        var today = LocalDate.now(ZoneOffset.UTC);
        var days = new StringBuilder();
        for (int ahead = 0; ahead < 3; ahead++) {
            days.append("<day>").append(today.plusDays(ahead).getDayOfWeek()).append("</day>");
        }
        var feed =
                "<rss><channel><title>Lake</title><skipDays>"
                        + days
                        + "</skipDays></channel></rss>";
        finished(town.house().intake.add(List.of(town.server().put("/feed", feed))));

        var first = today.plusDays(3).atStartOfDay().toInstant(ZoneOffset.UTC);
        assertEquals(first, source().health().nextDue());

        finished(town.house().intake.refresh(true)); // the reader may; the answer is "unchanged"
        assertEquals(1, town.server().unmodified.get());
        assertEquals(first, source().health().nextDue());
    }

    @Test
    void aPageThatCannotBeHadLeavesTheItemAndASentence() throws Exception {
        var feed = town.server().put("/feed", "<rss><channel><title>Lake</title></channel></rss>");
        finished(town.house().intake.add(List.of(feed)));
        fetchPages();
        town.server().put("/feed", teasers(1));

        finished(town.house().intake.refresh(true));

        assertEquals(List.of("Teaser 0"), town.house().titles());
        assertEquals(1, town.house().sentences().size());
        assertTrue(
                town.house().sentences().getFirst().contains("404"),
                town.house().sentences()::toString);
    }

    @Test
    void aFeedCannotSendUsToAnotherServerOfThisMachine() throws Exception {
        try (var other = new NewsServer()) {
            other.put("/a0", PAGE);
            var feed =
                    town.server().put("/feed", "<rss><channel><title>Lake</title></channel></rss>");
            finished(town.house().intake.add(List.of(feed)));
            fetchPages();
            town.server()
                    .put(
                            "/feed",
                            teasers(1).replace(town.server().address("/a0"), other.address("/a0")));

            finished(town.house().intake.refresh(true));

            assertEquals(0, other.bodies.get());
        }
    }

    @Test
    void anEditedItemIsFoundByItsNewWordsAndKeepsItsOld() throws Exception {
        finished(
                town.house()
                        .intake
                        .add(List.of(town.server().put("/feed", NewsServer.rss("Wire", 1)))));
        town.server().put("/feed", NewsServer.rss("Wire", 1).replace("spoke of", "kept silent on"));

        finished(town.house().intake.refresh(true));

        assertEquals(List.of("Wire item 0"), town.house().found("silent"));
        assertEquals(List.of(), town.house().found("\"spoke of\""));
        long id = town.house().library.newest(ArticleFilter.ALL, 1).getFirst().id();
        assertEquals(1, town.house().library.versions(id).size());
        assertTrue(town.house().upkeep.indexMatches());
    }

    @Test
    void aSourceIsAskedAsOftenAsTheReaderWants() throws Exception {
        finished(
                town.house()
                        .intake
                        .add(List.of(town.server().put("/feed", NewsServer.rss("Wire", 1)))));
        var source = source();
        town.house()
                .library
                .change(
                        source.id(),
                        "My wire",
                        new Source.Manner("Wires", 240, false, Owner.WIRE, "CHE", false));
        town.server().put("/feed", NewsServer.rss("Wire", 2));

        finished(town.house().intake.refresh(true));

        var wait = Duration.between(Instant.now(), source().health().nextDue());
        assertTrue(wait.toMinutes() >= 238, wait::toString);
        assertEquals("My wire", source().title());
        assertEquals("Wires", source().manner().folder());
    }

    @Test
    void whatIsSetIsKeptAndSane() {
        town.house().library.set(new Settings(true, 0, new QuietHours(22, 7), false));
        assertEquals(
                new Settings(true, 5, new QuietHours(22, 7), false),
                town.house().library.settings());
    }

    @Test
    void aChosenFeedOfThePackBringsItsOwner() {
        var feed = town.house().intake.pack().getFirst();
        town.house()
                .intake
                .watch(
                        event -> {
                            if (event instanceof IngestEvent.Progressed(var job, _, _)) {
                                job.cancel().cancel(); // before it asks a server
                            }
                        });
        town.house().intake.subscribe(List.of(feed)).done().join();

        assertEquals(feed.owner(), source().manner().owner());
        assertEquals(feed.country(), source().manner().country());
        assertFalse(source().manner().fetchPage());
        assertTrue(town.house().intake.feedList().contains(feed.address().getHost()));
    }

    private Source source() {
        return town.house().library.sources().getFirst();
    }

    private void fetchPages() {
        var source = source();
        town.house()
                .library
                .change(
                        source.id(),
                        source.title(),
                        new Source.Manner("", null, true, Owner.UNREVIEWED, null, false));
    }

    private String teasers(int items) {
        var feed = new StringBuilder("<rss version=\"2.0\"><channel><title>Lake</title>");
        for (int i = 0; i < items; i++) {
            feed.append(
                    "<item><title>Teaser %1$d</title><link>%2$s</link><description>The envoys have met, number %1$d…</description></item>"
                            .formatted(i, town.server().address("/a" + i)));
        }
        return feed.append("</channel></rss>").toString();
    }
}
