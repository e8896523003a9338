package org.demarche.source.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.article.PublicationDate;
import org.demarche.source.written.PublishedDate;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;

class FeedReaderTest {

    @Test
    void readsRss2() throws FeedProblem {
        var feed =
                Feeds.read(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                             xmlns:dc="http://purl.org/dc/elements/1.1/">
                          <channel>
                            <title>Envoy &amp;amp; Post</title>
                            <link>https://envoy.example/</link>
                            <language>en-GB</language>
                            <image><title>Logo</title><link>https://logo.example/</link></image>
                            <item>
                              <title>Talks &amp;#8211; &lt;i&gt;again&lt;/i&gt;</title>
                              <link>https://envoy.example/a</link>
                              <guid isPermaLink="false">tag-a</guid>
                              <pubDate>Thu, 27 Jan 2022 10:15:00 +0300</pubDate>
                              <dc:creator>Jane Doe</dc:creator>
                              <dc:creator>John Roe</dc:creator>
                              <description>Short</description>
                              <content:encoded><![CDATA[<p>Long &amp; full</p>]]></content:encoded>
                            </item>
                          </channel>
                        </rss>
                        """);

        assertEquals("Envoy & Post", feed.title());
        assertEquals(URI.create("https://envoy.example/"), feed.site());
        assertEquals(
                new FeedItem(
                        URI.create("https://envoy.example/a"),
                        "tag-a",
                        "Talks – again",
                        "Jane Doe, John Roe",
                        "<p>Long &amp; full</p>",
                        PublicationDate.of(OffsetDateTime.parse("2022-01-27T10:15:00+03:00")),
                        "en"),
                feed.items().getFirst());
    }

    @Test
    void readsRss1WhoseItemsStandBesideTheChannel() throws FeedProblem {
        var feed =
                Feeds.read(
                        """
                        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                                 xmlns="http://purl.org/rss/1.0/"
                                 xmlns:d="http://purl.org/dc/elements/1.1/">
                          <channel rdf:about="https://old.example/">
                            <title>Old</title><link>https://old.example/</link>
                            <items><rdf:Seq><rdf:li resource="https://old.example/1"/></rdf:Seq></items>
                          </channel>
                          <item rdf:about="https://old.example/1">
                            <title>First</title><link>https://old.example/1</link>
                            <d:date>2022-01-27</d:date><d:creator>Ann</d:creator>
                          </item>
                          <item rdf:about="https://old.example/2"><title>Second</title></item>
                        </rdf:RDF>
                        """);

        assertEquals(2, feed.items().size());
        assertEquals(PublicationDate.of(LocalDate.of(2022, 1, 27)), first(feed).published());
        assertEquals("Ann", first(feed).byline());
        assertEquals("https://old.example/2", String.valueOf(feed.items().get(1).link()));
    }

    @Test
    void readsTheOldestRssWithItsDoctype() throws FeedProblem {
        var feed =
                Feeds.read(
                        """
                        <?xml version="1.0"?>
                        <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN"
                            "http://my.netscape.com/publish/formats/rss-0.91.dtd">
                        <rss version="0.91"><channel><title>Caf&eacute;</title>
                        <item><title>One</title><link>http://a.example/1</link></item>
                        </channel></rss>
                        """);

        assertEquals("Café", feed.title());
        assertEquals("One", first(feed).title());
    }

    @Test
    void readsAtomWithEveryKindOfText() throws FeedProblem {
        var feed =
                Feeds.read(
                        """
                        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"
                              xml:base="https://atom.example/news/">
                          <title type="html">&lt;b&gt;Atom&lt;/b&gt;</title>
                          <link rel="self" href="feed.xml"/><link href="/"/>
                          <author><name>Desk</name></author>
                          <entry>
                            <title>AT&amp;T, 1 &lt; 2</title><id>urn:1</id>
                            <link rel="enclosure" href="a.mp3"/><link href="1"/>
                            <updated>2022-01-28T00:00:00Z</updated>
                            <published>2022-01-27T23:00:00-05:00</published>
                            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One</p></div></content>
                          </entry>
                          <entry>
                            <title type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml">Two <x:em>words</x:em></x:div></title>
                            <id>https://atom.example/2</id>
                            <author><name>Zoë</name></author>
                            <summary>First line

                            a &lt; b</summary>
                          </entry>
                        </feed>
                        """);
        var second = feed.items().get(1);

        assertEquals("Atom", feed.title());
        assertEquals("https://atom.example/", String.valueOf(feed.site()));
        assertEquals("AT&T, 1 < 2", first(feed).title());
        assertEquals("https://atom.example/news/1", String.valueOf(first(feed).link()));
        assertEquals("Desk", first(feed).byline());
        assertEquals("fr", first(feed).language());
        assertEquals("<p>One</p>", first(feed).html());
        assertEquals("2022-01-28T04:00:00Z", iso(first(feed)));
        assertEquals("Two words", second.title());
        assertEquals("Zoë", second.byline());
        assertEquals("https://atom.example/2", String.valueOf(second.link()));
        assertEquals("<p>First line</p><p>a &lt; b</p>", second.html());
    }

    @Test
    void readsAtom03() throws FeedProblem {
        var feed =
                Feeds.read(
                        """
                        <feed version="0.3" xmlns="http://purl.org/atom/ns#">
                          <title mode="escaped" type="text/html">&lt;i&gt;Old&lt;/i&gt; Atom</title>
                          <entry><title mode="base64">T25l</title>
                            <link rel="alternate" type="text/html" href="http://a.example/1"/>
                            <issued>2004-01-02T03:04:05Z</issued>
                            <modified>2005-01-02T03:04:05Z</modified>
                            <content type="text/html" mode="escaped">&lt;p&gt;Hi</content>
                          </entry>
                        </feed>
                        """);

        assertEquals("Old Atom", feed.title());
        assertEquals("One", first(feed).title());
        assertEquals("2004-01-02T03:04:05Z", iso(first(feed)));
        assertEquals("<p>Hi", first(feed).html());
    }

    @Test
    void readsJsonFeed() throws FeedProblem {
        var feed =
                Feeds.read(
                        """
                        {"version":"https://jsonfeed.org/version/1.1","title":"J & J",
                         "home_page_url":"https://j.example/","language":"de-AT",
                         "authors":[{"name":"Desk"}],
                         "items":[
                          {"id":7,"url":"https://j.example/7","title":"Seven","content_text":"a < b",
                           "date_published":"2022-01-27T10:00:00+01:00","authors":[{"name":"A"},{"name":"B"}]},
                          {"id":"https://j.example/8","content_html":"<p>Eight</p>"},
                          null]}
                        """);

        assertEquals("J & J", feed.title());
        assertEquals(2, feed.items().size());
        assertEquals("7", first(feed).guid());
        assertEquals("A, B", first(feed).byline());
        assertEquals("<p>a &lt; b</p>", first(feed).html());
        assertEquals("de", first(feed).language());
        assertEquals("Desk", feed.items().get(1).byline());
        assertEquals("https://j.example/8", String.valueOf(feed.items().get(1).link()));
    }

    @Test
    void relativeLinksFollowTheSiteOfTheFeed() throws FeedProblem {
        var feed =
                Feeds.read(
                        """
                        <rss><channel><link>https://site.example/en/</link>
                        <item><title>A</title><link>/a b?x=1&y=2</link></item>
                        <item><title>B</title><link>b</link></item></channel></rss>
                        """);

        assertEquals("https://site.example/a%20b?x=1&y=2", String.valueOf(first(feed).link()));
        assertEquals("https://site.example/en/b", String.valueOf(feed.items().get(1).link()));
    }

    @Test
    void anItemMayHaveNothingButATitle() throws FeedProblem {
        var item =
                first(Feeds.read("<rss><channel><item><title>Bare</title></item></channel></rss>"));

        assertEquals("Bare", item.title());
        assertNull(item.link());
        assertNull(item.guid());
        assertNull(item.published());
        assertEquals("", item.html());
    }

    @Test
    void aGuidThatIsAnAddressIsTheLink() throws FeedProblem {
        var item = first(Feeds.read("<rss><item><guid>https://a.example/1</guid></item></rss>"));
        var other =
                first(
                        Feeds.read(
                                "<rss><item><guid isPermaLink='false'>https://a.example/1</guid>"
                                        + "</item></rss>"));

        assertEquals("https://a.example/1", String.valueOf(item.link()));
        assertNull(other.link());
    }

    @Test
    void mailAddressesAreNoByline() throws FeedProblem {
        var feed =
                Feeds.read(
                        """
                        <rss><channel>
                        <item><author>jane@a.example (Jane Doe)</author></item>
                        <item><author>John Roe &lt;john@a.example&gt;</author></item>
                        <item><author>desk@a.example</author></item>
                        </channel></rss>
                        """);

        assertEquals("Jane Doe", first(feed).byline());
        assertEquals("John Roe", feed.items().get(1).byline());
        assertNull(feed.items().get(2).byline());
    }

    @Test
    void whatIsNoFeedIsToldInASentence() {
        assertTrue(problem("<!DOCTYPE html><html><p>Hi").contains("is a web page and not a feed"));
        assertTrue(problem("  \n").contains("is empty"));
        assertTrue(problem("plain words").contains("is no feed"));
        assertTrue(problem("{\"a\":1}").contains("not a JSON Feed"));
        assertTrue(problem("{\"version\":\"https://jsonfeed.org").contains("broken in line 1"));
        assertTrue(problem("<opml><body/></opml>").contains("list of feeds"));
    }

    private static String problem(String text) {
        try {
            return "read as " + Feeds.read(text);
        } catch (FeedProblem e) {
            return e.sentence();
        }
    }

    private static FeedItem first(FeedDocument feed) {
        return feed.items().getFirst();
    }

    private static String iso(FeedItem item) {
        return item.published() == null ? "none" : item.published().iso();
    }

    @Test
    void ofSeveralDatesOfOneKindTheLastHolds() throws FeedProblem {
        var feed =
                Feeds.read(
                        "<feed xmlns='http://www.w3.org/2005/Atom'><entry>"
                                + "<updated>2021-05-04T08:00:00Z</updated>"
                                + "<updated>2021-06-07T09:30:00Z</updated></entry></feed>");
        assertEquals(
                PublishedDate.parse("2021-06-07T09:30:00Z").orElse(null),
                feed.items().getFirst().published());
    }
}
