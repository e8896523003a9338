package org.demarche.source.feed.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.source.feed.FeedProblem;
import org.demarche.source.feed.Feeds;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.util.List;

class OpmlFileTest {

    @Test
    void foldersAreDissolvedAndEachFeedIsKeptOnceAndWhatIsNoneIsNamed() throws FeedProblem {
        var list =
                OpmlFile.read(
                        Feeds.document(
                                """
                                <?xml version="1.0"?>
                                <opml version="1.1"><body>
                                  <outline text="Europe">
                                    <outline text="R&amp;D" xmlUrl="https://a.example/rss" htmlUrl="https://a.example/"/>
                                    <outline title="Deeper"><outline xmlurl="feed://b.example/atom"/></outline>
                                  </outline>
                                  <outline text="Again" xmlUrl="https://a.example/rss"/>
                                  <outline text="Broken" xmlUrl="mailto:x@a.example"/>
                                  <outline text="Unread" type="vfolder" xmlUrl="vfolder"/>
                                  <outline text="A & B" title="" xmlUrl="https://c.example/?a=1&b=2"/>
                                </body></opml>
                                """));

        assertEquals(
                List.of(
                        new OpmlEntry(
                                URI.create("https://a.example/rss"),
                                "R&D",
                                URI.create("https://a.example/"),
                                "Europe"),
                        new OpmlEntry(
                                URI.create("http://b.example/atom"), "", null, "Europe/Deeper"),
                        new OpmlEntry(URI.create("https://c.example/?a=1&b=2"), "A & B", null, "")),
                list.feeds());
        assertEquals(List.of("Broken (mailto:x@a.example)"), list.strays());
    }

    @Test
    void whatIsWrittenIsReadBack() throws FeedProblem {
        var entries =
                List.of(
                        new OpmlEntry(
                                URI.create("https://a.example/?x=1&y=2"),
                                "Quotes \" & <signs> ü 漢",
                                URI.create("https://a.example/"),
                                ""),
                        new OpmlEntry(URI.create("https://b.example/"), "B", null, "A"),
                        new OpmlEntry(URI.create("https://c.example/"), "C", null, "A/& \"deep\""),
                        new OpmlEntry(URI.create("https://d.example/"), "D", null, "A/b"),
                        new OpmlEntry(URI.create("https://e.example/"), "E", null, "Z/b"));

        assertEquals(entries, OpmlFile.read(Feeds.document(OpmlFile.write(entries))).feeds());
    }

    @Test
    void aFeedIsNoList() {
        var problem =
                assertThrows(
                        FeedProblem.class,
                        () -> OpmlFile.read(Feeds.document("<rss><channel/></rss>")));

        assertTrue(problem.sentence().contains("is not a list of feeds"));
    }
}
